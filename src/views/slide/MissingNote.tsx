/** Names what a slide asks for and is not here. It stands over or beside the slide, and goes into no file. */
import { useMemo } from 'react';
import { presentStorage as words } from '../../i18n/presentStorage';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import type { Slide } from '../../state/presentation/presentation';
import { viewOfSlide } from '../../state/presentation/slideView';
import { usePageView } from '../../state/store';
import { useExhibits } from '../exhibits/ExhibitsContext';
import styles from './MissingNote.module.css';
import { missingPartsOf } from './missingParts';

interface MissingNoteProps {
  slide: Slide;
  /** In the room: one small line in a corner, which whoever presents may read whole. */
  small?: boolean;
}

/** Parts told one by one; a slide of a broken file may lack thousands. */
const SHOWN = 4;

export function MissingNote({ slide, small = false }: MissingNoteProps) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const exhibits = useExhibits();
  const language = usePageView((view) => view.language);
  const theme = usePageView((view) => view.theme);
  const parts = useMemo(
    () => missingPartsOf(slide, viewOfSlide(slide, { language, theme }, atlas), exhibits, atlas, tools),
    [slide, language, theme, exhibits, atlas, tools],
  );
  if (parts.length === 0) return null;
  const told = parts.slice(0, SHOWN);
  if (parts.length > SHOWN) told.push(t(words.more, { n: number(parts.length - SHOWN) }));
  return small ? (
    <p className={styles.small} role="note" title={told.join('\n')}>
      {t(words.missingTitle)}: {told.join(' ')}
    </p>
  ) : (
    <div className={styles.note} role="note">
      <p>{t(words.missingTitle)}:</p>
      <ul>
        {told.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  );
}
