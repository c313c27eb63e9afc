/** The exhibits of every screen, gathered: only the app may know all of them. */
import { compareExhibits } from '../views/compare/exhibits/compareExhibits';
import { dataExhibits } from '../views/data/exhibits/dataExhibits';
import type { Exhibits } from '../views/exhibits/ExhibitsContext';
import { exploreExhibits } from '../views/explore/exhibits/exploreExhibits';
import { fichaExhibits } from '../views/ficha/exhibits/fichaExhibits';
import { gapsExhibits } from '../views/gaps/exhibits/gapsExhibits';
import { indicatorsExhibits } from '../views/indicators/exhibits/indicatorsExhibits';

export const EXHIBITS: Exhibits = new Map(
  [
    ...exploreExhibits,
    ...gapsExhibits,
    ...indicatorsExhibits,
    ...fichaExhibits,
    ...compareExhibits,
    ...dataExhibits,
  ].map((kind) => [kind.id, kind]),
);
