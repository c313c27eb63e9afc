import { COVERAGE_CLASSES, type Share } from '../../analysis/measureShares';
import { gapPlaces as words } from '../../i18n/gapPlaces';
import { gaps as classWords } from '../../i18n/gaps';
import { shareText } from '../../i18n/shareWords';
import type { TextTools } from '../../i18n/text';

/** A bar of coverage as text: «Comunas, por clase: La comuna está nombrada, 8 %; …». */
export function shareInWords(tools: TextTools, what: string, { byClass, total }: Share): string {
  const { t } = tools;
  const parts = COVERAGE_CLASSES.flatMap((name, way) => {
    const amount = byClass[way] ?? 0;
    return amount > 0 ? [t(words.barPart, { name: t(classWords[name]), share: shareText(tools, amount / total) })] : [];
  });
  return t(words.barLabel, { what, parts: parts.join('; ') });
}
