/** Fichas × fields by status where there is room to read their names; else the fields that fewest answer. */
import type { ComponentType } from 'react';
import type { FichaFile } from '../../../catalog/schema';
import { FIELD_STATUSES, FIELDS_BY_ASPECT, type FieldId, type FieldStatus } from '../../../catalog/vocabulary';
import { fitUnitBars } from '../../../charts/boxLayouts';
import { CompletenessGrid, type GridColumn, gridHeight, LEAST_GRID_WIDTH } from '../../../charts/CompletenessGrid';
import type { UnitCell, UnitRow } from '../../../charts/drawingData';
import { UnitBars } from '../../../charts/UnitBars';
import { data } from '../../../i18n/data';
import { dataExhibits as words } from '../../../i18n/dataExhibits';
import { exhibits } from '../../../i18n/exhibits';
import { useText } from '../../../i18n/text';
import { aspectNames, fieldStatusNames } from '../../../i18n/vocabulary';
import { useAtlas } from '../../../state/atlas';
import { openListing } from '../../../state/listing';
import { ExhibitFrame, layoutFrame } from '../../exhibits/ExhibitFrame';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { TEMPLATE_ASPECTS, TEMPLATE_FIELDS } from '../templateFields';
import { completenessHead, completenessInWords, completenessOf, leastInformed } from './completeness';

export function drawCompleteness(fichas: readonly FichaFile[]): ComponentType<ExhibitProps> {
  return function DrawnCompleteness({ width, height, live }: ExhibitProps) {
    const tools = useText();
    const { t, number } = tools;
    const { experienceById } = useAtlas();
    const completeness = completenessOf(fichas, tools);
    const head = completenessHead(completeness, tools);
    const label = completenessInWords(completeness, fichas.length, tools);
    const legend = FIELD_STATUSES.map((status) => ({
      status,
      label: t(words.statusCount, {
        status: t(fieldStatusNames[status]),
        n: number(completeness.totals[status]),
      }),
    }));
    const frame = layoutFrame(width, height, head, []);
    if (width < LEAST_GRID_WIDTH || frame.room < gridHeight(fichas.length, legend, width)) {
      return <LeastInformed fichas={fichas} width={width} height={height} live={live} />;
    }
    return (
      <ExhibitFrame layout={frame} height={height}>
        <CompletenessGrid
          width={width}
          height={frame.room}
          columns={TEMPLATE_FIELDS.map(
            ({ aspect, field }): GridColumn => ({
              dimension: aspect,
              ...(FIELDS_BY_ASPECT[aspect][0] === field ? { begins: t(aspectNames[aspect]) } : {}),
            }),
          )}
          aspects={TEMPLATE_ASPECTS.length}
          rows={fichas.map((ficha) => ({
            name: experienceById.get(ficha.id)?.shortName ?? ficha.shortName,
            statuses: TEMPLATE_FIELDS.map(({ field }) => ficha.fields[field].status),
          }))}
          legend={legend}
          label={label}
        />
      </ExhibitFrame>
    );
  };
}

/** One row a field, one unit a ficha: as many fields as can be read, the least informed first. */
function LeastInformed({ fichas, width, height, live }: ExhibitProps & { fichas: readonly FichaFile[] }) {
  const tools = useText();
  const { t, number } = tools;
  const completeness = completenessOf(fichas, tools);
  const head = completenessHead(completeness, tools);
  const cellsOf = (field: FieldId, status: FieldStatus, answer?: UnitCell['answer']) =>
    fichas
      .filter((ficha) => ficha.fields[field].status === status)
      .map(({ id, shortName }): UnitCell => ({ id, name: shortName, inside: true, ...(answer ? { answer } : {}) }));
  const rows = leastInformed(completeness).map(
    ({ field, name, counts }): UnitRow => ({
      value: field,
      label: name,
      name: t(words.fieldCount, { field: name, n: number(counts.informed), total: number(fichas.length) }),
      cells: [
        ...cellsOf(field, 'informed'),
        ...cellsOf(field, 'negative', 'absent'),
        ...cellsOf(field, 'absent', 'absent'),
        ...cellsOf(field, 'no-information', 'unknown'),
      ],
      count: counts.informed,
      pressed: null,
    }),
  );
  const framed = (left: number) =>
    layoutFrame(width, height, head, [...(left > 0 ? [t(exhibits.rowsLeft, { n: left })] : []), t(words.leastNote)]);
  const shown = rowsThatFit(rows, width, framed(rows.length).room);
  const frame = framed(rows.length - shown.rows.length);
  return (
    <ExhibitFrame layout={frame} height={height} label={completenessInWords(completeness, fichas.length, tools)}>
      <div style={{ width }}>
        <UnitBars
          rows={shown.rows}
          layout={shown.layout}
          hue="general"
          formatNumber={number}
          onPress={(value) => {
            const row = rows.find((entry) => entry.value === value);
            if (live && row)
              openListing({
                title: t(data.fichasInformed, { field: row.label }),
                ids: row.cells.filter(({ answer }) => !answer).map(({ id }) => id),
              });
          }}
        />
      </div>
    </ExhibitFrame>
  );
}

/** The first rows, as many as can be read. */
function rowsThatFit(rows: readonly UnitRow[], width: number, room: number) {
  for (let count = rows.length; count > 1; count--) {
    const fitted = fitUnitBars(rows.slice(0, count), width, room);
    if (fitted.left === 0) return fitted;
  }
  return fitUnitBars(rows.slice(0, 1), width, room);
}
