/** How the league is looked at. Passing, so not in the link; kept while a panel stands in its place. */
import { create } from 'zustand';
import type { Measure } from '../../../analysis/measureShares';
import type { LeagueLevel, LeagueOrder } from './leagueRows';

interface LeagueChoice {
  /** Where the place has such rows; else its usual ones. */
  level: LeagueLevel;
  measure: Measure;
  order: LeagueOrder;
}

export const useLeagueChoice = create<LeagueChoice>()(() => ({
  level: 'region',
  measure: 'comunas',
  order: { column: 'population', descending: true },
}));
