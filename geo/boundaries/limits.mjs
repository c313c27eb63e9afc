// What one file may ask of the machine it is read on, and what may come out of it.

/** `bytes`: of the file as it comes, and of what a zip unpacks to; `vertices`: points of all its rings together. */
export const LIMITS = { bytes: 150_000_000, vertices: 2_000_000 };

/** Weight of the finished file, gzipped, in bytes; the search for the detail stops a little short of it. */
export const MOST_BYTES_GZ = 120_000;

/** All coordinates are brought onto a grid of this many degrees (some ten metres): on it every test is exact. */
export const GRID_DEGREES = 0.0001;

/**
 * An enclosed empty place between shapes that is smaller or narrower than this is a fault; a larger one is a lake of the source.
 * A hole in one shape is a fault only as a speck.
 */
export const GAP = { km2: 25, widthKm: 0.25, speckKm2: 1 };

/** How far outside its shape a known point may lie: on coasts the shapes of a thinned file fall short of it. */
export const NEAR_KM = 3;
