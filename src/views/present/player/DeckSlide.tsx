/** One slide of the deck: in front, going, or drawn behind the others. */
import { memo, startTransition, useEffect, useRef, useState } from 'react';
import type { Slide } from '../../../state/presentation/presentation';
import type { View } from '../../../state/view';
import { StagedSlide } from '../../slide/StagedSlide';
import styles from './Player.module.css';

interface DeckSlideProps {
  slide: Slide;
  number: number;
  total: number;
  width: number;
  place: 'front' | 'going' | 'behind';
  restored: number;
  onView: (stage: View, own: View) => void;
  onDrawn: (id: string) => void;
}

export const DeckSlide = memo(function DeckSlide({ place, onView, onDrawn, ...rest }: DeckSlideProps) {
  const layer = useRef<HTMLDivElement>(null);
  const { id } = rest.slide;
  // A map takes its time: it comes once the words stand, in a transition, and keeps neither them waiting nor a key that turns on.
  const [bare, setBare] = useState(true);
  useEffect(() => {
    const element = layer.current;
    if (!element) return;
    const look = () => {
      if (!element.querySelector('h2')) return;
      if (!bare && element.querySelector('[data-exhibit]:not(:has([data-drawn]))')) return;
      observer.disconnect();
      if (bare) startTransition(() => setBare(false));
      else onDrawn(id);
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-drawn'] });
    look();
    return () => observer.disconnect();
  }, [id, bare, onDrawn]);
  return (
    <div ref={layer} className={styles.layer} data-place={place} aria-hidden={place !== 'front' || undefined}>
      <StagedSlide
        {...rest}
        bare={bare}
        live
        waiting={place !== 'front'}
        retold
        {...(place === 'front' ? { onView } : {})}
      />
    </div>
  );
});
