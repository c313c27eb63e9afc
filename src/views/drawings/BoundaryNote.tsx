import { boundaryNote } from '../../i18n/boundaryNote';
import { useText } from '../../i18n/text';
import { openListing } from '../../state/listing';
import { approximateComunas, type ChileMeta, featuresOf, type Geography } from '../../territory/geography';
import styles from './BoundaryNote.module.css';

/** How far the boundaries on the map can be trusted: all approximate, some (and which), or surveyed by whom. */
export function BoundaryNote({ geography }: { geography: Geography }) {
  const { t } = useText();
  const doubtful = approximateComunas(geography);
  const { chileMeta } = geography;
  if (chileMeta.status === 'failed' || chileMeta.meta.approximate) {
    return doubtful.size > 0 ? <span>{t(boundaryNote.approximate)}</span> : null;
  }
  if (doubtful.size > 0) {
    // In the file's own order, north to south.
    const cuts = featuresOf(geography, 'comunas').features.flatMap(({ properties: { cut } }) =>
      doubtful.has(cut) ? [cut] : [],
    );
    return (
      <button type="button" onClick={() => openListing({ title: t(boundaryNote.approximateTitle), comunas: cuts })}>
        {t(boundaryNote.approximateSome, { n: cuts.length })}
      </button>
    );
  }
  return <BoundarySource {...chileMeta.meta} />;
}

/** Whose boundaries they are, and of what year. */
export function BoundarySource({ source, year }: Pick<ChileMeta, 'source' | 'year'>) {
  const { t } = useText();
  const told = t(boundaryNote.source, { source: year ? `${source}, ${year}` : source });
  return (
    <span className={styles.source} title={told}>
      {told}
    </span>
  );
}
