import type { Experience } from '../../catalog/schema';
import { unitName } from '../../i18n/facetValues';
import { useText } from '../../i18n/text';
import { tiles } from '../../i18n/tiles';
import { useAtlas } from '../../state/atlas';
import type { DivisionId } from '../../territory/units';
import styles from './drawingPlate.module.css';

/** More names than this would hide the tiles around. */
const MOST = 5;

/** A comuna in a few lines: where it belongs, what the drawing says of it, and which experiences of the view reach it. */
export function TileTip({
  cut,
  division,
  experiences,
  lines,
}: {
  cut: string;
  division: DivisionId;
  experiences: readonly Experience[];
  /** What the drawing says of the comuna, without the names; null for nothing but the names, or that there are none. */
  lines: readonly string[] | null;
}) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const comuna = atlas.territory.comunas[atlas.territory.indexOf.get(cut) ?? -1];
  if (!comuna) return null;
  return (
    <>
      <b>{comuna.name}</b>
      <p>
        {t(tiles.tipPlace, {
          province: unitName(tools, atlas, division, comuna.province[division]),
          region: unitName(tools, atlas, division, comuna.region[division]),
        })}
      </p>
      {lines === null
        ? experiences.length === 0 && <p>{t(tiles.tipNone)}</p>
        : lines.map((line) => <p key={line}>{line}</p>)}
      <ul lang="es" className={styles.tipList}>
        {experiences.slice(0, MOST).map(({ id, ficha, shortName }) => (
          <li key={id}>
            <b>{ficha ?? '·'}</b> {shortName}
          </li>
        ))}
      </ul>
      {experiences.length > MOST && <p>{t(tiles.tipMore, { count: experiences.length - MOST })}</p>}
    </>
  );
}
