import type { FacetFilters } from './countFacets';
import { FACET_IDS, type FacetTable } from './facetTable';

/** 1 where an experience passes every filter: what `countFacets` says of it, without counting anything else. */
export function passFilters(table: FacetTable, filters: FacetFilters): Uint8Array {
  const passes = new Uint8Array(table.size).fill(1);
  for (const facet of FACET_IDS) {
    const chosen = filters[facet];
    if (!chosen || chosen.length === 0) continue;
    const { values, indexOf, offsets, cells } = table.columns[facet];
    const wanted = new Uint8Array(values.length);
    for (const value of chosen) {
      const index = indexOf.get(value);
      if (index !== undefined) wanted[index] = 1;
    }
    for (let row = 0; row < table.size; row++) {
      if (passes[row] === 0) continue;
      const end = offsets[row + 1] as number;
      let cell = offsets[row] as number;
      while (cell < end && wanted[cells[cell] as number] === 0) cell++;
      if (cell === end) passes[row] = 0;
    }
  }
  return passes;
}
