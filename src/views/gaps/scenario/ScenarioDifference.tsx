/** What the scenario changes in the place, in words; every number opens what it counts. */

import { useMemo } from 'react';
import { coveredAmount, coveredComunas } from '../../../analysis/measureShares';
import { measureScenario } from '../../../analysis/scenario';
import { placeName } from '../../../i18n/facetValues';
import { scenario as words } from '../../../i18n/scenario';
import { type Message, useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { openListing } from '../../../state/listing';
import { useViewStore } from '../../../state/store';
import { cutsOf } from '../../../territory/units';
import { richText } from '../../../ui/richText';
import styles from './ScenarioPanel.module.css';

export function ScenarioDifference() {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const { recorded, coverage, scope } = useGaps();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const drawn = useViewStore((state) => (state.view.scenario ?? []).length > 0);
  const effect = useMemo(
    () => measureScenario(recorded, coverage, scope, atlas.territory),
    [recorded, coverage, scope, atlas.territory],
  );

  const here = placeName(tools, atlas, division, place);
  const covered = (classes: Uint8Array, umbrella: boolean) => coveredComunas(classes, scope, umbrella);
  const lists = (title: Message, comunas: () => readonly number[]) => (text: string) => (
    <button
      type="button"
      className={styles.figure}
      onClick={() =>
        openListing({
          title: t(title, { place: here }),
          comunas: cutsOf(comunas(), atlas.territory),
        })
      }
    >
      {text}
    </button>
  );
  const amount = (when: 'before' | 'after', umbrella: boolean) => coveredAmount(effect[when].comunas, umbrella);
  const direct = lists(words.listDirect, () => effect.direct);
  const changed = effect.direct.length > 0;

  return (
    <div aria-live="polite" className={styles.difference}>
      {!drawn ? (
        <p className={styles.begin}>{t(words.begin)}</p>
      ) : (
        <p>
          {richText(
            t(changed ? words.difference : words.nothing, {
              n: effect.direct.length,
              before: number(amount('before', false)),
              after: number(amount('after', false)),
              total: number(scope.length),
              population: effect.population,
              area: number(effect.areaKm2, { maximumFractionDigits: effect.areaKm2 < 10 ? 1 : 0 }),
              place: here,
            }),
            {
              direct,
              people: direct,
              land: direct,
              before: lists(words.listBefore, () => covered(recorded.classes, false)),
              after: lists(words.listAfter, () => covered(coverage.classes, false)),
              total: lists(words.listTotal, () => scope),
            },
          )}{' '}
          {changed &&
            richText(
              t(effect.recorded.length > 0 ? words.wasUnrecorded : words.wasRecorded, {
                n: effect.recorded.length,
                all: effect.direct.length,
                before: number(amount('before', true)),
                after: number(amount('after', true)),
              }),
              {
                recorded: lists(words.listRecorded, () => effect.recorded),
                before: lists(words.listBeforeUmbrella, () => covered(recorded.classes, true)),
                after: lists(words.listAfterUmbrella, () => covered(coverage.classes, true)),
              },
            )}
        </p>
      )}
    </div>
  );
}
