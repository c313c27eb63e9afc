/** Presentar with everything that can stand on a slide, and with the presentation that a link brings. */
import { useEffect } from 'react';
import { LINK_START } from '../exchange/presentation/presentationLink';
import { ExhibitsContext } from '../views/exhibits/ExhibitsContext';
import { openPresentationLink } from '../views/present/open/openPresentationLink';
import { PresentScreen } from '../views/present/PresentScreen';
import { EXHIBITS } from './exhibits';

export function PresentRoom() {
  useEffect(() => {
    const open = () => {
      if (window.location.hash.startsWith(LINK_START)) void openPresentationLink();
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
  return (
    <ExhibitsContext value={EXHIBITS}>
      <PresentScreen />
    </ExhibitsContext>
  );
}
