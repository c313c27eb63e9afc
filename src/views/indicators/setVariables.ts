/** What some fields keep beside their code, as variables of charts: levels that support, traits of governance, kinds of instrument, tension. */
import type { FichaIndicators } from '../../catalog/catalogue';
import { GOVERNANCE_TRAITS, INSTRUMENT_KINDS, SUPPORT_LEVELS } from '../../catalog/vocabulary';
import type { Hue } from '../../charts/drawingData';
import { charts, titles } from '../../i18n/charts';
import { asSentence } from '../../i18n/numberWords';
import type { Message, TextTools } from '../../i18n/text';
import { governanceTraitNames, instrumentKindNames, supportLevelNames } from '../../i18n/vocabulary';
import type { Atlas } from '../../state/atlas';
import type { BarVariable } from './barChart';
import { frequentTitle, shareTitle } from './titles';

const NONE = 'none';

interface SetDescription {
  name: Message;
  file: string;
  hue: Hue;
  values: readonly string[];
  /** What one ficha tells; null where its code is unknown, so that silence is not an empty set. */
  read: (indicators: FichaIndicators) => readonly string[] | null;
  label: (value: string) => Message;
  title: Message;
  none: Message;
}

const SETS = {
  levels: {
    name: charts.levels,
    file: 'support-levels',
    hue: 'political',
    values: SUPPORT_LEVELS,
    read: (indicators) => (indicators.values.politicalSupport === null ? null : indicators.supportLevels),
    label: (value) => supportLevelNames[value as keyof typeof supportLevelNames],
    title: titles.level,
    none: charts.noLevel,
  },
  traits: {
    name: charts.traits,
    file: 'governance-traits',
    hue: 'political',
    values: GOVERNANCE_TRAITS,
    read: (indicators) =>
      indicators.values.governancePotential === null
        ? null
        : GOVERNANCE_TRAITS.filter((trait) => indicators.traits[trait]),
    label: (value) => governanceTraitNames[value as keyof typeof governanceTraitNames],
    title: titles.trait,
    none: charts.noTrait,
  },
  kinds: {
    name: charts.kinds,
    file: 'instrument-kinds',
    hue: 'institutional',
    values: INSTRUMENT_KINDS,
    read: (indicators) => (indicators.values.managementInstruments === null ? null : indicators.instrumentKinds),
    label: (value) => instrumentKindNames[value as keyof typeof instrumentKindNames],
    title: titles.kind,
    none: charts.noKind,
  },
} as const satisfies Record<string, SetDescription>;

export type SetId = keyof typeof SETS;

export function setVariable(set: SetId, atlas: Atlas, tools: TextTools): BarVariable {
  const description: SetDescription = SETS[set];
  const labelOf = (value: string) => asSentence(tools.t(value === NONE ? description.none : description.label(value)));
  return {
    name: tools.t(description.name),
    file: description.file,
    hue: description.hue,
    membership: 'documented',
    facet: null,
    values: [...description.values, NONE],
    valuesOf: ({ id }) => {
      const indicators = atlas.indicators.get(id);
      const found = indicators ? description.read(indicators) : null;
      return found?.length === 0 ? [NONE] : found;
    },
    labelOf,
    unknownLabel: tools.t(charts.unknown),
    titleOf: (counts) =>
      frequentTitle(
        tools,
        tools.t(description.name),
        { ...counts, rows: counts.rows.filter(({ value }) => value !== NONE) },
        labelOf,
        () => description.title,
      ),
  };
}

const TENSION = ['told', 'not-told'] as const;

/** Whether the ficha tells of political conflict, or of authorities that do not back it (codebook, politicalSupport). */
export function tensionVariable(atlas: Atlas, tools: TextTools): BarVariable {
  return {
    name: tools.t(charts.tension),
    file: 'political-tension',
    hue: 'political',
    membership: 'documented',
    facet: null,
    values: TENSION,
    valuesOf: ({ id }) => [atlas.indicators.get(id)?.tension ? 'told' : 'not-told'],
    labelOf: (value) => tools.t(value === 'told' ? charts.tensionYes : charts.tensionNo),
    unknownLabel: null,
    titleOf: (counts) =>
      shareTitle(tools, tools.t(charts.tension), counts, titles.tension, (value) => value === 'told'),
    note: tools.t(charts.tensionNote),
  };
}
