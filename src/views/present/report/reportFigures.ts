/** The figures of the report's presentation: counted from the catalogue and the territory, never written down. */

import { countFactors } from '../../../analysis/countFactors';
import { isSupraMunicipal } from '../../../analysis/coverage';
import { describeDistribution } from '../../../analysis/describeDistribution';
import { measureEffort } from '../../../analysis/measureEffort';
import { coveredAmount, measureShares } from '../../../analysis/measureShares';
import { rankActors } from '../../../analysis/rankActors';
import { densestPeriod, summariseTimeline } from '../../../analysis/summariseTimeline';
import type { Experience } from '../../../catalog/schema';
import {
  DIMENSIONS,
  type FactorId,
  FIELD_IDS,
  FIELDS_BY_ASPECT,
  type FieldStatus,
  PROGRAMME_IDS,
  type Scale,
} from '../../../catalog/vocabulary';
import type { Atlas } from '../../../state/atlas';
import { gapGroupsOf } from '../../../state/gapGroups';
import { gapsOf } from '../../../state/gaps';
import { resultsOf } from '../../../state/results';
import { DEFAULT_VIEW } from '../../../state/view';

/** Years that the busiest period of beginnings spans at most. */
const PERIOD = 4;

/** The study's template; observations and references are extras that few fichas carry. */
const EXTRAS: readonly string[] = FIELDS_BY_ASPECT.extra;
const TEMPLATE = FIELD_IDS.filter((field) => !EXTRAS.includes(field));

const NO_REACH = { comunas: [] };

export type ReportFigures = ReturnType<typeof measureReport>;

export function measureReport(atlas: Atlas) {
  const { experiences, indicators } = atlas.core;
  const documented = experiences.filter(({ status }) => status === 'documented');
  const inChile = ({ country }: Pick<Experience, 'country'>) => country === 'CL';
  const having = (of: (one: (typeof indicators)[number]) => boolean) => indicators.filter(of).length;
  const atLeast = (code: keyof (typeof indicators)[number]['values'], value: number) =>
    having(({ values }) => typeof values[code] === 'number' && values[code] >= value);
  const medians = Object.fromEntries(
    DIMENSIONS.map((dimension) => {
      const values = indicators.flatMap(({ id }) => atlas.indices.get(id)?.[dimension].value ?? []);
      return [dimension, describeDistribution(values)];
    }),
  ) as Record<(typeof DIMENSIONS)[number], ReturnType<typeof describeDistribution>>;
  const countFields = (wanted: readonly FieldStatus[]) =>
    indicators.reduce(
      (sum, { statuses }) => sum + TEMPLATE.filter((field) => wanted.includes(statuses[field])).length,
      0,
    );
  const { ranked } = rankActors(indicators, atlas.actorById);
  const most = ranked[0]?.tables.length ?? 0;
  const timeline = summariseTimeline(documented);
  return {
    experiences: experiences.length,
    documented: documented.length,
    /** In the lists of a programme; the rest only have a ficha. */
    listed: experiences.filter(({ programmes }) => programmes.length > 0).length,
    programmes: PROGRAMME_IDS.length,
    countries: countriesOf(experiences),
    inChile: experiences.filter(inChile).length,
    documentedInChile: documented.filter(inChile).length,
    /** Experiences with a ficha by scale; one may have several. */
    byScale: (scale: Scale) => documented.filter(({ scales }) => scales.includes(scale)).length,
    period: densestPeriod(timeline, PERIOD),
    dated: timeline.known.length,
    actors: ranked.length,
    shared: ranked.filter(({ tables }) => tables.length > 1).length,
    mostSeated: ranked.filter(({ tables }) => tables.length === most).map(({ actor }) => actor.name),
    mostTables: most,
    voice: atLeast('regionalPresence', 2),
    backed: atLeast('politicalSupport', 2),
    civilSociety: having(({ actors }) => actors.some((id) => atlas.actorById.get(id)?.sector === 'civil-society')),
    tension: having(({ tension }) => tension),
    ownLaw: atLeast('legalBasis', 2),
    noLaw: having(({ values }) => values.legalBasis === 0),
    severalInstruments: atLeast('managementInstruments', 2),
    formal: having(({ values }) => values.institutionType === 'formal'),
    offered: having(({ values }) => values.socialDemand === 0),
    demanded: having(({ values }) => values.socialDemand === 3),
    proposing: atLeast('proposingCapacity', 2),
    medians,
    factors: Object.fromEntries(
      countFactors(indicators).map(({ factor, ids }) => [
        factor,
        { present: ids.present.length, absent: ids.absent.length, unclear: ids.unclear.length },
      ]),
    ) as Record<FactorId, { present: number; absent: number; unclear: number }>,
    ...measureGaps(atlas),
    fieldsEach: TEMPLATE.length,
    fields: indicators.length * TEMPLATE.length,
    /** Headings that a ficha lacks, or that say that there is no information. */
    uninformed: countFields(['no-information', 'absent']),
    /** Headings that state that what is asked for does not exist: that is known. */
    negative: countFields(['negative']),
  };
}

function countriesOf(experiences: readonly Pick<Experience, 'country'>[]): number {
  return new Set(experiences.flatMap(({ country }) => country ?? [])).size;
}

/** Of the opening view: Chile, today's division, by the experiences with a ficha. */
function measureGaps(atlas: Atlas) {
  const { territory } = atlas;
  const gaps = gapsOf(atlas, DEFAULT_VIEW, resultsOf(atlas, DEFAULT_VIEW));
  const shares = measureShares(gaps.coverage.classes, gaps.scope, territory);
  const groups = gapGroupsOf(gaps, 'unrecorded', territory);
  const [largest] = groups;
  const { regions } = territory.divisions[DEFAULT_VIEW.division];
  const effort = measureEffort(regions, atlas.core.experiences, (id) => atlas.reachById.get(id), territory);
  const without = (measure: keyof typeof shares) => shares[measure].total - coveredAmount(shares[measure], true);
  return {
    /** Experiences with a ficha that reach two comunas of Chile or more: only they cover. */
    supra: gaps.results.experiences.filter(({ id }) => isSupraMunicipal(atlas.reachById.get(id) ?? NO_REACH)).length,
    comunas: shares.comunas.total,
    direct: coveredAmount(shares.comunas, false),
    umbrella: coveredAmount(shares.comunas, true) - coveredAmount(shares.comunas, false),
    gaps: without('comunas'),
    gapPeople: without('population'),
    gapPeopleShare: without('population') / shares.population.total,
    groups: groups.filter(({ isolated }) => !isolated).length,
    islands: groups.filter(({ isolated }) => isolated).length,
    largest: { comunas: largest?.comunas.length ?? 0, people: largest?.population ?? 0, id: largest?.id ?? null },
    regions: regions.length,
    thin: effort.filter(({ thin }) => thin).length,
  };
}
