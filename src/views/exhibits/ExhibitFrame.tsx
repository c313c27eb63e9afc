/** An exhibit between what it measures and its notes. Letters are part of the drawing, so that a picture of it has them. */
import { type ReactNode, useEffect, useState } from 'react';
import { wrapText } from '../../ui/measureText';
import styles from './ExhibitFrame.module.css';

const LINE = 16;
const HEAD_GAP = 8;
const NOTE_GAP = 6;
/** A drawing lower than this needs the room of its notes. */
const LOWEST = 84;

export interface FrameLayout {
  width: number;
  head: readonly string[];
  notes: readonly string[];
  /** Height left for the drawing, px. */
  room: number;
}

/** Notes that the drawing has no room for are left out: they stand in its alternative. */
export function layoutFrame(width: number, height: number, head: string, notes: readonly string[]): FrameLayout {
  const headLines = head === '' ? [] : wrapText(head, width, 2, 12);
  const noteLines = notes.length === 0 ? [] : wrapText(notes.join(' '), width, 3, 12);
  const below = headLines.length * LINE + (headLines.length > 0 ? HEAD_GAP : 0);
  const notesHeight = noteLines.length > 0 ? noteLines.length * LINE + NOTE_GAP : 0;
  const room = height - below - notesHeight;
  return room < LOWEST && notesHeight > 0
    ? { width, head: headLines, notes: [], room: room + notesHeight }
    : { width, head: headLines, notes: noteLines, room };
}

interface ExhibitFrameProps {
  layout: FrameLayout;
  height: number;
  /** All of it in words; absent where the drawing itself says it. */
  label?: string;
  /** The way from the head to the list of what is counted; absent where it is a picture. */
  list?: { label: string; onPress: () => void } | undefined;
  children: ReactNode;
}

export function ExhibitFrame({ layout, height, label, list, children }: ExhibitFrameProps) {
  const fonts = useFonts();
  const drawn = useDrawn(fonts);
  const { width, head, notes } = layout;
  if (!fonts) return null;
  return (
    <div
      className={styles.frame}
      style={{ width, height }}
      {...(label === undefined ? {} : { role: 'group', 'aria-label': label })}
      {...(drawn ? { 'data-drawn': '' } : {})}
    >
      <div className={styles.head} style={head.length > 0 ? { height: head.length * LINE + HEAD_GAP } : {}}>
        <Lines width={width} lines={head} />
        {list && <button type="button" aria-label={list.label} onClick={list.onPress} />}
      </div>
      {children}
      {notes.length > 0 && (
        <div className={styles.notes}>
          <Lines width={width} lines={notes} />
        </div>
      )}
    </div>
  );
}

function Lines({ width, lines }: { width: number; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <svg width={width} height={lines.length * LINE} viewBox={`0 0 ${width} ${lines.length * LINE}`} aria-hidden="true">
      {lines.map((line, place) => (
        <text key={line} x={0} y={place * LINE + 12} style={{ fill: 'var(--ink-2)', font: '400 12px var(--sans)' }}>
          {line}
        </text>
      ))}
    </svg>
  );
}

const LETTERS = ['400 13px "Inter Variable"', '600 13px "Inter Variable"'];

/** Whether letters have their final widths: a drawing made before would have its texts in the wrong places. */
function useFonts(): boolean {
  const [ready, setReady] = useState(() => LETTERS.every((letters) => document.fonts.check(letters)));
  useEffect(() => {
    if (ready) return;
    let left = false;
    const give = () => !left && setReady(true);
    Promise.all(LETTERS.map((letters) => document.fonts.load(letters))).then(give, give);
    return () => {
      left = true;
    };
  }, [ready]);
  return ready;
}

/** True once what is below has been drawn: its own effects run before, and what they change in the same turn. */
function useDrawn(begun: boolean): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!begun) return;
    const timer = setTimeout(() => setDrawn(true));
    return () => clearTimeout(timer);
  }, [begun]);
  return drawn;
}
