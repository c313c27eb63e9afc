/** The ways to take a drawing along; others, to the same as text say, stand before them. */
import type { ReactNode, RefObject } from 'react';
import type { PictureTexts } from '../../charts/exportDrawing';
import { pictures } from '../../i18n/pictures';
import { useText } from '../../i18n/text';
import styles from './drawingPlate.module.css';
import { useDrawingDownload } from './useDrawingDownload';

interface DrawingActionsProps {
  drawing: RefObject<SVGSVGElement | null>;
  /** Of the file, without the app's name, the day and the ending. */
  fileName: string;
  texts: (day: Date) => PictureTexts;
  children?: ReactNode;
}

export function DrawingActions({ drawing, fileName, texts, children }: DrawingActionsProps) {
  const { t } = useText();
  const { download, failed } = useDrawingDownload(drawing, fileName, texts);
  return (
    <div className={styles.actions}>
      {failed && <p role="alert">{t(pictures.downloadFailed)}</p>}
      {children}
      <button
        type="button"
        className={styles.action}
        aria-label={t(pictures.downloadSvg)}
        onClick={() => download('svg')}
      >
        {t(pictures.svg)}
      </button>
      <button
        type="button"
        className={styles.action}
        aria-label={t(pictures.downloadPng)}
        onClick={() => download('png')}
      >
        {t(pictures.png)}
      </button>
    </div>
  );
}
