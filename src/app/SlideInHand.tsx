/** The bar of the slide in hand, with everything that can stand on a slide. */
import { ExhibitsContext } from '../views/exhibits/ExhibitsContext';
import { SlideBar } from '../views/present/back/SlideBar';
import { EXHIBITS } from './exhibits';

export function SlideInHand() {
  return (
    <ExhibitsContext value={EXHIBITS}>
      <SlideBar />
    </ExhibitsContext>
  );
}
