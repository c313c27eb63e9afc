/** The ways to take a drawing along; others, to the same as text say, stand before them. */
import type { ReactNode, RefObject } from 'react';
import type { PictureTexts } from '../../charts/exportDrawing';
import { pictures } from '../../i18n/pictures';
import { useText } from '../../i18n/text';
import styles from './drawingPlate.module.css';
import { EmbedButton } from './EmbedButton';
import { useHeld } from './heldDownloads';
import { useDrawingDownload } from './useDrawingDownload';

interface DrawingActionsProps {
  drawing: RefObject<SVGSVGElement | null>;
  /** Of the file, without the app's name, the day and the ending. */
  fileName: string;
  texts: (day: Date) => PictureTexts;
  /** Of the drawing, where the screen has several. */
  title?: string;
  /** Id of the exhibit that shows the drawing by itself; absent where none does. */
  exhibit?: string;
  children?: ReactNode;
}

const KINDS = [
  { kind: 'svg', word: pictures.svg, label: pictures.downloadSvg },
  { kind: 'png', word: pictures.png, label: pictures.downloadPng },
] as const;

export function DrawingActions({ drawing, fileName, texts, title, exhibit, children }: DrawingActionsProps) {
  const { t } = useText();
  const { download, failed } = useDrawingDownload(drawing, fileName, texts);
  const held = useHeld();
  return (
    <div className={styles.actions}>
      {failed && <p role="alert">{t(pictures.downloadFailed)}</p>}
      {children}
      {KINDS.map(({ kind, word, label }) => (
        <button
          key={kind}
          type="button"
          className={styles.action}
          aria-label={title ? t(pictures.downloadNamed, { title, kind: t(word) }) : t(label)}
          {...held}
          onClick={() => download(kind)}
        >
          {t(word)}
        </button>
      ))}
      {exhibit && <EmbedButton exhibit={exhibit} title={() => texts(new Date()).title} among={title} />}
    </div>
  );
}
