/** Every doubt of the catalogue in one list, each with where it belongs. */
import type { Doubt, Experience } from '../../catalog/schema';
import { FIELD_IDS, type FieldId } from '../../catalog/vocabulary';
import type { DataContent } from './dataContent';

export type DoubtPlace =
  | { kind: 'ficha'; experience: string; field: FieldId | null }
  | { kind: 'identified'; experience: string }
  | { kind: 'source'; name: string }
  | { kind: 'inventory'; experience: string; line: number };

export interface PlacedDoubt extends Doubt {
  place: DoubtPlace;
}

export function collectDoubts({ fichas, method }: DataContent, experiences: readonly Experience[]): PlacedDoubt[] {
  const at = (place: DoubtPlace, doubts: readonly Doubt[]): PlacedDoubt[] =>
    doubts.map((doubt) => ({ ...doubt, place }));
  return [
    ...fichas.flatMap((ficha) => [
      ...at({ kind: 'ficha', experience: ficha.id, field: null }, ficha.doubts),
      ...FIELD_IDS.flatMap((field) => at({ kind: 'ficha', experience: ficha.id, field }, ficha.fields[field].doubts)),
    ]),
    ...experiences
      .filter((experience) => experience.ficha === null)
      .flatMap((experience) => at({ kind: 'identified', experience: experience.id }, experience.doubts)),
    ...method.sources.programmes.flatMap((programme) => at({ kind: 'source', name: programme.name }, programme.doubts)),
    ...at({ kind: 'source', name: method.sources.study.title }, method.sources.study.doubts),
    ...method.inventory.flatMap((row) =>
      at({ kind: 'inventory', experience: row.experience, line: row.line }, row.doubts),
    ),
  ];
}
