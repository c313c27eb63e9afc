import { useLayoutEffect } from 'react';
import type { Theme } from '../state/view';

/** Applies the chosen tone, or the system's. */
export function useTheme(theme: Theme | null): void {
  useLayoutEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset.theme = theme ?? (system.matches ? 'dark' : 'light');
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}
