/** Opens the presenter's window, which follows and leads this one. */
import type { Presentation } from '../../../state/presentation/presentation';

/** False where the browser refuses to open a window. */
export function openPresenterWindow(_presentation: Presentation): boolean {
  return false;
}
