/** A slide as a file of slides has it: words by `layoutSlide`, numbers as charts and tables, what is a drawing as a sharp picture. */
import { pngOf } from '../../../charts/exportDrawing';
import type { FileExhibit, FileSlide, FileText, FileTones } from '../../../exchange/presentation/fileSlide';
import { slide as slideWords } from '../../../i18n/slide';
import type { TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import { type Slide, shownOf } from '../../../state/presentation/presentation';
import { viewOfSlide } from '../../../state/presentation/slideView';
import type { Exhibits } from '../../exhibits/ExhibitsContext';
import type { ExhibitData, ExhibitInput, ExhibitKind, ExhibitSubstance } from '../../exhibits/exhibit';
import {
  type Box,
  COVER_TITLE,
  FOOT,
  layoutSlide,
  SENTENCE,
  type SlideLayout,
  TITLE,
  WORDS,
} from '../../slide/layoutSlide';
import type { StillRoom } from '../../slide/still/stillRoom';
import { slideTextsOf } from '../../slide/useSlideTexts';
import { fileExhibitsOf } from './fileExhibit';
import { fitText } from './fitText';

export interface SlideSource {
  slide: Slide;
  /** From 1. */
  number: number;
  total: number;
  atlas: Atlas;
  exhibits: Exhibits;
  tools: TextTools;
  room: StillRoom;
  signal: AbortSignal;
}

/** Of a drawing in one px of the slide's own scale. */
const SHARP = 3;

/** Rejects where something that it shows can neither be read nor drawn. */
export async function fileSlideOf(source: SlideSource): Promise<FileSlide> {
  const { slide, number, total, atlas, exhibits, tools, room, signal } = source;
  const { view } = viewOfSlide(slide, { language: tools.language, theme: 'light' }, atlas);
  const input = { view, atlas, tools };
  const contents = await Promise.all(shownOf(slide).map((id) => contentOf(id, exhibits.get(id), input)));
  const drawn = contents.some(({ data }) => data === 'drawing');
  // Before the texts: what a drawing comes from is known once it is drawn. Not at all where everything is numbers and words.
  const still = drawn ? await room.draw(slide, number, total, signal) : null;
  const substances = contents.flatMap(({ substance }) => substance ?? []);
  const said = slideTextsOf(slide.sentence, substances, input);
  const layout = layoutSlide({ ...slide, paragraphs: [...said.paragraphs, ...said.cautions], foot: said.foot });
  const shown: FileExhibit[] = [];
  for (const [place, box] of layout.exhibits.entries()) {
    const content = contents[place];
    if (!content) continue;
    const { data, alt } = content;
    if (data === 'missing') shown.push({ box, alt, shown: { kind: 'texts', texts: [note(alt, box, room)] } });
    else if (data !== 'drawing') shown.push(...fileExhibitsOf(data, { box, alt, tools, token: room.token }));
    else {
      const picture = still?.exhibit(place);
      if (!picture) continue;
      const bytes = new Uint8Array(await (await pngOf(picture, SHARP)).arrayBuffer());
      shown.push({ box, alt, shown: { kind: 'picture', bytes } });
    }
  }
  return {
    title: titleOf(slide, layout, room),
    texts: [
      ...(layout.sentence ? [sentenceOf(slide, said, layout.sentence, room)] : []),
      small(said.foot, layout.foot, room),
      { ...small(tools.t(slideWords.number, { number, total }), layout.number, room), align: 'right' },
    ],
    rule: layout.rule,
    exhibits: shown,
    notes: slide.notes,
  };
}

/** What stands in a place: numbers, a drawing, or why there is nothing, in which case `alt` says it. */
async function contentOf(
  id: string,
  kind: ExhibitKind | undefined,
  input: ExhibitInput,
): Promise<{ data: ExhibitData | 'drawing' | 'missing'; alt: string; substance?: ExhibitSubstance }> {
  const { t } = input.tools;
  if (!kind) return { data: 'missing', alt: t(slideWords.unknownExhibit, { name: id }) };
  if (!kind.fits(input.view, input.atlas)) return { data: 'missing', alt: t(slideWords.noFit, { name: t(kind.name) }) };
  const substance = await kind.substance();
  // A drawing that also has numbers stays the drawing that it is.
  const data = kind.group === 'drawing' ? null : substance.dataOf(input);
  return { data: data ?? 'drawing', alt: substance.altOf(input), substance };
}

export function tonesOf({ token }: StillRoom): FileTones {
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    quiet: token('--ink-2'),
    hair: token('--hair'),
    rule: token('--rule'),
  };
}

function titleOf({ layout, title }: Slide, { title: box }: SlideLayout, { token }: StillRoom): FileText {
  const { size, line } = layout === 'cover' ? COVER_TITLE : TITLE;
  return {
    box,
    paragraphs: [{ text: title }],
    family: 'serif',
    ...fitText({ paragraphs: [title], ...box, size, line, family: 'serif' }),
    colour: token('--ink'),
  };
}

function sentenceOf(
  { layout }: Slide,
  { paragraphs, cautions }: { paragraphs: readonly string[]; cautions: readonly string[] },
  box: Box,
  { token }: StillRoom,
): FileText {
  const type = layout === 'cover' || layout === 'words' ? WORDS : SENTENCE;
  const gap = type.line / 3;
  return {
    box,
    paragraphs: [
      ...paragraphs.map((text) => ({ text })),
      ...cautions.map((text) => ({ text, italic: true, colour: token('--ink-2') })),
    ],
    family: 'serif',
    gap,
    ...fitText({ paragraphs: [...paragraphs, ...cautions], ...box, ...type, gap, family: 'serif' }),
    colour: token('--ink'),
  };
}

function small(text: string, box: Box, { token }: StillRoom): FileText {
  return {
    box,
    paragraphs: [{ text }],
    family: 'sans',
    ...fitText({ paragraphs: [text], ...box, ...FOOT, family: 'sans' }),
    colour: token('--ink-2'),
  };
}

function note(text: string, box: Box, room: StillRoom): FileText {
  return { ...small(text, box, room), paragraphs: [{ text, italic: true }] };
}
