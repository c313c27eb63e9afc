/** The slides on paper, a landscape page each. */
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { usePrintedSheet } from '../../../ui/usePrintedSheet';
import styles from './PrintedSlides.module.css';

export function PrintedSlides({ sheets, onDone }: { sheets: readonly string[]; onDone: () => void }) {
  usePrintedSheet(styles.printing ?? '', true, onDone);
  return createPortal(
    <div className={styles.sheets} aria-hidden="true">
      {sheets.map((svg) => (
        <Sheet key={svg} svg={svg} />
      ))}
    </div>,
    document.body,
  );
}

function Sheet({ svg }: { svg: string }) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In the page itself, where the page's typefaces are at hand.
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    sheet.current?.replaceChildren(document.importNode(drawing, true));
  }, [svg]);
  return <div ref={sheet} className={styles.sheet} />;
}
