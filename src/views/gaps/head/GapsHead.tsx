export function GapsHead() {
  return null;
}
