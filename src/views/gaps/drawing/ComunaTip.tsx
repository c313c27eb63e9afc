import { classOf } from '../../../analysis/coverage';
import { gapDrawing as words } from '../../../i18n/gapDrawing';
import { gapGroupName } from '../../../i18n/gapGroups';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useGapGroups } from '../../../state/gapGroups';
import { useGaps } from '../../../state/gaps';
import { useViewStore } from '../../../state/store';
import { CLASS_STATES } from '../../coverage/coverageLooks';
import { TileTip } from '../../drawings/TileTip';
import { experiencesReaching } from '../table/comunaRows';

/** A comuna under the pointer or the keyboard: its class in words, its group, and the supra-municipal experiences that reach it. */
export function ComunaTip({ cut }: { cut: string }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { coverage, passes, applied } = useGaps();
  const { groups } = useGapGroups();
  const division = useViewStore((state) => state.view.division);
  const index = atlas.territory.indexOf.get(cut) ?? -1;
  const reaching = experiencesReaching(index, passes, atlas);
  const group = groups.find(({ number, comunas }) => number !== null && comunas.includes(index));
  const associations = applied?.associations.filter(({ comunas }) => comunas.includes(index)).length ?? 0;
  const extended = [...(applied?.extended ?? [])].flatMap(([id, { comunas }]) =>
    comunas.includes(index) && !atlas.reachById.get(id)?.comunas.includes(index)
      ? (atlas.experienceById.get(id)?.shortName ?? id)
      : [],
  );
  const state = t(CLASS_STATES[classOf(coverage, index)]);
  const lines = [
    state.charAt(0).toUpperCase() + state.slice(1),
    ...(group
      ? [
          t(words.tipGroup, {
            number: tools.number(group.number ?? 0),
            name: gapGroupName(group, atlas.territory, division, tools),
          }),
        ]
      : []),
    ...(associations > 0 ? [t(words.tipAssociation, { n: associations })] : []),
    ...(extended.length > 0 ? [t(words.tipExtended, { names: tools.list(extended) })] : []),
  ];
  return <TileTip cut={cut} division={division} experiences={reaching} lines={lines} />;
}
