import { DIMENSIONS, FIELDS_BY_ASPECT, type FieldId } from '../../catalog/vocabulary';

export const TEMPLATE_ASPECTS = ['general', ...DIMENSIONS] as const;

/** The template's fields, without the two extras that only some fichas carry. */
export const TEMPLATE_FIELDS: readonly { field: FieldId; aspect: (typeof TEMPLATE_ASPECTS)[number] }[] =
  TEMPLATE_ASPECTS.flatMap((aspect) => FIELDS_BY_ASPECT[aspect].map((field) => ({ field, aspect })));
