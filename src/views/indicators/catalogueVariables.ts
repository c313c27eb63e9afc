/** What every experience carries, documented or identified, as variables of charts: scale, theme, programme. */
import { PROGRAMME_IDS, type ProgrammeId, SCALES, type Scale, THEME_IDS, type ThemeId } from '../../catalog/vocabulary';
import { charts, titles } from '../../i18n/charts';
import type { TextTools } from '../../i18n/text';
import { programmeNames, scaleNames, themeNames } from '../../i18n/vocabulary';
import type { BarVariable } from './barChart';
import { frequentTitle } from './titles';

const asItIs = (name: string) => name;

export function scaleVariable(tools: TextTools): BarVariable {
  const labelOf = (value: string) => tools.t(scaleNames[value as Scale]);
  return {
    name: tools.t(charts.scale),
    file: 'scale',
    hue: 'general',
    membership: 'all',
    facet: 'scale',
    values: SCALES,
    valuesOf: ({ scales }) => (scales.length > 0 ? scales : null),
    labelOf,
    unknownLabel: tools.t(charts.unknown),
    titleOf: (counts) => frequentTitle(tools, tools.t(charts.scale), counts, labelOf, () => titles.scale),
  };
}

export function themeVariable(tools: TextTools): BarVariable {
  const labelOf = (value: string) => tools.t(themeNames[value as ThemeId]);
  return {
    name: tools.t(charts.theme),
    file: 'theme',
    hue: 'general',
    membership: 'all',
    facet: 'theme',
    values: THEME_IDS,
    valuesOf: ({ themes }) => (themes.length > 0 ? themes : null),
    labelOf,
    unknownLabel: tools.t(charts.unknown),
    titleOf: (counts) => frequentTitle(tools, tools.t(charts.theme), counts, labelOf, () => titles.theme),
    ranked: { limit: 8 },
  };
}

export function programmeVariable(tools: TextTools): BarVariable {
  const labelOf = (value: string) => tools.t(programmeNames[value as ProgrammeId | 'none']);
  return {
    name: tools.t(charts.programme),
    file: 'programme',
    hue: 'general',
    membership: 'all',
    facet: 'programme',
    values: [...PROGRAMME_IDS, 'none'],
    valuesOf: ({ programmes }) => (programmes.length > 0 ? programmes : ['none']),
    labelOf,
    unknownLabel: null,
    titleOf: (counts) =>
      frequentTitle(
        tools,
        tools.t(charts.programme),
        counts,
        labelOf,
        (value) => (value === 'none' ? titles.programmeNone : titles.programme),
        asItIs,
      ),
  };
}
