/**
 * Puts the catalogue together from its files and refuses it whole when one of them is wrong.
 * Every problem names file, key and reason, so that whoever edits a YAML file knows where to look.
 */
import * as v from 'valibot';
import type { Catalogue, FichaIndicators } from './catalogue';
import {
  actor,
  coding,
  type Experience,
  experience,
  type FichaFile,
  fichaFile,
  identifiedExperience,
  inventoryRow,
  type LineRange,
  settlement,
  sourcesFile,
  type TerritoryUnit,
} from './schema';
import {
  CODE_IDS,
  type CodeId,
  FACTOR_IDS,
  type FactorId,
  type FactorState,
  FIELD_IDS,
  type FieldId,
  type FieldStatus,
} from './vocabulary';

/** A parsed file of the catalogue: its path below `src/catalog`, and what YAML made of it. */
export interface CatalogueSource {
  path: string;
  content: unknown;
}

export interface Problem {
  file: string;
  key: string;
  reason: string;
}

export type Assembled = { ok: true; catalogue: Catalogue } | { ok: false; problems: Problem[] };

/**
 * `unitProblem` says why a territorial unit cannot be, or null where it exists: the catalogue knows no geography itself.
 * `hash` identifies the bytes of the sources; `version` is the data's own version.
 */
export function assembleCatalogue(
  sources: readonly CatalogueSource[],
  unitProblem: (unit: TerritoryUnit) => string | null,
  identity: { version: string; hash: string },
): Assembled {
  const problems: Problem[] = [];
  const report = (file: string, key: string, reason: string) => problems.push({ file, key, reason });

  function check<const S extends v.GenericSchema>(schema: S, file: string, content: unknown): v.InferOutput<S> | null {
    const result = v.safeParse(schema, content);
    if (result.success) return result.output;
    for (const issue of result.issues) report(file, v.getDotPath(issue) ?? '(file)', issue.message);
    return null;
  }
  function one<const S extends v.GenericSchema>(schema: S, path: string): v.InferOutput<S> | null {
    const source = sources.find((candidate) => candidate.path === path);
    if (!source) {
      report(path, '(file)', 'the file is missing');
      return null;
    }
    return check(schema, path, source.content);
  }
  function all<const S extends v.GenericSchema>(
    schema: S,
    folder: string,
  ): { file: string; value: v.InferOutput<S> }[] {
    return sources
      .filter((source) => source.path.startsWith(folder))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap((source) => {
        const value = check(schema, source.path, source.content);
        return value === null ? [] : [{ file: source.path, value }];
      });
  }

  const fichas = all(fichaFile, 'fichas/');
  const codings = all(coding, 'codings/');
  const identified = one(v.array(identifiedExperience), 'identified.yaml') ?? [];
  const inventory = one(v.array(inventoryRow), 'inventory.yaml') ?? [];
  const settlements = one(v.array(settlement), 'settlements.yaml') ?? [];
  const actors = one(v.array(actor), 'actors.yaml') ?? [];
  const sourcesOfStudy = one(sourcesFile, 'sources.yaml');

  const seen = new Map<string, string>();
  const claim = (kind: string, id: string | number, file: string, key: string) => {
    const slot = `${kind} ${id}`;
    const before = seen.get(slot);
    if (before) report(file, key, `${slot} is already used in ${before}`);
    else seen.set(slot, file);
  };
  for (const { file, value } of fichas) {
    claim('experience', value.id, file, 'id');
    claim('ficha', value.n, file, 'n');
  }
  for (const [index, value] of identified.entries()) claim('experience', value.id, 'identified.yaml', `${index}.id`);
  for (const [index, value] of actors.entries()) claim('actor', value.id, 'actors.yaml', `${index}.id`);
  for (const { file, value } of codings) claim(`coding ${value.coder}`, value.n, file, 'n');

  const actorIds = new Set(actors.map((value) => value.id));
  const checkTerritory = (file: string, key: string, value: Pick<Experience, 'territory'>) => {
    value.territory.forEach((unit, index) => {
      const reason = unitProblem(unit);
      if (reason) report(file, `${key}territory.${index}.code`, reason);
    });
  };
  for (const { file, value } of fichas) {
    checkTerritory(file, '', value);
    if (value.seat) {
      const reason = unitProblem({ code: value.seat.code, level: 'comuna', basis: 'named', lines: [] });
      if (reason) report(file, 'seat.code', reason);
    }
    value.actors.forEach((entry, index) => {
      if (!actorIds.has(entry.actor)) report(file, `actors.${index}.actor`, `${entry.actor} is not in actors.yaml`);
    });
    checkCodes(value, (key, reason) => report(file, key, reason));
  }
  for (const [index, value] of identified.entries()) checkTerritory('identified.yaml', `${index}.`, value);
  inventory.forEach((row, index) => {
    if (!seen.has(`experience ${row.experience}`)) {
      report('inventory.yaml', `${index}.experience`, `there is no experience ${row.experience}`);
    }
  });

  if (problems.length > 0 || !sourcesOfStudy) return { ok: false, problems };

  const fichaFiles = fichas.map(({ value }) => value).sort((a, b) => a.n - b.n);
  const bothCodings = codings.map(({ value }) => value);
  return {
    ok: true,
    catalogue: {
      ...identity,
      experiences: [
        ...fichaFiles.map(experienceOfFicha),
        ...identified.map(
          ({ years, ...rest }): Experience => ({
            ...rest,
            ficha: null,
            listNumber: null,
            status: 'identified',
            seat: null,
            startYear: years.start,
            endYear: years.end,
          }),
        ),
      ].map((value) => v.parse(experience, value)),
      indicators: fichaFiles.map(indicatorsOfFicha),
      actors,
      fichas: fichaFiles,
      inventory,
      sources: sourcesOfStudy,
      codings: bothCodings,
      settlements,
    },
  };
}

