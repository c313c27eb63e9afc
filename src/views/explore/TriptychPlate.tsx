/** Tríptico: three Chiles side by side, each experience at its own scale. */
export function TriptychPlate() {
  return null;
}
