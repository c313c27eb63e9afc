/** Teselas: every comuna one tile of equal size, arranged like the country. */
export function TilesPlate() {
  return null;
}
