import { TextAlignStart } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { loadFichas } from '../../../catalog/load';
import type { Evidence, LineRange } from '../../../catalog/schema';
import {
  type CodeId,
  DIMENSIONS,
  type Dimension,
  FACTOR_IDS,
  type FactorId,
  FIELDS_BY_ASPECT,
} from '../../../catalog/vocabulary';
import type { CsvCell } from '../../../exchange/csv';
import { compare } from '../../../i18n/compare';
import { experienceParts } from '../../../i18n/compareExperienceParts';
import { ficha } from '../../../i18n/ficha';
import { useText } from '../../../i18n/text';
import {
  dimensionNames,
  factorNames,
  factorStateNames,
  fieldNames,
  indexNames,
  unknownName,
} from '../../../i18n/vocabulary';
import { DIMENSION_COLOURS } from '../../../plates/glyphGeometry';
import { useAtlas } from '../../../state/atlas';
import { useLoaded } from '../../../ui/useLoaded';
import { Figure } from '../../drawings/Figure';
import { TableDownloads } from '../../drawings/TableDownloads';
import { type CodeValue, fichasWithValue, isCode, isOrdinal, valueInWords } from '../../ficha/codeValues';
import { EvidenceNotes } from '../../ficha/EvidenceNotes';
import { LoadNotice } from '../../ficha/LoadNotice';
import { linesInWords } from '../../ficha/reportLines';
import { type CompareRow, CompareTable } from '../CompareTable';
import { Part } from '../Part';
import styles from './CodeTable.module.css';
import type { Subject } from './comparedSubjects';
import { SECTIONS } from './experienceSentences';

/** A code or a factor of one experience: its text for the file, what it opens, and where the report says it. */
interface Told {
  text: string | null;
  shown: string;
  ids: readonly string[];
  lines: readonly LineRange[];
  notes: ReactNode;
}

