import { useEffect } from 'react';
import { redoScenario, undoScenario } from '../../../state/scenario';

/** Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y (⌘ on a Mac), unless something is being written or a dialog is open: there they mean the text. */
export function useScenarioKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const act =
        key === 'z'
          ? event.shiftKey
            ? redoScenario
            : undoScenario
          : key === 'y' && !event.shiftKey
            ? redoScenario
            : null;
      const target = event.target instanceof HTMLElement ? event.target : null;
      const written = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [role="dialog"]';
      if (!act || target?.isContentEditable || target?.closest(written)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
