import { type Crossing, comunasReached } from '../../../analysis/crossRegionsThemes';
import { COVERAGE_CLASSES } from '../../../analysis/measureShares';
import { gapMatrix as words } from '../../../i18n/gapMatrix';
import { CrossingButtons } from './CrossingButtons';
import styles from './MatrixList.module.css';
import { goTo, openerOf } from './matrixDrawing';
import type { MatrixOfView } from './matrixOfView';
import { cellInWords, themeName, unitNameOf, type WordSource } from './matrixWords';

/** The matrix on a phone: unit by unit, with the themes that are recorded there. */
export function MatrixList({ view: { matrix, level }, source }: { view: MatrixOfView; source: WordSource }) {
  const { t, number } = source.tools;
  return (
    <ul className={styles.list}>
      {matrix.rows.map(({ code, cells, whole }) => {
        const unit = unitNameOf(source, code);
        const recorded = cells.flatMap((cell, column) => {
          const theme = matrix.themes[column] as string;
          return cell.ids.length > 0 || cell.local.length > 0 ? [{ cell, theme }] : [];
        });
        return (
          <li key={code}>
            <div className={styles.head}>
              <button type="button" className={styles.unit} onClick={() => goTo(level, code)}>
                {unit}
              </button>
              <CrossingButtons cell={whole} unit={unit} theme={null} source={source} />
            </div>
            {whole.ids.length === 0 && <p className={styles.nothing}>{t(words.noThemes)}</p>}
            {recorded.length > 0 && (
              <ul className={styles.themes}>
                {recorded.map(({ cell, theme }) => {
                  const name = themeName(source, theme);
                  return (
                    <li key={theme}>
                      <button
                        type="button"
                        className={styles.theme}
                        aria-label={cellInWords(cell, unit, name, source)}
                        onClick={openerOf(cell, unit, name, source) ?? undefined}
                      >
                        <span>{name}</span>
                        <Share cell={cell} />
                        <b>
                          {cell.ids.length > 0 ? number(cell.ids.length) : t(words.localOnly, { n: cell.local.length })}
                        </b>
                      </button>
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The bar of the drawing, in the page's own means. */
function Share({ cell }: { cell: Crossing }) {
  const total = cell.byClass.reduce((sum, n) => sum + n, 0);
  if (comunasReached(cell) === 0) return <span />;
  return (
    <span className={styles.bar} aria-hidden="true">
      {COVERAGE_CLASSES.map((name, index) => (
        <span key={name} data-class={name} style={{ flexGrow: (cell.byClass[index] ?? 0) / total }} />
      ))}
    </span>
  );
}
