import type { Presentation } from '../../../state/presentation/presentation';

export function ExportMenu(_: { presentation: Presentation }) {
  return null;
}
