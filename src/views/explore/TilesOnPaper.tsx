/** What the tiles need on paper and only there: their sentence, their source, and the light tone. */
import { useEffect } from 'react';
import styles from './TilesPlate.module.css';
import type { TilePictureTexts } from './tilePicture';

interface PaperProps {
  texts: (day: Date) => TilePictureTexts;
}

export function PaperHead({ texts }: PaperProps) {
  const { title, subtitle } = texts(new Date());
  return (
    <div className={styles.paper} aria-hidden="true">
      <p className={styles.paperTitle}>{title}</p>
      <p>{subtitle}</p>
    </div>
  );
}

export function PaperFoot({ texts }: PaperProps) {
  return (
    <div className={styles.paper} aria-hidden="true">
      {texts(new Date()).notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

/** Paper is light, whatever the tone of the screen. */
export function usePaperTone(): void {
  useEffect(() => {
    const root = document.documentElement;
    let tone: string | undefined;
    const before = () => {
      tone = root.dataset.theme;
      root.dataset.theme = 'light';
    };
    const after = () => {
      if (tone !== undefined) root.dataset.theme = tone;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}
