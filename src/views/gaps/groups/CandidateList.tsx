import { useState } from 'react';
import type { AssociationCandidate } from '../../../analysis/findGapGroups';
import { unitName } from '../../../i18n/facetValues';
import { gapGroups as words } from '../../../i18n/gapGroups';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { drawAssociation, enterScenario } from '../../../state/scenario';
import { changeView, useViewStore } from '../../../state/store';
import { cutsOf } from '../../../territory/units';
import { richText } from '../../../ui/richText';
import { TableDownloads } from '../../drawings/TableDownloads';
import { ComunaCount } from '../ComunaCount';
import styles from './GroupPanel.module.css';
import { candidatesTable } from './groupTables';

const FIRST = 4;

/** The associations that could be made in a group, most people first; each can be tried as a scenario. */
export function CandidateList({
  candidates,
  groupName,
}: {
  candidates: readonly AssociationCandidate[];
  groupName: string;
}) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const { coverage, recorded } = useGaps();
  const [all, setAll] = useState(false);
  const tryIt = ({ comunas }: AssociationCandidate) => {
    enterScenario();
    drawAssociation(cutsOf(comunas, atlas.territory));
    // What has changed is said in the head and in the league; the group is no longer what it was.
    changeView({ selection: null }, 'replace');
  };
  return (
    <>
      <p className={styles.note}>{t(words.candidatesLead)}</p>
      <ul>
        {(all ? candidates : candidates.slice(0, FIRST)).map((candidate) => {
          const province = unitName(tools, atlas, division, candidate.province);
          const n = candidate.comunas.length;
          return (
            <li key={candidate.comunas[0]} className={styles.candidate}>
              <span>
                {richText(t(words.candidate, { province, n }), {
                  n: (text) => (
                    <ComunaCount comunas={candidate.comunas} title={t(words.listCandidate, { province })}>
                      {text}
                    </ComunaCount>
                  ),
                })}
                <span className={styles.people}>{t(words.inhabitants, { n: number(candidate.population) })}</span>
              </span>
              <button
                type="button"
                className={styles.try}
                aria-label={t(words.tryNamed, { province, n })}
                onClick={() => tryIt(candidate)}
              >
                {t(words.tryIt)}
              </button>
            </li>
          );
        })}
      </ul>
      <p className={styles.foot}>
        {candidates.length > FIRST && (
          <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t(words.seeFewer) : t(words.seeAllCandidates, { n: candidates.length })}
          </button>
        )}
        <TableDownloads
          title={t(words.tableCandidates, { name: groupName })}
          table={() => candidatesTable(candidates, { division, drawn: coverage !== recorded }, atlas, tools)}
        />
      </p>
    </>
  );
}