/** Every code and factor side by side, each with the lines of the report behind it. */
export function CodeTable({ subjects }: { subjects: readonly Subject[] }) {
  const tools = useText();
  const { t, number } = tools;
  const { core } = useAtlas();
  const fichas = useLoaded(loadFichas);
  const [open, setOpen] = useState<string | null>(null);
  const base = useId();
  const fileOf = (id: string) => (fichas.state === 'ready' ? fichas.value.find((file) => file.id === id) : undefined);

  const codeOf = (subject: Subject, code: CodeId): Told | null => {
    if (!subject.indicators) return null;
    const value = subject.indicators.values[code] as CodeValue;
    const file = fileOf(subject.id);
    const words = valueInWords(tools, code, value);
    const single: readonly (string | number)[] =
      value === null ? [] : Array.isArray(value) ? value : [value as string | number];
    const own = file?.codes[code];
    const lines = file ? (file.fields[code].lines.length > 0 ? file.fields[code].lines : (own?.evidence ?? [])) : [];
    const figure = typeof value === 'number' ? number(value) : null;
    return {
      text: value === null ? null : figure ? `${figure} (${words})` : words,
      shown: value === null ? t(unknownName) : figure && isOrdinal(code) ? `${figure}: ${words}` : words,
      ids: [...new Set(single.flatMap((part) => fichasWithValue(core.indicators, code, part)))],
      lines,
      notes: file && own && (
        <EvidenceNotes
          id={idOf(code, subject.id)}
          n={file.n}
          field={code}
          lines={lines}
          evidence={own.evidence}
          code={code}
          agreed={figure ?? words}
          lowConfidence={own.confidence === 'low'}
        />
      ),
    };
  };
  const factorOf = (subject: Subject, factor: FactorId): Told | null => {
    const state = subject.indicators?.factors[factor];
    if (state === undefined) return null;
    const file = fileOf(subject.id);
    const evidence: readonly Evidence[] = file?.factors[factor].evidence ?? [];
    const words = t(factorStateNames[state]);
    return {
      text: words,
      shown: words,
      ids: core.indicators.filter(({ factors }) => factors[factor] === state).map(({ id }) => id),
      lines: evidence,
      notes: file && (
        <EvidenceNotes
          id={idOf(factor, subject.id)}
          n={file.n}
          lines={[]}
          evidence={evidence}
          code={factor}
          agreed={words}
        />
      ),
    };
  };
  const idOf = (code: string, id: string) => `${base}-${code}-${id}`;

  const row = (key: CodeId | FactorId, label: string, told: readonly (Told | null)[]): CompareRow => {
    const at = subjects.findIndex(({ id }) => open === idOf(key, id));
    return {
      key,
      label,
      cells: told.map((cell, position) => {
        const subject = subjects[position] as Subject;
        const id = idOf(key, subject.id);
        if (!cell) return <span className={styles.none}>{t(experienceParts.noFicha)}</span>;
        const title = t(ficha.fieldValue, { field: label, value: cell.shown });
        return (
          <div key={subject.id} className={styles.cell}>
            <Figure text={cell.shown} listing={cell.ids.length > 0 ? { title, ids: cell.ids } : null} />
            {cell.lines.length > 0 && (
              <button
                type="button"
                className={styles.lines}
                aria-expanded={open === id}
                aria-controls={id}
                onClick={() => setOpen(open === id ? null : id)}
              >
                <TextAlignStart size={13} aria-hidden />
                {linesInWords(tools, cell.lines)}
                <span className="visually-hidden">
                  : {t(experienceParts.evidenceOf, { code: label, name: subject.name })}
                </span>
              </button>
            )}
          </div>
        );
      }),
      below: at >= 0 && (
        <div className={styles.below}>
          <p className={styles.of}>{t(experienceParts.evidenceOf, { code: label, name: subjects[at]?.name ?? '' })}</p>
          {told[at]?.notes}
        </div>
      ),
    };
  };

  const codeGroups = DIMENSIONS.map((dimension) => ({
    dimension,
    rows: FIELDS_BY_ASPECT[dimension].filter(isCode).map((code) => ({
      code,
      label: t(fieldNames[code]),
      told: subjects.map((subject) => codeOf(subject, code)),
    })),
  }));
  const factorRows = FACTOR_IDS.map((factor) => ({
    factor,
    label: t(factorNames[factor]),
    told: subjects.map((subject) => factorOf(subject, factor)),
  }));

  const textRows = (): CsvCell[][] => [
    ...codeGroups.flatMap(({ dimension, rows }) => [
      [
        t(dimensionNames[dimension]),
        t(indexNames[dimension]),
        ...subjects.map(({ indices }) => indices?.[dimension].value ?? null),
      ],
      ...rows.map(({ label, told }) => [
        t(dimensionNames[dimension]),
        label,
        ...told.map((cell) => cell?.text ?? null),
      ]),
    ]),
    ...factorRows.map(({ label, told }) => [t(ficha.factors), label, ...told.map((cell) => cell?.text ?? null)]),
  ];

  return (
    <Part
      title={t(experienceParts.codes)}
      id={SECTIONS.codes}
      note={t(experienceParts.codesNote)}
      tools={
        <TableDownloads
          title={t(experienceParts.codes)}
          table={() => ({
            name: t(experienceParts.fileCodes),
            headings: ['', t(compare.columnVariable), ...subjects.map(({ name }) => name)],
            rows: textRows(),
          })}
        />
      }
    >
      {fichas.state !== 'ready' && <LoadNotice loaded={fichas} waiting={ficha.loading} />}
      <CompareTable
        title={t(experienceParts.codes)}
        heads={subjects.map(({ name }) => name)}
        groups={[
          ...codeGroups.map(({ dimension, rows }) => ({
            key: dimension,
            title: t(dimensionNames[dimension]),
            hue: DIMENSION_COLOURS[dimension],
            rows: [
              {
                key: 'index',
                label: t(indexNames[dimension]),
                cells: subjects.map((one) => indexCell(one, dimension)),
              },
              ...rows.map(({ code, label, told }) => row(code, label, told)),
            ],
          })),
          {
            key: 'factors',
            title: t(ficha.factors),
            rows: factorRows.map(({ factor, label, told }) => row(factor, label, told)),
          },
        ]}
      />
    </Part>
  );

  function indexCell({ indices }: Subject, dimension: Dimension) {
    if (!indices) return <span className={styles.none}>{t(experienceParts.noFicha)}</span>;
    const { value, coded, of } = indices[dimension];
    return value === null ? (
      <span className={styles.none}>{t(experienceParts.indexNone, { coded, of })}</span>
    ) : (
      <b>{t(experienceParts.indexValue, { value, coded, of })}</b>
    );
  }
}
