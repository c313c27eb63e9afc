import { gapMatrix as words } from '../../../i18n/gapMatrix';
import { toggleFacet } from '../../../state/results';
import { CrossingButtons } from './CrossingButtons';
import styles from './MatrixTable.module.css';
import { goTo, openUnits } from './matrixDrawing';
import type { MatrixOfView } from './matrixOfView';
import { themeName, unitNameOf, type WordSource } from './matrixWords';

interface MatrixTableProps {
  view: MatrixOfView;
  source: WordSource;
  title: string;
}

/** The matrix in text: themes down, so that their names need no turning, units across. */
export function MatrixTable({ view: { matrix, level }, source, title }: MatrixTableProps) {
  const { t, number } = source.tools;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t(words.columnTheme)}</th>
            {matrix.rows.map(({ code }) => (
              <th key={code} scope="col">
                <button type="button" onClick={() => goTo(level, code)}>
                  {unitNameOf(source, code)}
                </button>
              </th>
            ))}
            <th scope="col">{t(words.units, { level })}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.columns.map(({ theme, reached }, column) => {
            const name = themeName(source, theme);
            return (
              <tr key={theme}>
                <th scope="row">
                  <button type="button" onClick={() => toggleFacet('theme', theme)}>
                    {name}
                  </button>
                </th>
                {matrix.rows.map(({ code, cells }) => {
                  const cell = cells[column];
                  return (
                    <td key={code}>
                      {cell && (
                        <CrossingButtons cell={cell} unit={unitNameOf(source, code)} theme={name} source={source} />
                      )}
                    </td>
                  );
                })}
                <td>
                  {reached.length === 0 ? (
                    '0'
                  ) : (
                    <button
                      type="button"
                      aria-label={t(words.themeTotal, { theme: name, n: reached.length, level })}
                      onClick={() => openUnits(name, reached, level, source)}
                    >
                      {number(reached.length)}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t(words.experiences)}</th>
            {matrix.rows.map(({ code, whole }) => (
              <td key={code}>
                <CrossingButtons cell={whole} unit={unitNameOf(source, code)} theme={null} source={source} />
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
