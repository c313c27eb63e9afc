/** Charts of what every experience carries, documented or identified: scale, theme, programme. */
import { useMemo } from 'react';
import { useText } from '../../i18n/text';
import type { Results } from '../../state/results';
import { BarSection } from './BarSection';
import { programmeVariable, scaleVariable, themeVariable } from './catalogueVariables';

const VARIABLES = { scale: scaleVariable, theme: themeVariable, programme: programmeVariable } as const;

export function CatalogueSection({ results, of }: { results: Results; of: keyof typeof VARIABLES }) {
  const tools = useText();
  const variable = useMemo(() => VARIABLES[of](tools), [of, tools]);
  return <BarSection results={results} variable={variable} />;
}
