/** One exhibit in its place on a slide. What cannot be shown says so there, and the rest of the slide stands. */
import { Component, memo, type ReactNode, Suspense, useState } from 'react';
import { slide as words } from '../../i18n/slide';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { useViewStore } from '../../state/store';
import { drawingOf } from '../exhibits/drawingOf';
import { useExhibits } from '../exhibits/ExhibitsContext';
import type { ExhibitKind } from '../exhibits/exhibit';
import styles from './Slide.module.css';

interface ExhibitBoxProps {
  id: string;
  /** px of the slide's own scale. */
  width: number;
  height: number;
  live: boolean;
}

/** Drawn again only when its box or its view changes: not at every letter that is written into the slide's words. */
export const ExhibitBox = memo(function ExhibitBox({ id, width, height, live }: ExhibitBoxProps) {
  const { t } = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const kind = useExhibits().get(id);
  if (!kind) return <Unshown>{t(words.unknownExhibit, { name: id })}</Unshown>;
  if (!kind.fits(view, atlas)) return <Unshown>{t(words.noFit, { name: t(kind.name) })}</Unshown>;
  return <Drawn key={id} kind={kind} width={width} height={height} live={live} />;
});

function Drawn({ kind, width, height, live }: Omit<ExhibitBoxProps, 'id'> & { kind: ExhibitKind }) {
  const { t } = useText();
  const [Draw, setDraw] = useState(() => drawingOf(kind));
  return (
    <Guard
      onAgain={() => setDraw(() => drawingOf(kind))}
      failed={(reason, again) => (
        <Unshown failed={t(words.failed, { name: t(kind.name), reason })}>
          {t(words.failed, { name: t(kind.name), reason })}{' '}
          <button type="button" onClick={again}>
            {t(words.again)}
          </button>
        </Unshown>
      )}
    >
      <Suspense fallback={<p className={styles.drawing}>{t(words.drawing)}</p>}>
        <Draw width={width} height={height} live={live} />
      </Suspense>
    </Guard>
  );
}

/** `failed`: why, for who makes files of it, which are not to go out so. */
function Unshown({ failed, children }: { failed?: string; children: ReactNode }) {
  return (
    <p className={styles.unshown} data-drawn="" data-failed={failed}>
      {children}
    </p>
  );
}

interface GuardProps {
  onAgain: () => void;
  failed: (reason: string, again: () => void) => ReactNode;
  children: ReactNode;
}

/** React gives only a class the chance to stand when what is below it falls. */
class Guard extends Component<GuardProps, { reason: string | null }> {
  override state = { reason: null };
  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
  override render() {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return this.props.failed(reason, () => {
      this.props.onAgain();
      this.setState({ reason: null });
    });
  }
}
