/** What a drawing needs on paper and only there: its title, its source, and the light tone. */
import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PictureTexts } from '../../charts/exportDrawing';
import styles from './drawingPlate.module.css';

interface PaperProps {
  texts: (day: Date) => PictureTexts;
  children: ReactNode;
}

/** The drawing, on paper between its title and its source. */
export function DrawingOnPaper({ texts, children }: PaperProps) {
  const [printed, setPrinted] = useState<PictureTexts | null>(null);
  useEffect(() => {
    const root = document.documentElement;
    let tone: string | undefined;
    const before = () => {
      // Paper is light, whatever the tone of the screen. The sheet is taken as soon as this returns.
      tone = root.dataset.theme;
      root.dataset.theme = 'light';
      flushSync(() => setPrinted(texts(new Date())));
    };
    const after = () => {
      if (tone !== undefined) root.dataset.theme = tone;
      setPrinted(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [texts]);
  return (
    <>
      {printed && (
        <div className={styles.paper}>
          <p className={styles.paperTitle}>{printed.title}</p>
          <p>{printed.subtitle}</p>
        </div>
      )}
      {children}
      {printed && (
        <div className={styles.paper}>
          {printed.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </>
  );
}
