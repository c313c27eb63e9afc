/** sources.json: the four programmes, the study, and whose data and work the atlas uses. */
import type { Catalogue } from '../../catalog/catalogue';
import { PROGRAMME_IDS } from '../../catalog/vocabulary';
import { CREDITS } from './credits';
import { document, list, oneOf, orNull, record, text } from './jsonSchema';
import { doubtSchema, lineRangeSchema } from './reportSchemas';

export function sourceRecords({ version, hash, sources }: Catalogue) {
  return {
    version,
    hash,
    study: sources.study,
    programmes: sources.programmes,
    credits: CREDITS.map(({ what, ...credit }) => ({ ...credit, what: what.es })),
  };
}

const figureSchema = record({ value: { type: ['number', 'string'] }, what: text, lines: list(lineRangeSchema) });

export const sourcesSchema = document(
  'sources',
  'Fuentes del estudio y del atlas',
  record({
    version: text,
    hash: { ...text, description: 'Identifica los archivos del catálogo: mismo valor, mismo contenido.' },
    study: record({
      title: text,
      report: text,
      by: text,
      client: text,
      lines: list(lineRangeSchema),
      figures: list(figureSchema),
      doubts: list(doubtSchema),
    }),
    programmes: list(
      record({
        id: oneOf(PROGRAMME_IDS),
        name: text,
        shortName: text,
        by: orNull(text),
        since: orNull({ type: ['integer', 'string'] }),
        scope: text,
        summary: text,
        figures: list(figureSchema),
        members: list(record({ name: text, country: orNull(text), lines: list(lineRangeSchema) })),
        themes: list(text),
        url: orNull(text),
        lines: lineRangeSchema,
        doubts: list(doubtSchema),
      }),
      { minItems: 4, maxItems: 4 },
    ),
    credits: list(
      record({
        kind: oneOf(['data', 'typeface', 'library']),
        name: text,
        by: text,
        licence: text,
        url: text,
        what: text,
      }),
    ),
  }),
);
