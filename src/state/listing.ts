/** The list behind a number: any figure on screen opens it with what it counts. Passing, so not in the link. */
import { create } from 'zustand';
import type { PlaceRef } from './view';

export type Listing =
  | {
      /** What is being counted, in the current language. */
      title: string;
      /** Ids of experiences. */
      ids: readonly string[];
    }
  | { title: string; comunas: readonly string[] }
  | { title: string; places: readonly PlaceRef[] };

export const useListing = create<{ listing: Listing | null }>()(() => ({ listing: null }));

export function openListing(listing: Listing): void {
  useListing.setState({ listing });
}

export function closeListing(): void {
  useListing.setState({ listing: null });
}
