import { describe, expect, it } from 'vitest';
import { readCatalogueSources } from '../../build/catalogue';
import { assembleCatalogue, type CatalogueSource } from '../../src/catalog/assemble';
import type { TerritoryUnit } from '../../src/catalog/schema';
import { FIELD_IDS, FIELDS_BY_ASPECT, ORDINALS_BY_DIMENSION } from '../../src/catalog/vocabulary';
import { comunasOf } from '../../src/territory/reach';
import { catalogue, fichaNumber, territory } from './readProject';

describe('the catalogue', () => {
  it('holds the 23 fichas of the report, each with its 21 fields and two extras', () => {
    expect(catalogue.fichas.map((ficha) => ficha.n)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    expect(FIELD_IDS).toHaveLength(23);
    expect(Object.values(FIELDS_BY_ASPECT).flat()).toHaveLength(23);
    for (const ficha of catalogue.fichas) expect(Object.keys(ficha.fields).sort()).toEqual([...FIELD_IDS].sort());
  });

  it('keeps the inventory’s 63 rows by programme: 35, 17, 4 and 7 (lines 530-746)', () => {
    const count = (programme: string) => catalogue.inventory.filter((row) => row.programme === programme).length;
    expect(catalogue.inventory).toHaveLength(63);
    expect([count('innovacion-ciudadania'), count('observatorio'), count('bpgm'), count('territorio-chile')]).toEqual([
      35, 17, 4, 7,
    ]);
    for (const row of catalogue.inventory) expect(row.line).toBeGreaterThanOrEqual(530);
  });

  it('resolves the rows to 55 experiences, and has Puno besides, which no list names', () => {
    const listed = new Set(catalogue.inventory.map((row) => row.experience));
    expect(listed.size).toBe(55);
    expect(listed.has('mesa-puno')).toBe(false);
    expect(catalogue.experiences).toHaveLength(56);
    expect(catalogue.experiences.filter(({ status }) => status === 'documented')).toHaveLength(23);
  });

  it('numbers fichas 15 to 17 as the body does, and remembers the list’s numbers (lines 826-830)', () => {
    expect([15, 16, 17].map((n) => [fichaNumber(n).id, fichaNumber(n).listNumber])).toEqual([
      ['centro-gestionador-negocios', 17],
      ['plataforma-gobierno-electronico', 15],
      ['coredepa-pesca-artesanal', 16],
    ]);
  });

  it('prints the years that the headings give (lines 1000, 1145, 2173, 2941), and none where they give none (2842)', () => {
    expect(fichaNumber(2).years).toEqual({ start: 1996, end: 2000 });
    expect(fichaNumber(3).years.start).toBe(1998);
    expect(fichaNumber(11).years.start).toBe(2005);
    expect(fichaNumber(17).years.start).toBe(1992);
    expect(fichaNumber(16).years.start).toBeNull();
    expect(fichaNumber(16).fields.startYear.status).toBe('absent');
  });

  it('keeps ficha 2’s money as numbers: 92 and 16 million and 300,000 pesos (lines 1039-1042)', () => {
    expect(fichaNumber(2).budget.amounts.map(({ value, currency }) => [value, currency])).toEqual([
      [92_000_000, 'CLP'],
      [16_000_000, 'CLP'],
      [300_000, 'CLP'],
    ]);
  });

  it('says where the report is silent: no information on ficha 2’s instruments (line 1082), no norm behind ficha 11 (2222)', () => {
    expect(fichaNumber(2).fields.managementInstruments.status).toBe('no-information');
    expect(fichaNumber(2).codes.managementInstruments.value).toBeNull();
    expect(fichaNumber(11).fields.legalBasis.status).toBe('negative');
    expect(fichaNumber(11).codes.legalBasis.value).toBe(0);
    expect(fichaNumber(11).fields.budget.status).toBe('no-information');
  });

  it('carries the doubt of ficha 11: «Provincial» printed, four comunas of two provinces named', () => {
    const notes = fichaNumber(11)
      .fields.scale.doubts.map(({ note }) => note)
      .join(' ');
    expect(notes).toContain('Provincial');
    expect(notes).toContain('Osorno');
  });

  it('gives every code and every judged factor evidence inside its own ficha', () => {
    for (const ficha of catalogue.fichas) {
      for (const [id, code] of Object.entries(ficha.codes)) {
        if (code.value !== null) expect(code.evidence.length, `ficha ${ficha.n}, ${id}`).toBeGreaterThan(0);
        for (const { from, to } of code.evidence) {
          expect(from, `ficha ${ficha.n}, ${id}`).toBeGreaterThanOrEqual(ficha.lines.from);
          expect(to, `ficha ${ficha.n}, ${id}`).toBeLessThanOrEqual(ficha.lines.to);
        }
      }
    }
  });

  it('lets values follow from their sets: traits, levels and kinds counted as the codebook says', () => {
    for (const { n, codes } of catalogue.fichas) {
      const { governancePotential, politicalSupport, managementInstruments } = codes;
      if (governancePotential.value !== null) {
        expect(Object.values(governancePotential.traits).filter(Boolean), `ficha ${n}`).toHaveLength(
          governancePotential.value,
        );
      }
      if (politicalSupport.value !== null) {
        expect(Math.min(3, politicalSupport.levels.length), `ficha ${n}`).toBe(politicalSupport.value);
      }
      if (managementInstruments.value !== null) {
        const kinds = managementInstruments.kinds.length;
        expect(kinds === 0 ? 0 : kinds === 1 ? 1 : kinds <= 3 ? 2 : 3, `ficha ${n}`).toBe(managementInstruments.value);
      }
    }
  });

  it('ships both readers’ codings of every ficha', () => {
    for (const coder of ['A', 'B']) {
      expect(catalogue.codings.filter((coding) => coding.coder === coder).map(({ n }) => n)).toHaveLength(23);
    }
    expect(Object.values(ORDINALS_BY_DIMENSION).flat()).toHaveLength(11);
  });

  it('registers each actor once and uses every one', () => {
    const used = new Set(catalogue.fichas.flatMap((ficha) => ficha.actors.map((entry) => entry.actor)));
    expect(new Set(catalogue.actors.map(({ name }) => name)).size).toBe(catalogue.actors.length);
    for (const { id } of catalogue.actors) expect(used.has(id), id).toBe(true);
  });
});

describe('the gate', () => {
  const { sources } = readCatalogueSources(process.cwd());
  const unitProblem = (unit: TerritoryUnit) => {
    try {
      comunasOf(unit, territory);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };
  /** Assembles the real sources with one file changed, and returns the problems. */
  const problemsWith = (path: string, change: (content: Record<string, never>) => void) => {
    const changed = sources.map((source): CatalogueSource => {
      if (!source.path.startsWith(path)) return source;
      const content = structuredClone(source.content) as Record<string, never>;
      change(content);
      return { path: source.path, content };
    });
    const result = assembleCatalogue(changed, unitProblem, { version: 'test', hash: 'test' });
    return result.ok ? [] : result.problems;
  };
  // biome-ignore lint/suspicious/noExplicitAny: the point of these tests is to write what the types forbid
  type Anything = any;

  it('lets the real catalogue pass', () => {
    expect(problemsWith('none', () => {})).toEqual([]);
  });

  it.each<[string, string, (content: Anything) => void, string, RegExp]>([
    [
      'an unknown code',
      'fichas/11',
      (ficha) => {
        ficha.codes.legalBasis.value = 7;
      },
      'codes.legalBasis.value',
      /Expected/,
    ],
    [
      'lines outside the report',
      'fichas/11',
      (ficha) => {
        ficha.fields.scale.lines = [{ from: 3900, to: 4100 }];
      },
      'fields.scale.lines.0.to',
      /3907/,
    ],
    [
      'lines outside the ficha',
      'fichas/11',
      (ficha) => {
        ficha.fields.scale.lines = [{ from: 12, to: 14 }];
      },
      'fields.scale.lines',
      /outside the ficha/,
    ],
    [
      'a comuna that does not exist',
      'fichas/11',
      (ficha) => {
        ficha.territory[0].code = '10999';
      },
      'territory.0.code',
      /10999/,
    ],
    [
      'a code on an unknown field',
      'fichas/11',
      (ficha) => {
        ficha.fields.legalBasis.status = 'no-information';
      },
      'codes.legalBasis',
      /unknown/,
    ],
    [
      'a code without evidence',
      'fichas/11',
      (ficha) => {
        ficha.codes.legalBasis.evidence = [];
      },
      'codes.legalBasis',
      /evidence/,
    ],
    [
      'an actor outside the register',
      'fichas/11',
      (ficha) => {
        ficha.actors[0].actor = 'nadie';
      },
      'actors.0.actor',
      /nadie/,
    ],
    [
      'an id used twice',
      'fichas/12',
      (ficha) => {
        ficha.id = 'emprende-lago-llanquihue';
      },
      'id',
      /already used in fichas\/11/,
    ],
    [
      'a row of the inventory without experience',
      'inventory',
      (rows) => {
        rows[0].experience = 'ninguna';
      },
      '0.experience',
      /ninguna/,
    ],
    [
      'a field of the template missing',
      'fichas/11',
      (ficha) => {
        delete ficha.fields.objectives;
      },
      'fields.objectives',
      /Expected/,
    ],
  ])('names file, key and reason of %s', (_, path, change, key, reason) => {
    const problems = problemsWith(path, change);
    const problem = problems.find((candidate) => candidate.key === key);
    expect(problem, JSON.stringify(problems)).toBeDefined();
    expect(problem?.file).toContain(path);
    expect(problem?.reason).toMatch(reason);
  });
});
