import { useMemo } from 'react';
import type { FacetId } from '../../analysis/facetTable';
import { readCodeValues, valuesOfCode } from '../../analysis/readCodeValues';
import type { CodeId } from '../../catalog/vocabulary';
import type { Hue } from '../../charts/drawingData';
import { charts } from '../../i18n/charts';
import { type Message, useText } from '../../i18n/text';
import { codeValueName, fieldNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import type { Results } from '../../state/results';
import { BarSection, type BarVariable } from './BarSection';
import { codeTitle } from './titles';

const FACET_OF_CODE: Readonly<Record<CodeId, FacetId>> = {
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

/** One code of the ficha: its values as rows, «sin información» always among them. */
export function CodeSection({
  results,
  code,
  hue,
  name,
}: {
  results: Results;
  code: CodeId;
  hue: Hue;
  name?: Message;
}) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const variable = useMemo((): BarVariable => {
    const labelOf = (value: string) => t(codeValueName(code, value));
    return {
      name: t(name ?? fieldNames[code]),
      file: fieldFile(code),
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
      titleOf: (counts) => codeTitle(tools, code, t(name ?? fieldNames[code]), counts, labelOf),
      note: code === 'regionalGovernmentRole' ? t(charts.regionalRoleNote) : undefined,
    };
  }, [tools, t, atlas, code, hue, name]);
  return <BarSection results={results} variable={variable} />;
}

/** «regionalPresence» as a file is called: «regional-presence». */
function fieldFile(code: CodeId): string {
  return code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
