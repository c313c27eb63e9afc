/** The ways to take the drawing along, and to the same as text. */
import { type RefObject, useState } from 'react';
import { pictureOf, pngOf } from '../../charts/exportDrawing';
import { downloadBlob, downloadText } from '../../exchange/downloadText';
import { useText } from '../../i18n/text';
import { tiles } from '../../i18n/tiles';
import { changeView } from '../../state/store';
import styles from './TilesPlate.module.css';
import type { TilePictureTexts } from './tilePicture';

interface TileActionsProps {
  drawing: RefObject<SVGSVGElement | null>;
  texts: (day: Date) => TilePictureTexts;
}

export function TileActions({ drawing, texts }: TileActionsProps) {
  const { t } = useText();
  const [failed, setFailed] = useState(false);
  const download = (kind: 'svg' | 'png') => {
    setFailed(false);
    if (!drawing.current) return;
    const day = new Date();
    const picture = pictureOf(drawing.current, texts(day));
    const name = `atlas-${t(tiles.fileName)}-${isoDay(day)}`;
    if (kind === 'svg') downloadText(`${name}.svg`, picture.svg, 'image/svg+xml;charset=utf-8');
    else
      pngOf(picture).then(
        (blob) => downloadBlob(`${name}.png`, blob),
        () => setFailed(true),
      );
  };
  return (
    <div className={styles.actions}>
      {failed && <p role="alert">{t(tiles.downloadFailed)}</p>}
      <button type="button" className={styles.action} onClick={() => changeView({ drawing: 'table' })}>
        {t(tiles.asTable)}
      </button>
      <button
        type="button"
        className={styles.action}
        aria-label={t(tiles.downloadSvgLabel)}
        onClick={() => download('svg')}
      >
        {t(tiles.downloadSvg)}
      </button>
      <button
        type="button"
        className={styles.action}
        aria-label={t(tiles.downloadPngLabel)}
        onClick={() => download('png')}
      >
        {t(tiles.downloadPng)}
      </button>
    </div>
  );
}

/** The day by the user's own clock, as ISO 8601. */
function isoDay(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
