import { type KeyboardEvent, useRef, useState } from 'react';
import { useHover } from '../state/hover';
import styles from './drawings.module.css';
import { Tip } from './Tip';

/** One experience of a drawing, as a box in px. */
export interface Mark {
  id: string;
  /** The short name, Spanish. */
  name: string;
  /** The mark in words, for who cannot see where it stands. */
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
  round?: boolean;
}

interface MarkLayerProps {
  label: string;
  marks: readonly Mark[];
  width: number;
  onSelect: (id: string) => void;
  onHover: (id: string | null) => void;
}

/** Buttons over the marks of a drawing: one stop of the Tab key, arrow keys walk them in their order. */
export function MarkLayer({ label, marks, width, onSelect, onHover }: MarkLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const current = Math.min(stop, marks.length - 1);

  const activate = (index: number | null) => {
    setActive(index);
    onHover(index === null ? null : (marks[index]?.id ?? null));
  };
  const walk = (event: KeyboardEvent) => {
    const target = nextStop(event.key, current, marks.length);
    if (target === null) return;
    event.preventDefault();
    setStop(target);
    layer.current?.querySelectorAll<HTMLButtonElement>('button')[target]?.focus();
  };
  const tip = active === null ? undefined : marks[active];
  return (
    <div ref={layer} className={styles.layer} role="toolbar" aria-label={label} onKeyDown={walk}>
      {marks.map((mark, index) => (
        <MarkButton
          key={`${mark.id} ${mark.y} ${mark.x}`}
          mark={mark}
          stop={index === current}
          onSelect={() => onSelect(mark.id)}
          onEnter={() => activate(index)}
          onLeave={() => activate(null)}
          onFocus={() => {
            setStop(index);
            activate(index);
          }}
        />
      ))}
      <Tip width={width} tip={tip ? { text: tip.name, language: 'es', x: tip.x + tip.width / 2, y: tip.y } : null} />
    </div>
  );
}

/** Where an arrow, Home or End leads in a row of `count` stops; null for any other key. */
export function nextStop(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowRight' || key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

interface MarkButtonProps {
  mark: Mark;
  stop: boolean;
  onSelect: () => void;
  onEnter: () => void;
  onLeave: () => void;
  onFocus: () => void;
}

function MarkButton({ mark, stop, onSelect, onEnter, onLeave, onFocus }: MarkButtonProps) {
  const hovered = useHover((state) => state.experience === mark.id);
  return (
    <button
      type="button"
      className={styles.mark}
      style={{ left: mark.x, top: mark.y, width: mark.width, height: mark.height }}
      aria-label={mark.label}
      tabIndex={stop ? 0 : -1}
      data-hovered={hovered}
      data-round={mark.round === true}
      onClick={onSelect}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      onFocus={onFocus}
      onBlur={onLeave}
    />
  );
}
