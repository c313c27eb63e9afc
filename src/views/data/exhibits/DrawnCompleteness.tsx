/** Fichas × fields by status where there is room to read their names; else the fields that fewest answer. */
import type { ComponentType } from 'react';
import type { FichaFile } from '../../../catalog/schema';
import { FIELD_STATUSES, FIELDS_BY_ASPECT } from '../../../catalog/vocabulary';
import { CompletenessGrid, type GridColumn, gridHeight, LEAST_GRID_WIDTH } from '../../../charts/CompletenessGrid';
import { dataExhibits as words } from '../../../i18n/dataExhibits';
import { useText } from '../../../i18n/text';
import { aspectNames, fieldStatusNames } from '../../../i18n/vocabulary';
import { useAtlas } from '../../../state/atlas';
import { ExhibitFrame, layoutFrame } from '../../exhibits/ExhibitFrame';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { TableExhibit } from '../../exhibits/TableExhibit';
import { TEMPLATE_ASPECTS, TEMPLATE_FIELDS } from '../templateFields';
import { completenessHead, completenessInWords, completenessOf, leastInformed } from './completeness';

export function drawCompleteness(fichas: readonly FichaFile[]): ComponentType<ExhibitProps> {
  return function DrawnCompleteness({ width, height }: ExhibitProps) {
    const tools = useText();
    const { t, number } = tools;
    const { experienceById } = useAtlas();
    const completeness = completenessOf(fichas, tools);
    const head = completenessHead(completeness, tools);
    const label = completenessInWords(completeness, fichas.length, tools);
    const frame = layoutFrame(width, height, head, []);
    if (width < LEAST_GRID_WIDTH || frame.room < gridHeight(fichas.length)) {
      return (
        <TableExhibit
          width={width}
          height={height}
          head={head}
          columns={[
            { head: t(words.field), width: 70 },
            { head: t(words.informed, { n: number(fichas.length) }), width: 30, align: 'end' },
          ]}
          rows={leastInformed(completeness).map(({ field, name, counts }) => ({
            key: field,
            cells: [
              { kind: 'text', text: name },
              { kind: 'text', text: number(counts.informed), strong: true },
            ],
          }))}
          label={label}
        />
      );
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
          legend={FIELD_STATUSES.map((status) => ({
            status,
            label: t(words.statusCount, {
              status: t(fieldStatusNames[status]),
              n: number(completeness.totals[status]),
            }),
          }))}
          label={label}
        />
      </ExhibitFrame>
    );
  };
}
