export function EffortSection() {
  return null;
}
