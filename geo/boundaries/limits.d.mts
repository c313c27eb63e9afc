/** Bytes of a file, and vertices of all its rings. */
export const LIMITS: { readonly bytes: number; readonly vertices: number };
/** Up to which size an enclosed empty place is a gap, not water. */
export const GAP: { readonly km2: number; readonly widthKm: number; readonly speckKm2: number };
export const MOST_BYTES_GZ: number;
