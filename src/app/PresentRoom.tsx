/** Presentar with everything that can stand on a slide. */
import { ExhibitsContext } from '../views/exhibits/ExhibitsContext';
import { PresentScreen } from '../views/present/PresentScreen';
import { EXHIBITS } from './exhibits';

export function PresentRoom() {
  return (
    <ExhibitsContext value={EXHIBITS}>
      <PresentScreen />
    </ExhibitsContext>
  );
}
