/** What a triptych says about itself: how many stand twice, what no panel shows, and its pictures. */
import { Printer } from 'lucide-react';
import { type RefObject, useCallback, useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import type { TriptychPanels } from '../../../analysis/triptychPanels';
import type { Experience } from '../../../catalog/schema';
import type { PictureTexts } from '../../../charts/exportDrawing';
import { explore } from '../../../i18n/explore';
import { pictures } from '../../../i18n/pictures';
import { useText } from '../../../i18n/text';
import { triptych } from '../../../i18n/triptych';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import type { Geography } from '../../../territory/geography';
import { BoundaryNote } from '../../drawings/BoundaryNote';
import { CountNote } from '../../drawings/CountNote';
import { useDrawingDownload } from '../../drawings/useDrawingDownload';
import { PrintedTriptych, type TriptychDrawing } from './PrintedTriptych';
import styles from './TriptychPlate.module.css';
import { triptychTexts } from './triptychPicture';

interface TriptychNotesProps {
  svg: RefObject<SVGSVGElement | null>;
  sorted: TriptychPanels;
  experiences: readonly Experience[];
  /** Of a scale, but without a place that could be drawn. */
  notPlaced: readonly Experience[];
  /** Of the drawn comunas; null where none are drawn. */
  geography: Geography | null;
  approximate: boolean;
  /** Where the boundaries come from. */
  boundaries: string;
  drawing: TriptychDrawing;
}

export function TriptychNotes({
  svg,
  sorted,
  experiences,
  notPlaced,
  geography,
  approximate,
  boundaries,
  drawing,
}: TriptychNotesProps) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const place = useViewStore((state) => state.view.place);
  /** What stands on the sheet that is being printed. */
  const [printing, setPrinting] = useState<{ texts: PictureTexts; asked: boolean } | null>(null);
  const stopPrinting = useCallback(() => setPrinting(null), []);
  const texts = (day: Date) =>
    triptychTexts({ boundaries, approximate, view: useViewStore.getState().view, day }, atlas, tools);
  const printNow = useEffectEvent(() => {
    if (!printing) flushSync(() => setPrinting({ texts: texts(new Date()), asked: true }));
  });
  useEffect(() => {
    // The sheet is taken as soon as this returns.
    const before = () => printNow();
    window.addEventListener('beforeprint', before);
    return () => window.removeEventListener('beforeprint', before);
  }, []);
  const { download, failed } = useDrawingDownload(svg, t(triptych.fileName), texts);
  const documented = experiences.every(({ status }) => status === 'documented');
  const whole = !documented
    ? triptych.footer
    : place.level === 'country' && place.code === 'CL'
      ? triptych.footerFichasOfChile
      : triptych.footerFichas;
  const shown = { count: experiences.length };
  return (
    <aside className={styles.notes} aria-label={t(explore.legend)}>
      <span>{t(whole, shown)}</span>
      <CountNote
        label={t(triptych.repeated, { count: sorted.repeated.length })}
        title={t(triptych.listingRepeated)}
        ids={idsOf(sorted.repeated)}
      />
      <CountNote
        label={t(triptych.nationalToo, { count: sorted.national.length - sorted.onlyNational.length })}
        title={t(triptych.listingNational)}
        ids={idsOf(sorted.national.filter((one) => !sorted.onlyNational.includes(one)))}
      />
      <CountNote
        label={t(triptych.onlyNational, { count: sorted.onlyNational.length })}
        title={t(triptych.listingNational)}
        ids={idsOf(sorted.onlyNational)}
      />
      <CountNote
        label={t(triptych.withoutScale, { count: sorted.withoutScale.length })}
        title={t(triptych.listingWithoutScale)}
        ids={idsOf(sorted.withoutScale)}
      />
      <CountNote
        label={t(explore.notPlaceable, { count: notPlaced.length })}
        title={t(explore.notPlaceableTitle)}
        ids={idsOf(notPlaced)}
      />
      {geography && <BoundaryNote geography={geography} />}
      <span className={styles.gap} />
      <span className={styles.take}>
        <button type="button" aria-label={t(pictures.downloadSvg)} onClick={() => download('svg')}>
          SVG
        </button>
        <button type="button" aria-label={t(pictures.downloadPng)} onClick={() => download('png')}>
          PNG
        </button>
        <button
          type="button"
          aria-label={t(triptych.print)}
          title={t(triptych.print)}
          onClick={() => setPrinting({ texts: texts(new Date()), asked: false })}
        >
          <Printer size={16} aria-hidden />
        </button>
      </span>
      {failed && <span role="alert">{t(pictures.downloadFailed)}</span>}
      {printing && <PrintedTriptych drawing={drawing} {...printing} onDone={stopPrinting} />}
    </aside>
  );
}

function idsOf(experiences: readonly Experience[]): string[] {
  return experiences.map(({ id }) => id);
}
