/** The ways to take the drawing along, and to the same as text. */
import type { RefObject } from 'react';
import type { PictureTexts } from '../../../charts/exportDrawing';
import { pictures } from '../../../i18n/pictures';
import { useText } from '../../../i18n/text';
import { tiles } from '../../../i18n/tiles';
import { changeView } from '../../../state/store';
import { useDrawingDownload } from '../../drawings/useDrawingDownload';
import styles from './TilesPlate.module.css';

interface TileActionsProps {
  drawing: RefObject<SVGSVGElement | null>;
  texts: (day: Date) => PictureTexts;
}

export function TileActions({ drawing, texts }: TileActionsProps) {
  const { t } = useText();
  const { download, failed } = useDrawingDownload(drawing, t(tiles.fileName), texts);
  return (
    <div className={styles.actions}>
      {failed && <p role="alert">{t(pictures.downloadFailed)}</p>}
      <button type="button" className={styles.action} onClick={() => changeView({ drawing: 'table' })}>
        {t(tiles.asTable)}
      </button>
      <button
        type="button"
        className={styles.action}
        aria-label={t(pictures.downloadSvg)}
        onClick={() => download('svg')}
      >
        {t(tiles.downloadSvg)}
      </button>
      <button
        type="button"
        className={styles.action}
        aria-label={t(pictures.downloadPng)}
        onClick={() => download('png')}
      >
        {t(tiles.downloadPng)}
      </button>
    </div>
  );
}
