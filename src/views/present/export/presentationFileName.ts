/** «hallazgos-del-informe-2026-11-22.pptx»: after the presentation and the day; one picture bears its slide's number too. */
import { normalise } from '../../../analysis/searchCatalogue';
import { present } from '../../../i18n/present';
import { presentExport as words } from '../../../i18n/presentExport';
import { isoDay } from '../../drawings/useDrawingDownload';
import type { ExportKind, ExportTask } from './exportTask';

const EXTENSIONS = { pptx: 'pptx', pdf: 'pdf', png: 'zip', picture: 'png' } as const satisfies Record<
  ExportKind,
  string
>;
/** Letters of the title; file systems and people both lose patience with more. */
const LONGEST = 80;

export function presentationFileName(
  { kind, presentation, current, tools }: Pick<ExportTask, 'presentation' | 'current' | 'tools'> & { kind: ExportKind },
  day: Date,
): string {
  const title = slugOf(presentation.title).slice(0, LONGEST).replace(/-+$/, '') || slugOf(tools.t(present.title));
  const number = kind === 'picture' ? [`${tools.t(words.slideFile)}-${current + 1}`] : [];
  return `${[title, ...number, isoDay(day)].join('-')}.${EXTENSIONS[kind]}`;
}

function slugOf(text: string): string {
  return normalise(text).replaceAll(' ', '-');
}
