/** The exhibits that there are, by id. */
import { createContext, useContext } from 'react';
import type { ExhibitKind } from './exhibit';

export type Exhibits = ReadonlyMap<string, ExhibitKind>;

export const ExhibitsContext = createContext<Exhibits>(new Map());

export function useExhibits(): Exhibits {
  return useContext(ExhibitsContext);
}
