import type { DotPlotRow } from '../../charts/DotPlot';
import { compare } from '../../i18n/compare';
import type { TextTools } from '../../i18n/text';

/** The whole drawing as a text. */
export function inWords(
  title: string,
  rows: readonly DotPlotRow[],
  names: readonly string[],
  { t, number, list }: TextTools,
): string {
  const told = rows.map(({ label, values }) =>
    t(compare.dotRow, {
      row: label,
      values: list(
        values.map((value, position) =>
          value === null
            ? t(compare.dotUnknown, { name: names[position] ?? '' })
            : t(compare.dotValue, {
                name: names[position] ?? '',
                value: number(value, { maximumFractionDigits: 1 }),
              }),
        ),
      ),
    }),
  );
  return `${title}. ${told.join('. ')}`;
}
