/** Bytes of a file, and vertices of all its rings. */
export const LIMITS: { readonly bytes: number; readonly vertices: number };
export const MOST_BYTES_GZ: number;
