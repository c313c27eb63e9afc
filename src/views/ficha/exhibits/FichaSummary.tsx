/** The chosen experience in short, with its glyph. */
import type { ComponentType } from 'react';
import { drawnScaleOf } from '../../../analysis/drawnScale';
import type { FichaFile } from '../../../catalog/schema';
import { fichaExhibits as words } from '../../../i18n/fichaExhibits';
import { useText } from '../../../i18n/text';
import { Glyph } from '../../../plates/Glyph';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import { wrapText } from '../../../ui/measureText';
import { ExhibitFrame, layoutFrame } from '../../exhibits/ExhibitFrame';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { type FichaSummary, fichaSummaryOf, summaryInWords } from './fichaSummary';

export function drawFichaSummary(fichas: readonly FichaFile[]): ComponentType<ExhibitProps> {
  return function DrawnSummary({ width, height }: ExhibitProps) {
    const tools = useText();
    const atlas = useAtlas();
    const view = useViewStore((state) => state.view);
    const input = { view, atlas, tools };
    const summary = fichaSummaryOf(fichas, input);
    if (!summary) return null;
    return (
      <ExhibitFrame layout={layoutFrame(width, height, '', [])} height={height}>
        <Picture summary={summary} width={width} height={height} label={summaryInWords(summary, input)} />
      </ExhibitFrame>
    );
  };
}

interface Line {
  text: string;
  x: number;
  y: number;
  style: { fill: string; font: string };
  language?: string;
}

const NAME = { fill: 'var(--ink)', font: '400 21px var(--serif)' };
const PLACE = { fill: 'var(--ink-2)', font: '400 13px var(--sans)' };
const HEAD = { fill: 'var(--ink-2)', font: '600 12px var(--sans)' };
const TEXT = { fill: 'var(--ink)', font: '400 13.5px var(--sans)' };
const UNKNOWN = { fill: 'var(--ink-2)', font: 'italic 400 13.5px var(--sans)' };
const STEP = { name: 26, place: 18, text: 18, head: 18, gap: 8 } as const;
/** Lines that the next field is left, so that the first one does not take all. */
const KEPT = 2;

interface PictureProps {
  summary: FichaSummary;
  width: number;
  height: number;
  label: string;
}

function Picture({ summary, width, height, label }: PictureProps) {
  const tools = useText();
  const { indices } = useAtlas();
  const radius = width < 360 || height < 180 ? 30 : 40;
  const lines = layoutSummary(summary, width, height, radius, tools.t(words.identifiedOnly));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Glyph
        indices={indices.get(summary.experience.id) ?? null}
        scale={drawnScaleOf(summary.experience)}
        radius={radius}
        x={radius + 3}
        y={radius + 3}
      />
      {lines.map(({ text, x, y, style, language }) => (
        <text key={`${y} ${text}`} x={x} y={y} style={style} lang={language}>
          {text}
        </text>
      ))}
    </svg>
  );
}

function layoutSummary(
  summary: FichaSummary,
  width: number,
  height: number,
  radius: number,
  identified: string,
): Line[] {
  const lines: Line[] = [];
  const left = 2 * radius + 20;
  const beside = width - left;
  let y = 20;
  const add = (texts: readonly string[], x: number, step: number, style: Line['style'], language?: string) => {
    for (const text of texts) {
      lines.push({ text, x, y, style, ...(language ? { language } : {}) });
      y += step;
    }
  };
  add(wrapText(summary.experience.name, beside, 3, 21, 400, 'serif'), left, STEP.name, NAME, 'es');
  y -= STEP.name - 20;
  if (summary.place) add(wrapText(summary.place, beside, 2, 13), left, STEP.place, PLACE, 'es');
  add(wrapText(summary.lead, beside, 3, 13), left, STEP.place, PLACE);
  if (summary.themes) add(wrapText(summary.themes, beside, 2, 13), left, STEP.place, PLACE);
  y = Math.max(y + STEP.gap, 2 * radius + 26);

  const room = () => Math.floor((height - y - 2) / STEP.text) + 1;
  if (summary.fields.length === 0) add(wrapText(identified, width, Math.max(1, room()), 13.5), 0, STEP.text, TEXT);
  for (const [place, { name, text, known }] of summary.fields.entries()) {
    const free = room() - 1;
    if (free < 1) break;
    const needed = wrapText(text, width, 99, 13.5).length;
    const another = place < summary.fields.length - 1 && free >= 2 * KEPT + 2 ? KEPT + 1 : 0;
    add([name], 0, STEP.head, HEAD);
    add(
      wrapText(text, width, Math.min(needed, free - another), 13.5),
      0,
      STEP.text,
      known ? TEXT : UNKNOWN,
      known ? 'es' : undefined,
    );
    y += STEP.gap;
  }
  return lines;
}
