/** Parts that several open data files share: lines of the report, doubts, evidence, territory, places. */
import type { Doubt, Evidence, LineRange, Place, TerritoryUnit } from '../../catalog/schema';
import { BASES, REPORT_LINES, UNIT_LEVELS } from '../../catalog/vocabulary';
import { flag, integer, list, number, oneOf, orNull, record, text } from './jsonSchema';

const line = { ...integer, minimum: 1, maximum: REPORT_LINES };

export const lineRangeSchema = record({ from: line, to: line }, 'Líneas del informe, ambos extremos incluidos.');
export const evidenceSchema = record({ from: line, to: line, reason: text });
export const doubtSchema = record({ note: text, lines: list(lineRangeSchema) });
export const territoryUnitSchema = record({
  code: { ...text, description: 'CUT en Chile, ISO 3166-2 o 3166-1 fuera.' },
  level: oneOf(UNIT_LEVELS),
  basis: oneOf(BASES),
  division: orNull({ enum: [2008, 2018] }),
  lines: list(lineRangeSchema),
});
export const placeSchema = record({
  name: text,
  kind: oneOf(['city', 'municipality', 'province', 'area', 'neighbourhood']),
  lat: { ...number, minimum: -90, maximum: 90 },
  lon: { ...number, minimum: -180, maximum: 180 },
  unit: orNull(text),
  approximate: flag,
  lines: list(lineRangeSchema),
});

export function territoryUnitRecord(unit: TerritoryUnit) {
  return {
    code: unit.code,
    level: unit.level,
    basis: unit.basis,
    division: unit.division ?? null,
    lines: unit.lines.map(lineRangeRecord),
  };
}

export function placeRecord({ name, kind, lat, lon, unit, approximate, lines }: Place) {
  return { name, kind, lat, lon, unit, approximate, lines: lines.map(lineRangeRecord) };
}

export function lineRangeRecord({ from, to }: LineRange) {
  return { from, to };
}

export function evidenceRecord({ from, to, reason }: Evidence) {
  return { from, to, reason };
}

export function doubtRecord({ note, lines }: Doubt) {
  return { note, lines: lines.map(lineRangeRecord) };
}

/** Line ranges in a cell: «1846-1847; 1853». */
export function lineRangesText(ranges: readonly LineRange[]): string {
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join('; ');
}

/** Several values in a cell. */
export function cellList(values: readonly (string | number)[]): string {
  return values.join('; ');
}
