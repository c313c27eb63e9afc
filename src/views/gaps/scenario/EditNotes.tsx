/** What an edit of a scenario does not do, and why: nothing that is drawn may seem to count where it does not. */

import { isSupraMunicipal } from '../../../analysis/coverage';
import { componentsOf } from '../../../analysis/findGapGroups';
import { coveredComunas } from '../../../analysis/measureShares';
import type { ScenarioEdit } from '../../../analysis/scenario';
import { placeName } from '../../../i18n/facetValues';
import { scenario as words } from '../../../i18n/scenario';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { openListing } from '../../../state/listing';
import { useViewStore } from '../../../state/store';
import { cutsOf } from '../../../territory/units';
import styles from './ScenarioEdits.module.css';

export function EditNotes({ edit: { experience, comunas: cuts }, title }: { edit: ScenarioEdit; title: string }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { passes, applied, recorded, scope } = useGaps();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const comunas = cuts.flatMap((cut) => atlas.territory.indexOf.get(cut) ?? []);
  const reach = experience === null ? { comunas } : applied?.extended.get(experience);
  const leftOut = experience !== null && passes[atlas.rowOf.get(experience) ?? -1] !== 1;
  const alone = reach !== undefined && !isSupraMunicipal(reach);
  const inScope = new Set(scope);
  const outside = comunas.filter((index) => !inScope.has(index));
  const already = coveredComunas(
    recorded.classes,
    comunas.filter((index) => inScope.has(index)),
    false,
  );
  const apart = experience === null && !alone && componentsOf(comunas, atlas.territory).length > 1;

  const listed = (text: string, indices: readonly number[]) => (
    <button
      type="button"
      onClick={() =>
        openListing({
          title: t(words.listOf, { what: `${title}; ${text}` }),
          comunas: cutsOf(indices, atlas.territory),
        })
      }
    >
      {text}
    </button>
  );
  const here = placeName(tools, atlas, division, place);
  const notes = [
    leftOut && t(words.leftOut),
    alone && t(words.oneMissing),
    apart && t(words.apart),
    outside.length > 0 && listed(t(words.outside, { n: outside.length, place: here }), outside),
    already.length > 0 && listed(t(words.already, { n: already.length }), already),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the notes of one edit have no identity beyond their order
        <li key={index}>{note}</li>
      ))}
    </ul>
  );
}
