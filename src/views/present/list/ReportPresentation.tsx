/** The report's own presentation, first of all: one press plays it. */
import { Play } from 'lucide-react';
import { useMemo } from 'react';
import { presentEditor } from '../../../i18n/presentEditor';
import { presentList as words } from '../../../i18n/presentList';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { REPORT_PRESENTATION } from '../../../state/presentation/presentation';
import { changePage } from '../../../state/store';
import { useSize } from '../../../ui/useSize';
import { minutesOf } from '../editor/speakingTime';
import { Thumbnail } from '../editor/Thumbnail';
import { reportPresentation } from '../report/reportPresentation';
import styles from './ReportPresentation.module.css';

/** px. */
const WIDEST = 520;

export function ReportPresentation() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { title, slides } = useMemo(() => reportPresentation(atlas, tools), [atlas, tools]);
  const [box, { width }] = useSize<HTMLDivElement>();
  const [first] = slides;
  const open = (playing: boolean) => changePage({ presentation: REPORT_PRESENTATION, slide: 0, playing });
  return (
    <section className={styles.report}>
      <div ref={box} className={styles.picture}>
        {first && width > 0 && (
          <button type="button" aria-label={t(words.playNamed, { title })} onClick={() => open(true)}>
            <Thumbnail slide={first} number={1} total={slides.length} width={Math.min(width, WIDEST) - 2} />
          </button>
        )}
      </div>
      <div className={styles.words}>
        <p className={styles.kicker}>{t(words.report)}</p>
        <h2>{title}</h2>
        <p className={styles.count}>
          {t(presentEditor.slidesAndMinutes, { slides: slides.length, minutes: minutesOf(slides) })}
        </p>
        <p>{t(words.reportLead)}</p>
        <div className={styles.actions}>
          <button type="button" className={styles.play} onClick={() => open(true)}>
            <Play size={20} aria-hidden />
            {t(presentEditor.play)}
          </button>
          <button type="button" className={styles.open} onClick={() => open(false)}>
            {t(words.openSlides)}
          </button>
        </div>
      </div>
    </section>
  );
}
