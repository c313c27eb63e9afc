import styles from './drawings.module.css';

export interface TipContent {
  text: string;
  /** Names from the catalogue are Spanish in every language. */
  language?: string;
  /** Middle of the mark, px from the drawing's left. */
  x: number;
  /** Top of the mark, px from the drawing's top. */
  y: number;
}

/** The name of the mark under the pointer or the keyboard, above it and inside the drawing's width. */
export function Tip({ tip, width }: { tip: TipContent | null; width: number }) {
  if (!tip) return null;
  const side = tip.x > width * 0.6 ? { right: Math.max(0, width - tip.x - 12) } : { left: Math.max(0, tip.x - 12) };
  return (
    <div className={styles.tip} lang={tip.language} style={{ ...side, top: tip.y - 28 }} aria-hidden>
      {tip.text}
    </div>
  );
}
