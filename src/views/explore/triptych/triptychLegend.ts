import type { Message, TextTools } from '../../../i18n/text';
import { triptych } from '../../../i18n/triptych';
import type { TriptychPanelData } from '../../../plates/triptych/triptychData';

/** Keys of the marks that the panels use, and no others. */
export function legendOf(panels: readonly TriptychPanelData[], { t }: TextTools): { kind: string; text: string }[] {
  const entries = panels.flatMap((panel) => panel.entries);
  const unions = entries.filter(({ scale, comunas }) => scale === 'supracommunal' && comunas.length > 0);
  const keys: [kind: string, message: Message, used: boolean][] = [
    ['named', triptych.keyNamed, unions.some(({ named }) => named.length > 0)],
    ['reached', triptych.keyReached, unions.some(({ named, comunas }) => named.length < comunas.length)],
    ['overlap', triptych.keyOverlap, entries.some(({ scale, smaller }) => scale === 'regional' && !smaller)],
    ['smaller', triptych.keySmaller, entries.some(({ smaller }) => smaller)],
    ['approximatePlace', triptych.keyApproximatePlace, entries.some(({ approximate }) => approximate)],
  ];
  return [
    { kind: 'scaleBar', text: '' },
    ...keys.filter(([, , used]) => used).map(([kind, message]) => ({ kind, text: t(message) })),
  ];
}
