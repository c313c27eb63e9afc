import type { Experience } from '../../../catalog/schema';
import { ficha } from '../../../i18n/ficha';
import type { TextTools } from '../../../i18n/text';

/** «Ficha 14»; the short name of an experience without a ficha. */
export function briefName({ t }: Pick<TextTools, 't'>, { ficha: n, shortName }: Experience): string {
  return n === null ? shortName : t(ficha.fichaShort, { n });
}
