export function GapDrawing() {
  return null;
}
