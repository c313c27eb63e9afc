export function MatrixSection() {
  return null;
}
