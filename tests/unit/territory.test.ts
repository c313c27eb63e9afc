import { describe, expect, it } from 'vitest';
import { comunasOf } from '../../src/territory/reach';
import { comunasReachedBy, fichaNumber, territory } from './readProject';

const division = (id: 2008 | 2018) => territory.divisions[id];
const comuna = (name: string) => {
  const found = territory.comunas.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No comuna ${name}`);
  return found;
};

describe('the two divisions of Chile', () => {
  it('holds 346 comunas, 15 regions and 53 provinces in 2008, 16 and 56 today', () => {
    expect(territory.comunas).toHaveLength(346);
    expect(division(2008).regions).toHaveLength(15);
    expect(division(2008).provinces).toHaveLength(53);
    expect(division(2018).regions).toHaveLength(16);
    expect(division(2018).provinces).toHaveLength(56);
  });

  it.each([2008, 2018] as const)('puts every comuna into exactly one province and one region in %s', (id) => {
    for (const units of [division(id).regions, division(id).provinces]) {
      const all = units.flatMap((unit) => unit.comunas);
      expect(all).toHaveLength(346);
      expect(new Set(all).size).toBe(346);
    }
    for (const province of division(id).provinces) {
      const region = division(id).byCode.get(province.parent ?? '');
      expect(province.comunas.every((index) => region?.comunas.includes(index))).toBe(true);
    }
  });

  it('counts the 17,574,003 inhabitants of the 2017 census', () => {
    expect(territory.comunas.reduce((sum, one) => sum + one.population, 0)).toBe(17_574_003);
  });

  it('has Ñuble as a province of Biobío in 2008 and as a region of the same 21 comunas today', () => {
    const then = division(2008).byCode.get('084');
    const now = division(2018).byCode.get('16');
    expect(then?.parent).toBe('08');
    expect([...(then?.comunas ?? [])].sort()).toEqual([...(now?.comunas ?? [])].sort());
    expect(now?.comunas).toHaveLength(21);
    expect(division(2008).byCode.get('08')?.comunas).toHaveLength(54);
  });

  it('has neighbours on both sides of every border', () => {
    for (const one of territory.comunas) {
      for (const cut of one.neighbours) {
        const other = territory.comunas[territory.indexOf.get(cut) ?? -1];
        expect(other?.neighbours, `${one.name} names ${cut}`).toContain(one.cut);
      }
    }
  });
});

describe('reach, from codes alone', () => {
  it('ficha 8 reaches Canela and Los Vilos, not the 15 comunas of Coquimbo (lines 1817-1955)', () => {
    expect(comunasReachedBy(fichaNumber(8)).sort()).toEqual(['Canela', 'Los Vilos']);
  });

  it('ficha 11 says «Provincial» and reaches four comunas of two provinces (lines 2181-2187)', () => {
    const reached = comunasReachedBy(fichaNumber(11));
    expect([...reached].sort()).toEqual(['Frutillar', 'Llanquihue', 'Puerto Octay', 'Puerto Varas']);
    expect(new Set(reached.map((name) => comuna(name).province[2018]))).toEqual(new Set(['101', '103']));
  });

  it('ficha 19 reaches the 54 comunas of the Bío-Bío of 2008, 21 of which are Ñuble today', () => {
    const reached = comunasReachedBy(fichaNumber(19));
    expect(reached).toHaveLength(54);
    expect(reached.filter((name) => comuna(name).region[2018] === '16')).toHaveLength(21);
  });

  it('ficha 20 is one hill of one comuna', () => {
    expect(comunasReachedBy(fichaNumber(20))).toEqual(['Valparaíso']);
  });

  it('ficha 18 reaches the ten comunas of Chiloé', () => {
    const reached = comunasReachedBy(fichaNumber(18));
    expect(reached).toHaveLength(10);
    expect(reached.every((name) => comuna(name).province[2018] === '102')).toBe(true);
  });

  it('experiences abroad reach no comuna of Chile', () => {
    for (const n of [1, 6, 7, 9, 12, 22, 23]) expect(comunasReachedBy(fichaNumber(n)), `ficha ${n}`).toEqual([]);
  });

  it('refuses a comuna that does not exist', () => {
    expect(() => comunasOf({ code: '99999', level: 'comuna', basis: 'named', lines: [] }, territory)).toThrow('99999');
  });
});