/** Rules that hold between values of one ficha: what is unknown has no code, what has a code has evidence inside the ficha. */
function checkCodes(ficha: FichaFile, report: (key: string, reason: string) => void): void {
  const inside = (range: LineRange) => range.from >= ficha.lines.from && range.to <= ficha.lines.to;
  const within = (key: string, ranges: readonly LineRange[]) => {
    for (const range of ranges) {
      if (!inside(range)) {
        report(key, `lines ${range.from}-${range.to} lie outside the ficha (${ficha.lines.from}-${ficha.lines.to})`);
      }
    }
  };
  for (const id of FIELD_IDS) within(`fields.${id}.lines`, ficha.fields[id].lines);
  for (const id of CODE_IDS) {
    const code = ficha.codes[id];
    const { status } = ficha.fields[id];
    if (code.value !== null && (status === 'no-information' || status === 'absent')) {
      report(`codes.${id}`, `the field is «${status}», which is unknown: its code must be null`);
    }
    if (code.value !== null && code.evidence.length === 0) report(`codes.${id}`, 'a code needs evidence');
    within(`codes.${id}.evidence`, code.evidence);
  }
  for (const id of FACTOR_IDS) {
    const factor = ficha.factors[id];
    if (factor.value !== 'unclear' && factor.evidence.length === 0) report(`factors.${id}`, 'a factor needs evidence');
    within(`factors.${id}.evidence`, factor.evidence);
  }
}

function experienceOfFicha(ficha: FichaFile): Experience {
  return {
    id: ficha.id,
    name: ficha.name,
    shortName: ficha.shortName,
    ficha: ficha.n,
    listNumber: ficha.listNumber,
    country: ficha.country,
    status: 'documented',
    programmes: ficha.programmes,
    themes: ficha.themes,
    place: ficha.place,
    scalePrinted: ficha.scalePrinted,
    scales: ficha.scales,
    territory: ficha.territory,
    seat: ficha.seat,
    places: ficha.places,
    placeable: ficha.territory.length > 0 || ficha.places.length > 0,
    startYear: ficha.years.start,
    endYear: ficha.years.end,
    doubts: ficha.doubts,
  };
}

function indicatorsOfFicha(ficha: FichaFile): FichaIndicators {
  const { codes, factors } = ficha;
  return {
    n: ficha.n,
    id: ficha.id,
    statuses: Object.fromEntries(FIELD_IDS.map((id) => [id, ficha.fields[id].status])) as Record<FieldId, FieldStatus>,
    values: Object.fromEntries(CODE_IDS.map((id) => [id, codes[id].value])) as Record<
      CodeId,
      number | string | string[] | null
    >,
    traits: codes.governancePotential.traits,
    supportLevels: codes.politicalSupport.levels,
    tension: codes.politicalSupport.tension,
    instrumentKinds: codes.managementInstruments.kinds,
    factors: Object.fromEntries(FACTOR_IDS.map((id) => [id, factors[id].value])) as Record<FactorId, FactorState>,
    actors: [...new Set(ficha.actors.map((entry) => entry.actor))],
  };
}
