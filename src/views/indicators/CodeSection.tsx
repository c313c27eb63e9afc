import { useMemo } from 'react';
import type { CodeId } from '../../catalog/vocabulary';
import type { Hue } from '../../charts/drawingData';
import { type Message, useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import type { Results } from '../../state/results';
import { BarSection } from './BarSection';
import { codeVariable } from './codeVariable';

interface CodeSectionProps {
  results: Results;
  code: CodeId;
  hue: Hue;
  name?: Message;
}

/** One code of the ficha. */
export function CodeSection({ results, code, hue, name }: CodeSectionProps) {
  const tools = useText();
  const atlas = useAtlas();
  const variable = useMemo(() => codeVariable(code, hue, atlas, tools, name), [code, hue, atlas, tools, name]);
  return <BarSection results={results} variable={variable} />;
}
