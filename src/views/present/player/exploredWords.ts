/** What of the stage's view is other than the slide's, in a few words. */
import { placeName } from '../../../i18n/facetValues';
import { player as words } from '../../../i18n/player';
import type { TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import type { Selection, View } from '../../../state/view';
import { viewFacts } from '../../drawings/describeView';

export function exploredWords(stage: View, own: View, atlas: Atlas, tools: TextTools): string {
  const parts: string[] = [];
  const { selection, division } = stage;
  if (selection && (selection.kind !== own.selection?.kind || selection.id !== own.selection.id)) {
    parts.push(selectionName(selection, atlas, tools));
  }
  const before = new Map(viewFacts(own, atlas, tools).map(({ what, text }) => [what, text]));
  for (const { what, text } of viewFacts(stage, atlas, tools)) {
    if (before.get(what) === text) continue;
    parts.push(what === 'place' ? placeName(tools, atlas, division, stage.place) : text);
  }
  return parts.length > 0 ? parts.join(' · ') : tools.t(words.otherView);
}

function selectionName({ kind, id }: Selection, atlas: Atlas, { t }: TextTools): string {
  const comuna = () => atlas.territory.comunas.find(({ cut }) => cut === id)?.name ?? id;
  switch (kind) {
    case 'experience':
      return atlas.experienceById.get(id)?.name ?? id;
    case 'actor':
      return atlas.actorById.get(id)?.name ?? id;
    case 'comuna':
      return comuna();
    case 'gap':
      return t(words.group, { comuna: comuna() });
  }
}
