export function GroupPanel() {
  return null;
}
