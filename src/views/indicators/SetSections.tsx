/** Charts of what some fields keep beside their code. */
import { useMemo } from 'react';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import type { Results } from '../../state/results';
import { BarSection } from './BarSection';
import { type SetId, setVariable, tensionVariable } from './setVariables';

export function SetSection({ results, set }: { results: Results; set: SetId | 'tension' }) {
  const tools = useText();
  const atlas = useAtlas();
  const variable = useMemo(
    () => (set === 'tension' ? tensionVariable(atlas, tools) : setVariable(set, atlas, tools)),
    [tools, atlas, set],
  );
  return <BarSection results={results} variable={variable} />;
}
