// The ground of the map: countries and their first-level units, sharing every border.
import { COUNTRIES, OVERSEAS_BOXES, UNIT_FIXES } from './countries.mjs';
import { partition } from './partition.mjs';
import { featureOf, polygonsOf, readUnits, readWorld } from './sources.mjs';

export async function readGround() {
  const world = readWorld();
  const outlines = COUNTRIES.map((country) => {
    const source = world.find((f) => f.id === country.id.split(':')[0]);
    if (!source) throw new Error(`world-atlas has no ${country.iso2}`);
    const box = OVERSEAS_BOXES[country.id];
    let polygons = polygonsOf(source);
    if (box)
      polygons = polygons.filter((p) =>
        p[0].every(([x, y]) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]),
      );
    // Alaska and Hawaii lie outside this map.
    if (country.iso2 === 'US')
      polygons = polygons.filter((p) => p[0].every(([x, y]) => x > -126 && x < -60 && y > 24 && y < 50));
    return featureOf(polygons, { country: country.iso2 });
  });
  // Guantánamo is Cuban ground: Natural Earth has it apart, and a hole there would look like sea.
  const guantanamo = world.find((f) => f.properties.name === 'USNB Guantanamo Bay');
  if (guantanamo) outlines.push(featureOf(polygonsOf(guantanamo), { country: 'CU' }));

  const units = COUNTRIES.filter((c) => c.units).flatMap((country) =>
    readUnits(/** @type {string} */ (country.units)).map((f) => {
      const fix = UNIT_FIXES[f.properties.ISO];
      return {
        ...f,
        properties: {
          unit: fix?.code ?? f.properties.ISO,
          country: country.iso2,
          name: fix?.name ?? f.properties.NAME_1,
        },
      };
    }),
  );
  const names = new Map(units.map((f) => [f.properties.unit, f.properties.name]));
  const parts = await partition(
    outlines,
    units.map((f) => ({ ...f, properties: { unit: f.properties.unit, country: f.properties.country } })),
  );
  return { parts, names };
}
