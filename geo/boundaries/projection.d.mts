/** `declared` is WKT, a code or a name; `forward` is null where coordinates are already longitudes and latitudes on WGS 84. */
export function projectionOf(declared: string | null): {
  name: string | null;
  forward: ((point: [number, number]) => [number, number]) | null;
};
