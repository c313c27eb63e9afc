export function GapTable() {
  return null;
}
