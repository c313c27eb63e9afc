/** A slide as a file of slides has it: words by `layoutSlide`, numbers as charts and tables, what is a drawing as a sharp picture. */
import { pngOf } from '../../../charts/exportDrawing';
import type { FileExhibit, FileSlide, FileText, FileTones } from '../../../exchange/presentation/fileSlide';
import { slide as slideWords } from '../../../i18n/slide';
import type { TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import type { Slide } from '../../../state/presentation/presentation';
import { viewOfSlide } from '../../../state/presentation/slideView';
import type { Exhibits } from '../../exhibits/ExhibitsContext';
import type { ExhibitKind } from '../../exhibits/exhibit';
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
import type { SlideStill, StillRoom } from '../../slide/still/stillRoom';
import { loadSubstances, slideTextsOf } from '../../slide/useSlideTexts';
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
  const said = slideTextsOf(slide.sentence, await loadSubstances(slide.exhibits, exhibits), input);
  const layout = layoutSlide({ ...slide, paragraphs: [...said.paragraphs, ...said.cautions], foot: said.foot });
  // Drawn at most once, and not at all where everything is numbers and words.
  let still: Promise<SlideStill> | null = null;
  const draw = () => {
    still ??= room.draw(slide, number, total, signal);
    return still;
  };
  const shown: FileExhibit[] = [];
  for (const [place, box] of layout.exhibits.entries()) {
    const id = slide.exhibits[place] ?? '';
    const kind = exhibits.get(id);
    if (!kind?.fits(view, atlas)) {
      const reason = kind
        ? tools.t(slideWords.noFit, { name: tools.t(kind.name) })
        : tools.t(slideWords.unknownExhibit, { name: id });
      shown.push({ box, alt: reason, shown: { kind: 'texts', texts: [note(reason, box, room)] } });
      continue;
    }
    shown.push(...(await fileExhibits(kind, place, box)));
  }

  async function fileExhibits(kind: ExhibitKind, place: number, box: Box): Promise<FileExhibit[]> {
    const substance = await kind.substance();
    const alt = substance.altOf(input);
    // A drawing that also has numbers stays the drawing that it is.
    const data = kind.group === 'drawing' ? null : substance.dataOf(input);
    if (data) return fileExhibitsOf(data, { box, alt, tools, token: room.token });
    const picture = (await draw()).exhibit(place);
    if (!picture) return [];
    const bytes = new Uint8Array(await (await pngOf(picture, SHARP)).arrayBuffer());
    return [{ box, alt, shown: { kind: 'picture', bytes } }];
  }

  return {
    title: titleOf(slide, layout, room),
    texts: [
      ...(layout.sentence ? [sentenceOf(slide, said, layout.sentence, room)] : []),
      { ...small(said.foot, layout.foot, room) },
      { ...small(tools.t(slideWords.number, { number, total }), layout.number, room), align: 'right' },
    ],
    rule: layout.rule,
    exhibits: shown,
    notes: slide.notes,
  };
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
