/** A presentation as one file that opens in any copy of the atlas: readable JSON, with what made it and when. */
import type { Presentation } from '../../state/presentation/presentation';
import { FORMAT, type RefusalReason, type Restored, restore, written } from '../../state/presentation/restore';

/** Bytes. Two hundred slides with every text as long as it may be take a fifth of it. */
export const LARGEST_FILE = 20e6;

export type FileRefusal =
  | RefusalReason
  /** The browser could not read it: it was moved, or is not allowed. */
  | 'unreadable'
  | 'empty'
  | 'too-large'
  /** Not a text. */
  | 'binary'
  /** Begins as a presentation of the atlas and breaks off. */
  | 'truncated'
  | 'not-json';

export type FileRestored = Exclude<Restored, { ok: false }> | { ok: false; reason: FileRefusal };

/** `day` by the clock of who writes it; `dataVersion` of the catalogue that it was written beside. */
export function writePresentationFile(presentation: Presentation, dataVersion: string, day: Date): string {
  const { format, version, presentation: inside } = written(presentation);
  return `${JSON.stringify({ format, version, dataVersion, date: day.toISOString(), presentation: inside }, null, 2)}\n`;
}

/** «Hallazgos del informe.atlas.json»; what a file system does not take is left out when it is handed over. */
export function presentationFileName({ title }: Presentation): string {
  return `${title.trim().slice(0, 80).trim() || 'presentacion'}.atlas.json`;
}

/** Never throws. A file that is too large is not read at all. */
export async function readPresentationFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<FileRestored> {
  if (file.size > LARGEST_FILE) return { ok: false, reason: 'too-large' };
  try {
    return readBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

function readBytes(bytes: Uint8Array): FileRestored {
  const text = textOf(bytes);
  if (text === null) return { ok: false, reason: 'binary' };
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    const begun = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(text);
    return { ok: false, reason: begun ? 'truncated' : 'not-json' };
  }
  return restore(given);
}

/** UTF-8, as it is written, or UTF-16, as some editors save it; null for what is no text. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  if (label === 'utf-8' && bytes.subarray(0, 4_096).includes(0)) return null;
  try {
    // As a stream, because a file that breaks off may break off within a letter.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
