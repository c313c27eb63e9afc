/** One code of the ficha as a variable of charts: its values as rows, «sin información» always among them. */
import type { FacetId } from '../../analysis/facetTable';
import { readCodeValues, valuesOfCode } from '../../analysis/readCodeValues';
import type { CodeId } from '../../catalog/vocabulary';
import type { Hue } from '../../charts/drawingData';
import { charts } from '../../i18n/charts';
import type { Message, TextTools } from '../../i18n/text';
import { codeValueName, fieldNames } from '../../i18n/vocabulary';
import type { Atlas } from '../../state/atlas';
import type { BarVariable } from './barChart';
import { kebabCase } from './kebabCase';
import { codeTitle } from './titles';

export const FACET_OF_CODE: Readonly<Record<CodeId, FacetId>> = {
  politicalObjective: 'objective',
  regionalPresence: 'presence',
  governancePotential: 'governance',
  politicalSupport: 'support',
  legalBasis: 'legalBasis',
  managementInstruments: 'instruments',
  regionalGovernmentRole: 'regionalRole',
  institutionalDesign: 'design',
  institutionType: 'form',
  counterpartCapacity: 'capacity',
  proposingCapacity: 'proposal',
  problemNature: 'problem',
  socialDemand: 'demand',
  movementMode: 'movement',
};

export function codeVariable(
  code: CodeId,
  hue: Hue,
  atlas: Atlas,
  tools: TextTools,
  name: Message = fieldNames[code],
): BarVariable {
  const { t } = tools;
  const labelOf = (value: string) => t(codeValueName(code, value));
  return {
    name: t(name),
    file: kebabCase(code),
    hue,
    membership: 'documented',
    facet: FACET_OF_CODE[code],
    values: valuesOfCode(code),
    valuesOf: ({ id }) => {
      const indicators = atlas.indicators.get(id);
      return indicators ? readCodeValues(indicators, code) : null;
    },
    labelOf,
    unknownLabel: t(charts.unknown),
    titleOf: (counts) => codeTitle(tools, code, t(name), counts, labelOf),
    note: code === 'regionalGovernmentRole' ? t(charts.regionalRoleNote) : undefined,
  };
}
