export function Meaning() {
  return null;
}
