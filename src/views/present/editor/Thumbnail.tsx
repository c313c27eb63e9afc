/** A slide as a small picture: drawn while it is in sight, answering nothing. */
import { memo, useDeferredValue, useRef } from 'react';
import type { Slide } from '../../../state/presentation/presentation';
import { useNear } from '../../../ui/useNear';
import { SLIDE } from '../../slide/layoutSlide';
import { StagedSlide } from '../../slide/StagedSlide';
import styles from './Thumbnail.module.css';

interface ThumbnailProps {
  slide: Slide;
  /** Its place among the slides, from 1, and how many there are. */
  number: number;
  total: number;
  /** px. */
  width: number;
}

export const Thumbnail = memo(function Thumbnail({ slide, number, total, width }: ThumbnailProps) {
  const box = useRef<HTMLSpanElement>(null);
  const near = useNear(box);
  // Whoever writes is not kept waiting for a small picture.
  const shown = useDeferredValue(slide);
  return (
    <span
      ref={box}
      className={styles.thumbnail}
      style={{ width, height: (width * SLIDE.height) / SLIDE.width }}
      aria-hidden
    >
      {near && <StagedSlide slide={shown} number={number} total={total} width={width} live={false} />}
    </span>
  );
});
