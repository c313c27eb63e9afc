import type { KeyboardEvent } from 'react';

/** Enter and Space act, as on any button: for shapes of a drawing that are buttons. */
export function activateByKey(action: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    action();
  };
}
