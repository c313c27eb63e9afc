export function GapGroups() {
  return null;
}
