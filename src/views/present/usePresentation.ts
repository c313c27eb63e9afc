/** The presentation that the page's view names: one of this browser, or the report's own. */
import { useEffect, useMemo, useState } from 'react';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { openPresentation } from '../../state/presentation/opening';
import { type Presentation, REPORT_PRESENTATION } from '../../state/presentation/presentation';
import { usePresentations } from '../../state/presentation/presentations';
import { usePageView } from '../../state/store';
import { reportPresentation } from './report/reportPresentation';

export type PresentationShown =
  | { state: 'none' }
  | { state: 'loading' }
  /** It is not in this browser. */
  | { state: 'missing'; id: string }
  /** `own`: it may be edited; the report's own is copied first. */
  | { state: 'ready'; presentation: Presentation; own: boolean };

export function usePresentation(): PresentationShown {
  const tools = useText();
  const atlas = useAtlas();
  const id = usePageView((view) => view.presentation);
  const inHand = usePresentations((state) => state.inHand);
  const [missing, setMissing] = useState<string | null>(null);
  const report = id === REPORT_PRESENTATION;
  const own = useMemo(() => (report ? reportPresentation(atlas, tools) : null), [report, atlas, tools]);
  useEffect(() => {
    if (id === null || report || inHand?.id === id) return;
    let left = false;
    openPresentation(id).then((found) => !left && setMissing(found ? null : id));
    return () => {
      left = true;
    };
  }, [id, report, inHand]);
  if (id === null) return { state: 'none' };
  if (own) return { state: 'ready', presentation: own, own: false };
  if (inHand?.id === id) return { state: 'ready', presentation: inHand, own: true };
  return missing === id ? { state: 'missing', id } : { state: 'loading' };
}
