import type { CSSProperties } from 'react';
import type { DimensionIndex } from '../../analysis/measureIndices';
import type { Dimension, Scale } from '../../catalog/vocabulary';
import { table } from '../../i18n/table';
import { useText } from '../../i18n/text';
import { scaleNames } from '../../i18n/vocabulary';
import { DIMENSION_COLOURS, SCALE_COLOURS } from '../../plates/glyphGeometry';
import { hoverExperience } from '../../state/hover';
import { changeView } from '../../state/store';
import type { ExperienceRow } from './experienceRow';
import styles from './tableCells.module.css';
import { useTableLayout } from './tableLayout';

/** The name is the row's button: what a click anywhere on the row does, by keyboard. */
export function NameCell({ row }: { row: ExperienceRow }) {
  const withPlace = useTableLayout((layout) => layout.columnVisibility.place === false);
  return (
    <>
      <button
        type="button"
        className={styles.name}
        lang="es"
        title={row.fullName}
        onClick={(event) => {
          event.stopPropagation();
          changeView({ selection: { kind: 'experience', id: row.id } });
        }}
        onFocus={() => hoverExperience(row.id)}
        onBlur={() => hoverExperience(null)}
      >
        {row.name}
      </button>
      {withPlace && (
        <div className={styles.underName}>
          <PlaceCell row={row} />
        </div>
      )}
    </>
  );
}

export function PlaceCell({ row }: { row: ExperienceRow }) {
  const { t } = useText();
  if (!row.placeable && row.place === undefined)
    return <span className={styles.unplaceable}>{t(table.unplaceable)}</span>;
  return (
    <>
      <span lang="es">{row.place}</span>
      {!row.placeable && <span className={styles.second}>{t(table.unplaceable)}</span>}
      {row.approximate && <span className={styles.second}>{t(table.approximate)}</span>}
    </>
  );
}

export function ScaleCell({ scales }: { scales: readonly Scale[] }) {
  const { t } = useText();
  if (scales.length === 0) return <UnknownCell />;
  return (
    <ul className={styles.scales}>
      {scales.map((scale) => (
        <li key={scale}>
          <span className={styles.dot} style={{ '--hue': SCALE_COLOURS[scale] } as CSSProperties} aria-hidden />
          {t(scaleNames[scale])}
        </li>
      ))}
    </ul>
  );
}

/** An index 0-100 with how many of its codes are known; without enough of them, a hatch and the words. */
export function IndexCell({ dimension, index }: { dimension: Dimension; index: DimensionIndex | null }) {
  const { t, number } = useText();
  if (index === null) return <UnknownCell words={t(table.noFicha)} />;
  const coded = (
    <span className={styles.second} title={t(table.codedOfLong, { coded: index.coded, of: index.of })}>
      {t(table.codedOf, { coded: index.coded, of: index.of })}
    </span>
  );
  if (index.value === null) {
    return (
      <>
        <span className={styles.unknown} title={t(table.noIndexLong)}>
          <span className={styles.hatch} aria-hidden />
          {t(table.noIndex)}
        </span>
        {coded}
      </>
    );
  }
  return (
    <span
      className={styles.index}
      style={{ '--hue': DIMENSION_COLOURS[dimension], '--share': index.value / 100 } as CSSProperties}
    >
      <strong>{number(index.value)}</strong>
      <span className={styles.bar} aria-hidden />
      {coded}
    </span>
  );
}

/** Unknown is drawn, never blank and never zero. */
export function UnknownCell({ words }: { words?: string }) {
  const { t } = useText();
  const text = words ?? t(table.unknown);
  return (
    <span className={styles.unknown} title={text}>
      <span className={styles.hatch} aria-hidden />
      <span className={words ? undefined : 'visually-hidden'}>{text}</span>
    </span>
  );
}
