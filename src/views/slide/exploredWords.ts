/** What of the stage's view is other than the slide's, in a few words: «Los Ríos», «Interlocutor reconocido». */
import { facetValueName, placeName } from '../../i18n/facetValues';
import { player as words } from '../../i18n/player';
import type { TextTools } from '../../i18n/text';
import type { Atlas } from '../../state/atlas';
import type { Selection, View } from '../../state/view';
import { viewFacts } from '../drawings/describeView';
import { chosenValuesOf } from '../facets/chosenValues';

export function exploredWords(stage: View, own: View, atlas: Atlas, tools: TextTools): string {
  const parts: string[] = [];
  const { selection, division } = stage;
  if (selection && (selection.kind !== own.selection?.kind || selection.id !== own.selection.id)) {
    parts.push(selectionName(selection, atlas, tools));
  }
  const before = new Map(viewFacts(own, atlas, tools).map(({ what, text }) => [what, text]));
  for (const { what, text } of viewFacts(stage, atlas, tools)) {
    if (before.get(what) === text) continue;
    if (what === 'place') parts.push(placeName(tools, atlas, division, stage.place));
    else if (what === 'filter') parts.push(...(addedValues(stage, own, atlas, tools) ?? [text]));
    else parts.push(text);
  }
  return parts.length > 0 ? parts.join(' · ') : tools.t(words.otherView);
}

/** Null where nothing was chosen more: then only the whole says what filters. */
function addedValues(stage: View, own: View, atlas: Atlas, tools: TextTools): string[] | null {
  const chosen = new Set(chosenValuesOf(own.filters).map(({ facet, value }) => `${facet} ${value}`));
  const added = chosenValuesOf(stage.filters).flatMap(({ facet, value }) =>
    value === null || chosen.has(`${facet} ${value}`) ? [] : facetValueName(tools, atlas, stage.division, facet, value),
  );
  return added.length > 0 ? added : null;
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
