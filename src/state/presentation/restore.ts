/**
 * The one gate for presentations that come from outside: the browser's database, a file, a link. What can be used is used, what had to
 * be mended is told, and what cannot be read is refused with its reason. A presentation that passed once passes again unchanged.
 */
import * as v from 'valibot';
import { newId } from './edits';
import { LAYOUTS, type Layout, LONGEST_TEXT, MOST_SLIDES, type Presentation, type Slide } from './presentation';

export const FORMAT = 'atlas-presentation';
export const FORMAT_VERSION = 1;

/** How a presentation is written down, everywhere. */
export interface WrittenPresentation {
  format: typeof FORMAT;
  version: number;
  presentation: Presentation;
}

export type RefusalReason =
  /** Not a presentation of the atlas at all. */
  | 'not-ours'
  /** Of a version of the atlas that this one does not know. */
  | 'newer-version'
  /** A presentation of the atlas whose inside is missing. */
  | 'broken';

export interface Repair {
  what:
    | 'text-cut'
    | 'text-missing'
    | 'characters-dropped'
    | 'view-dropped'
    | 'layout-unknown'
    | 'exhibits-dropped'
    | 'slide-dropped'
    | 'slides-cut'
    | 'id-mended'
    | 'field-dropped';
  /** Number of the slide as it was written, from 1; null for the presentation itself. */
  slide: number | null;
  /** Name of the field; how many slides were too many. */
  detail: string;
}

export type Restored =
  | { ok: true; presentation: Presentation; repaired: readonly Repair[] }
  | { ok: false; reason: RefusalReason };

/** From version n to n + 1, on what is written below `presentation`. None yet: the first files are of version 1. */
const MIGRATIONS: Readonly<Record<number, (presentation: unknown) => unknown>> = {};

/** A link's query: fifty edits of a scenario, each with every comuna, are about a hundred thousand letters. */
const LONGEST_VIEW = 200_000;
const LONGEST_ID = 100;
/** A slide has room for two. */
const MOST_EXHIBITS = 20;

const Version = v.pipe(v.number(), v.integer(), v.minValue(1));
const Text = v.string();
const List = v.array(v.unknown());
const KnownLayout = v.picklist(LAYOUTS);
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID), v.regex(/^[^\p{C}]+$/u));

export function written(presentation: Presentation): WrittenPresentation {
  return { format: FORMAT, version: FORMAT_VERSION, presentation };
}

/** Never throws, whatever it is given. */
export function restore(given: unknown): Restored {
  if (!isObject(given) || own(given, 'format') !== FORMAT) return { ok: false, reason: 'not-ours' };
  const version = own(given, 'version');
  if (!v.is(Version, version)) return { ok: false, reason: 'not-ours' };
  if (version > FORMAT_VERSION) return { ok: false, reason: 'newer-version' };
  let inside = own(given, 'presentation');
  for (let from = version; from < FORMAT_VERSION; from++) inside = MIGRATIONS[from]?.(inside);
  if (!isObject(inside)) return { ok: false, reason: 'broken' };
  const slides = own(inside, 'slides');
  if (!v.is(List, slides)) return { ok: false, reason: 'broken' };
  const repaired: Repair[] = [];
  const mend = new Mending(repaired, null);
  mend.dropOthers(inside, ['id', 'title', 'slides']);
  const title = mend.text(inside, 'title');
  const id = own(inside, 'id');
  if (!v.is(Id, id)) mend.tell('id-mended', 'id');
  return {
    ok: true,
    presentation: { id: v.is(Id, id) ? id : newId(), title, slides: slidesFrom(slides, repaired) },
    repaired,
  };
}

