export function AbroadGaps() {
  return null;
}
