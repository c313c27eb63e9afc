import { type RefObject, useState } from 'react';
import { type PictureTexts, pictureOf, pngOf } from '../../charts/exportDrawing';
import { downloadBlob, downloadText } from '../../exchange/downloadText';

/** Hands over a drawing as a file named after it and the day; `failed` when the browser could make no picture of it. */
export function useDrawingDownload(
  drawing: RefObject<SVGSVGElement | null>,
  name: string,
  texts: (day: Date) => PictureTexts,
): { failed: boolean; download: (kind: 'svg' | 'png') => void } {
  const [failed, setFailed] = useState(false);
  const download = (kind: 'svg' | 'png') => {
    setFailed(false);
    if (!drawing.current) return;
    const day = new Date();
    const picture = pictureOf(drawing.current, texts(day));
    const file = `atlas-${name}-${isoDay(day)}.${kind}`;
    if (kind === 'svg') downloadText(file, picture.svg, 'image/svg+xml;charset=utf-8');
    else
      pngOf(picture).then(
        (blob) => downloadBlob(file, blob),
        () => setFailed(true),
      );
  };
  return { failed, download };
}

/** The day by the user's own clock, as ISO 8601. */
export function isoDay(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
