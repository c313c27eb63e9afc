// The layers of the atlas's file: comunas, and the provinces and regions of both divisions made of the same arcs.

const PARENTS = /** @type {const} */ ([
  { name: 'provinces2008', level: 'province', division: '2008', column: 'province_code_2008' },
  { name: 'provinces2018', level: 'province', division: '2018', column: 'province_code' },
  { name: 'regions2008', level: 'region', division: '2008', column: 'region_code_2008' },
  { name: 'regions2018', level: 'region', division: '2018', column: 'region_code' },
]);

/**
 * @param {import('./installChile.mjs').Facts} facts
 * @param {{ approximate: Set<string>, symbolic: Set<string> }} marks codes of comunas without a real shape, and of those that are only a sign
 * @returns {import('./planar/topology.mjs').Layer[]} owners are comunas by their place in the facts
 */
export function chileLayers({ comunas, divisions }, { approximate, symbolic }) {
  const names = new Map(comunas.map(({ cut, name }) => [cut, name]));
  const parents = PARENTS.map(({ name, level, division, column }) => {
    const rows = divisions
      .filter((row) => row.level === level && row.division === division)
      .sort((a, b) => Number(a.order) - Number(b.order));
    const titles = new Map(rows.map((row) => [row.code, row.name]));
    return {
      name,
      groupOf: (/** @type {number} */ owner) => (owner >= 0 ? comunas[owner][column] : null),
      order: rows.map(({ code }) => code),
      propertiesOf: (/** @type {string} */ code) => ({ code, name: titles.get(code) }),
    };
  });
  return [
    {
      name: 'comunas',
      groupOf: (owner) => (owner >= 0 ? comunas[owner].cut : null),
      order: comunas.map(({ cut }) => cut),
      propertiesOf: (cut) => ({
        cut,
        name: names.get(cut),
        ...(approximate.has(cut) ? { approximate: true } : {}),
        ...(symbolic.has(cut) ? { symbolic: true } : {}),
      }),
    },
    ...parents,
  ];
}