function slidesFrom(given: readonly unknown[], repaired: Repair[]): Slide[] {
  const slides: Slide[] = [];
  const taken = new Set<string>();
  let tooMany = 0;
  for (const [position, one] of given.entries()) {
    const mend = new Mending(repaired, position + 1);
    if (!isObject(one)) {
      mend.tell('slide-dropped', '');
      continue;
    }
    if (slides.length === MOST_SLIDES) {
      tooMany += 1;
      continue;
    }
    const id = own(one, 'id');
    mend.dropOthers(one, ['id', 'layout', 'title', 'sentence', 'notes', 'view', 'exhibits']);
    slides.push({
      id: unlike(v.is(Id, id) ? id : String(position + 1), taken, v.is(Id, id), mend),
      layout: mend.layout(own(one, 'layout')),
      title: mend.text(one, 'title'),
      sentence: mend.text(one, 'sentence'),
      notes: mend.text(one, 'notes'),
      view: mend.view(own(one, 'view')),
      exhibits: mend.exhibits(own(one, 'exhibits')),
    });
  }
  if (tooMany > 0) new Mending(repaired, null).tell('slides-cut', String(tooMany));
  return slides;
}

/** The id, or the next one like it that no slide before has. */
function unlike(wanted: string, taken: Set<string>, sound: boolean, mend: Mending): string {
  let id = wanted;
  for (let next = 2; taken.has(id); next++)
    id = `${wanted.slice(0, LONGEST_ID - 8).replace(/\p{Surrogate}$/u, '')}-${next}`;
  taken.add(id);
  if (id !== wanted || !sound) mend.tell('id-mended', 'id');
  return id;
}

/** Mends the parts of one slide, or of the presentation, and tells what it did. */
class Mending {
  constructor(
    private readonly repaired: Repair[],
    private readonly slide: number | null,
  ) {}

  tell(what: Repair['what'], detail: string): void {
    this.repaired.push({ what, slide: this.slide, detail });
  }

  /** Line breaks of any system become line feeds; other control characters go. */
  text(from: object, field: string): string {
    const given = own(from, field);
    if (!v.is(Text, given)) {
      this.tell('text-missing', field);
      return '';
    }
    const lines = inLines(given);
    const clean = printable(lines);
    if (clean !== lines) this.tell('characters-dropped', field);
    if (clean.length <= LONGEST_TEXT) return clean;
    this.tell('text-cut', field);
    return cutText(clean);
  }

  /** Kept as it was written; codec.ts reads what of it is there. */
  view(given: unknown): string {
    if (v.is(Text, given) && given.length <= LONGEST_VIEW) return printable(given);
    this.tell('view-dropped', 'view');
    return '';
  }

  layout(given: unknown): Layout {
    if (v.is(KnownLayout, given)) return given;
    this.tell('layout-unknown', 'layout');
    return 'beside';
  }

  /** Also those that this version does not know. */
  exhibits(given: unknown): string[] {
    if (!v.is(List, given)) {
      this.tell('exhibits-dropped', 'exhibits');
      return [];
    }
    const kept = [...new Set(given.filter((id) => v.is(Id, id)))].slice(0, MOST_EXHIBITS);
    if (kept.length !== given.length) this.tell('exhibits-dropped', 'exhibits');
    return kept;
  }

  dropOthers(from: object, known: readonly string[]): void {
    for (const field of Object.keys(from)
      .filter((key) => !known.includes(key))
      .slice(0, MOST_EXHIBITS)) {
      this.tell('field-dropped', printable(field).slice(0, LONGEST_ID));
    }
  }
}

/** A text as long as a text of a slide may be; no letter is cut in two. */
export function cutText(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}$/u, '');
}

/** A text as it is kept: what is pasted from other programs may bring line breaks of theirs, and letters that no file may hold. */
export function cleanText(text: string): string {
  return printable(inLines(text));
}

function inLines(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
}

/** Without what cannot be written or seen: control characters but for tab and line feed, marks that turn the direction of a text, halves of letters. */
function printable(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of the thing itself, never of what it inherits. */
function own(from: object, field: string): unknown {
  return Object.hasOwn(from, field) ? Reflect.get(from, field) : undefined;
}
