/**
 * Which slides of a presentation stand on the page: the one in front, and, once that is drawn, the next and the one before,
 * drawn behind it, so that turning a slide only changes what is in front.
 */
import { useCallback, useEffect, useState } from 'react';
import type { Slide } from '../../../state/presentation/presentation';

/** How long the slide in front stays while the wanted one, jumped to, is not drawn yet, ms. */
const PATIENCE = 120;
/** How long the page must have had to paint before a slide is drawn behind, ms. */
const BREATH = 120;

interface Deck {
  /** Position of the slide in front. */
  front: number;
  /** Positions of all that stand, rising. */
  standing: readonly number[];
  /** To be told by a slide whose exhibits are all drawn. */
  onDrawn: (id: string) => void;
}

export function useDeck(slides: readonly Slide[], position: number): Deck {
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(new Set());
  const [behind, setBehind] = useState<readonly number[]>([]);
  const [front, setFront] = useState(position);
  const isDrawn = (at: number) => {
    const slide = slides[at];
    return slide !== undefined && drawn.has(slide.id);
  };
  const onDrawn = useCallback((id: string) => setDrawn((before) => new Set([...before, id])), []);

  // Adjusted while rendering, so that a slide that is ready comes in the very same picture.
  const ready = isDrawn(position) || front >= slides.length;
  if (front !== position && ready) setFront(position);
  useEffect(() => {
    if (front === position) return;
    const timer = setTimeout(() => setFront(position), PATIENCE);
    return () => clearTimeout(timer);
  }, [front, position]);

  const next = position + 1 < slides.length ? position + 1 : null;
  const previous = position > 0 ? position - 1 : null;
  const wanted = [position, next, previous].filter((at) => at !== null);
  /** The first of the neighbours that does not stand, once those before it are drawn. */
  const coming = isDrawn(position)
    ? (wanted.slice(1).find((at, rank) => !behind.includes(at) && (rank === 0 || next === null || isDrawn(next))) ??
      null)
    : null;
  useEffect(() => {
    if (coming === null) return;
    const timer = setTimeout(
      () => setBehind((before) => [...before.filter((at) => Math.abs(at - position) <= 1), coming]),
      BREATH,
    );
    return () => clearTimeout(timer);
  }, [coming, position]);

  const shown = front === position || ready ? position : front;
  const standing = [...new Set([shown, position, ...behind])].filter((at) => at < slides.length).sort((a, b) => a - b);
  const ids = standing.map((at) => slides[at]?.id).join();
  // What no longer stands must be drawn again.
  useEffect(() => {
    const still = new Set(ids.split(','));
    setDrawn((before) =>
      [...before].every((id) => still.has(id)) ? before : new Set([...before].filter((id) => still.has(id))),
    );
  }, [ids]);
  return { front: shown, standing, onDrawn };
}
