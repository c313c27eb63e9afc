/** The boundaries in use, the same for all screens: loaded once, and exchanged for all at once when a person loads others. */

import installed from 'virtual:atlas/installed-boundaries';
import { useEffect } from 'react';
import { create } from 'zustand';
import { forgetBoundaries, type KeptBoundaries, keepBoundaries, readKeptBoundaries } from '../storage/boundaryStore';
import { StorageError, type StorageTrouble } from '../storage/shelf';
import { type ChosenBoundaries, checkKept, chooseBoundaries } from '../territory/chooseBoundaries';
import { type Geography, loadLatinAmerica } from '../territory/geography';

interface GeographyState extends Pick<ChosenBoundaries, 'origin' | 'kept' | 'problems'> {
  /** Null while the boundaries load. */
  geography: Geography | null;
}

export const useGeographyState = create<GeographyState>()(() => ({
  geography: null,
  origin: 'shipped',
  kept: null,
  problems: [],
}));

let loading: Promise<void> | null = null;

/** The boundaries in use; null while they load. The first who asks sets it going. */
export function useGeography(): Geography | null {
  useEffect(() => {
    loading ??= load();
  }, []);
  return useGeographyState((state) => state.geography);
}

async function load(): Promise<void> {
  const [latinAmerica, chosen] = await Promise.all([loadLatinAmerica(document.baseURI), choose(readKeptBoundaries)]);
  show(chosen, latinAmerica);
}

function choose(readKept: () => Promise<unknown>): Promise<ChosenBoundaries> {
  return chooseBoundaries(document.baseURI, { readKept, installed: installed.chile });
}

function show({ boundaries, origin, kept, problems }: ChosenBoundaries, latinAmerica: Geography['latinAmerica']): void {
  useGeographyState.setState({ geography: { latinAmerica, ...boundaries }, origin, kept, problems });
}

async function latinAmericaInUse(): Promise<Geography['latinAmerica']> {
  loading ??= load();
  await loading;
  return useGeographyState.getState().geography?.latinAmerica ?? loadLatinAmerica(document.baseURI);
}

/**
 * Draws these boundaries everywhere and keeps them in the browser. Returns why they could not be kept (they then hold until the page
 * closes), or null. Throws where they are not whole: those in use stay.
 */
export async function drawBoundaries(content: KeptBoundaries): Promise<StorageTrouble | null> {
  const checked = checkKept(content);
  if (typeof checked === 'string') throw new Error(checked);
  const latinAmerica = await latinAmericaInUse();
  const trouble = await troubleOf(keepBoundaries(content));
  show({ ...checked, origin: 'browser', problems: [] }, latinAmerica);
  return trouble;
}

/** Goes back to the boundaries that came with the app. Returns why the browser could not forget the others, or null. */
export async function returnToIncluded(): Promise<StorageTrouble | null> {
  const latinAmerica = await latinAmericaInUse();
  const trouble = await troubleOf(forgetBoundaries());
  show(await choose(() => Promise.resolve(null)), latinAmerica);
  return trouble;
}

async function troubleOf(work: Promise<void>): Promise<StorageTrouble | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return error instanceof StorageError ? error.trouble : 'failed';
  }
}
