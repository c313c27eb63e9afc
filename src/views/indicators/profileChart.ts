/** What passes against everything with a ficha, on the three indices and the five factors, as a radar and in words. */
import { measureProfile } from '../../analysis/measureProfile';
import type { FactorId } from '../../catalog/vocabulary';
import type { RadarAxis } from '../../charts/ProfileRadar';
import { axisNames, charts, titles } from '../../i18n/charts';
import { asSentence, withinSentence } from '../../i18n/numberWords';
import type { TextTools } from '../../i18n/text';
import { factorNames } from '../../i18n/vocabulary';
import type { Atlas } from '../../state/atlas';
import type { ChartWords } from './chartWords';
import type { Population } from './population';
import type { Title } from './titles';

export interface ProfileChart {
  words: ChartWords;
  axes: readonly RadarAxis[];
  /** The drawing in words. */
  description: string;
}

export function profileChartOf(
  { inside, leavesOut }: Population,
  atlas: Atlas,
  { t, number, list }: TextTools,
): ProfileChart {
  const selection = measureProfile(inside.flatMap(({ id }) => atlas.indicators.get(id) ?? []));
  const whole = measureProfile(atlas.core.indicators);
  const pairs = selection.map((own, index) => ({
    axis: own.axis,
    own,
    all: whole[index] ?? own,
    label: t(axisNames[own.axis] ?? factorNames[own.axis as FactorId]),
  }));
  const drawn = pairs.flatMap(({ label, own, all }) =>
    own.value === null || all.value === null
      ? []
      : // An axis that fewer than half could be judged on is drawn hollow, said, and never the headline.
        [{ label, selection: own.value, whole: all.value, of: own.of, few: own.of * 2 < inside.length }],
  );
  const missing = pairs
    .filter(({ own, all }) => own.value === null || all.value === null)
    .map(({ label }) => withinSentence(label));
  const rounded = (value: number) => number(Math.round(value));

  const few = drawn
    .filter((axis) => axis.few)
    .map(({ label, of }) =>
      t(charts.profileFewOf, { axis: withinSentence(label), n: number(of), total: number(inside.length) }),
    );
  const comparable = drawn.filter((axis) => !axis.few);
  const farthest = comparable.toSorted((a, b) => Math.abs(b.selection - b.whole) - Math.abs(a.selection - a.whole))[0];
  const difference = farthest ? Math.round(farthest.selection) - Math.round(farthest.whole) : 0;
  const title: Title = {
    ids: inside.map(({ id }) => id),
    text:
      inside.length === atlas.core.indicators.length
        ? t(titles.profileAll)
        : !farthest || difference === 0
          ? t(titles.profileEqual)
          : asSentence(
              t(titles.profileDifference, {
                axis: farthest.label,
                difference: Math.abs(difference),
                direction: difference > 0 ? 'more' : 'less',
              }),
            ),
  };
  const table = pairs.map(({ label, own, all }) => ({
    cells: [
      label,
      own.value === null ? null : Math.round(own.value),
      own.of,
      all.value === null ? null : Math.round(all.value),
      all.of,
    ],
    ids: [],
  }));
  const note = [
    t(charts.profileNote),
    missing.length > 0 ? t(charts.profileMissing, { list: list(missing) }) : '',
    few.length > 0 ? t(charts.profileFew, { list: list(few) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return {
    words: {
      title,
      variable: t(charts.profile),
      file: 'profile',
      n: { known: inside.map(({ id }) => id), total: atlas.core.indicators.length, withFicha: leavesOut },
      heads: [
        t(charts.columnAxis),
        t(charts.columnSelection),
        t(charts.columnCounted),
        t(charts.columnWhole),
        t(charts.columnCountedWhole),
      ],
      table,
      note,
    },
    axes: drawn,
    description: drawn
      .map(({ label, selection: own, whole: all }) =>
        t(charts.profileValue, { axis: label, selection: rounded(own), whole: rounded(all) }),
      )
      .join('; '),
  };
}
