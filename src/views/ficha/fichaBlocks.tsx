/** A ficha as headings and paragraphs, in their order: what the edge of a column never parts. */
import type { ReactNode } from 'react';
import type { Experience, FichaFile } from '../../catalog/schema';
import { ASPECTS, FACTOR_IDS, FIELDS_BY_ASPECT, type FieldId } from '../../catalog/vocabulary';
import { ficha } from '../../i18n/ficha';
import { type TextTools, useText } from '../../i18n/text';
import { codedUnitName } from '../../i18n/unitChanges';
import { aspectNames, factorNames, factorStateNames, fieldNames, fieldStatusNames } from '../../i18n/vocabulary';
import type { Atlas } from '../../state/atlas';
import type { DivisionId } from '../../territory/units';
import { type CodeValue, isCode, isOrdinal, valueInWords } from './codeValues';
import styles from './PrintedFicha.module.css';
import { linesInWords } from './reportLines';

export interface FichaBlock {
  key: string;
  keepsNext: boolean;
  node: ReactNode;
}

export function blockNode({ key, node }: FichaBlock) {
  return (
    <div key={key} className={styles.block}>
      {node}
    </div>
  );
}

export function fichaBlocks(
  file: FichaFile,
  experience: Experience,
  current: DivisionId,
  atlas: Atlas,
  tools: TextTools,
): FichaBlock[] {
  const { t, list, number } = tools;
  const comunas = atlas.reachById.get(experience.id)?.comunas.length ?? 0;
  const actors = [...new Set(file.actors.map(({ actor }) => actor))].flatMap(
    (id) => atlas.actorById.get(id)?.name ?? [],
  );
  const names =
    file.territory.length > 0
      ? file.territory.map((unit) => codedUnitName(tools, atlas, unit, current))
      : file.places.map((place) => place.name);
  const heading = (key: string, text: string): FichaBlock => ({ key, keepsNext: true, node: <h2>{text}</h2> });
  const paragraph = (key: string, node: ReactNode): FichaBlock => ({ key, keepsNext: false, node });
  return [
    ...ASPECTS.flatMap((aspect) => [
      heading(aspect, t(aspectNames[aspect])),
      ...FIELDS_BY_ASPECT[aspect].map((field) => paragraph(field, <PrintedField file={file} field={field} />)),
    ]),
    heading('factors', t(ficha.factors)),
    paragraph(
      'factor states',
      <p>
        {FACTOR_IDS.map(
          (factor) => `${t(factorNames[factor])}: ${t(factorStateNames[file.factors[factor].value]).toLowerCase()}`,
        ).join('; ')}
        .
      </p>,
    ),
    heading('actors', `${t(ficha.actors)} (${actors.length})`),
    paragraph('actor names', <p lang="es">{list(actors)}.</p>),
    heading('territory', t(ficha.territory)),
    paragraph(
      'units',
      <p>
        {t(ficha.scalePrinted)}: <span lang="es">«{file.scalePrinted}»</span>. {t(ficha.reached)}:{' '}
        {comunas > 0 ? number(comunas) : t(ficha.reachesNone)}.{' '}
        {t(file.territory.length > 0 ? ficha.units : ficha.points)}: <span lang="es">{list(names)}</span>.
      </p>,
    ),
    ...[...file.doubts, ...file.fields.scale.doubts].map((doubt) =>
      paragraph(
        doubt.note,
        <p lang="es" className={styles.doubt}>
          {doubt.note}
        </p>,
      ),
    ),
  ];
}

function PrintedField({ file, field }: { file: FichaFile; field: FieldId }) {
  const tools = useText();
  const { t, number } = tools;
  const { status, summary, lines } = file.fields[field];
  const value: CodeValue = isCode(field) ? file.codes[field].value : null;
  const words = isCode(field) && value !== null ? valueInWords(tools, field, value) : null;
  const code = words && isCode(field) && isOrdinal(field) ? `${number(value as number)} · ${words}` : words;
  return (
    <p>
      <b>{t(fieldNames[field])}.</b> {status !== 'informed' && <i>{t(fieldStatusNames[status])}. </i>}
      {code && <span className={styles.code}>{code}. </span>}
      <span lang="es">{summary}</span> <span className={styles.lines}>{linesInWords(tools, lines)}</span>
    </p>
  );
}
