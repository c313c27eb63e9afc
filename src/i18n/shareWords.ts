/** Shares and amounts of comunas, people and land, as a head or a row of a table has room for. */
import type { Measure } from '../analysis/measureShares';
import type { Message, Messages, TextTools } from './text';

const percentage = { es: '{n}\u202F%', en: '{n}%', pt: '{n}%' } satisfies Message;

/**
 * 0-1 as a percentage, whole or with so many decimals; a share that is not nothing is never «0 %», one that is not all
 * never «100 %».
 */
export function shareText({ t, number }: Pick<TextTools, 't' | 'number'>, share: number, decimals = 0): string {
  const steps = 10 ** (decimals + 2);
  const percent = (step: number) =>
    t(percentage, { n: number((step * 100) / steps, { maximumFractionDigits: decimals }) });
  const step = Math.round(share * steps);
  if (share > 0 && step === 0) return `<\u202F${percent(1)}`;
  if (share < 1 && step === steps) return `>\u202F${percent(steps - 1)}`;
  return percent(step);
}

const units = {
  comunas: {
    es: '{total, plural, one {# comuna} other {# comunas}}',
    en: '{total, plural, one {# comuna} other {# comunas}}',
    pt: '{total, plural, one {# comuna} other {# comunas}}',
  },
  millions: { es: '{value} millones', en: '{value} million', pt: '{value} milhões' },
  inhabitants: { es: '{value} habitantes', en: '{value} inhabitants', pt: '{value} habitantes' },
  thousandKm2: { es: '{value} mil km²', en: '{value} thousand km²', pt: '{value} mil km²' },
  km2: { es: '{value} km²', en: '{value} km²', pt: '{value} km²' },
} satisfies Messages;

/** Amounts of one measure beside their total: all in the unit that suits the total. */
export interface AmountWords {
  /** «2,8» */
  value: (amount: number) => string;
  /** «17,6 millones» */
  whole: (amount: number) => string;
}

export function amountWords({ t, number }: TextTools, measure: Measure, total: number): AmountWords {
  if (measure === 'comunas')
    return { value: (amount) => number(amount), whole: (amount) => t(units.comunas, { total: amount }) };
  const large = measure === 'population' ? total >= 1e6 : total >= 1e5;
  const [by, digits] = large ? (measure === 'population' ? [1e6, 1] : [1e3, 0]) : [1, 0];
  const unit =
    measure === 'population' ? (large ? units.millions : units.inhabitants) : large ? units.thousandKm2 : units.km2;
  const value = (amount: number) =>
    number(amount / by, { minimumFractionDigits: amount === 0 ? 0 : digits, maximumFractionDigits: digits });
  return { value, whole: (amount) => t(unit, { value: value(amount) }) };
}
