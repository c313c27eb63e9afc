/** The exhibit with its heading, what must be said with it, where it comes from, and the way to the whole view. */
import { type ReactNode, useMemo, useState } from 'react';
import { embed as words } from '../../i18n/embed';
import { type Message, useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import type { LinkProblem } from '../../state/codec';
import { linkOf, useViewStore } from '../../state/store';
import { ViewStage } from '../../state/ViewStage';
import type { View } from '../../state/view';
import { type Loaded, useLoaded } from '../../ui/useLoaded';
import { useSize } from '../../ui/useSize';
import { useExhibits } from '../../views/exhibits/ExhibitsContext';
import type { ExhibitKind, ExhibitSubstance } from '../../views/exhibits/exhibit';
import { ExhibitBox } from '../../views/slide/ExhibitBox';
import { useSlideTexts } from '../../views/slide/useSlideTexts';
import { ListingDialog } from '../../views/table/ListingDialog';
import styles from './EmbedFrame.module.css';

/** What of a broken link is named, and how much of it. */
const NAMED = 3;
const LONGEST = 40;

interface EmbedFrameProps {
  exhibit: string;
  view: View;
  /** What the address asked for and is not here. */
  problems: readonly LinkProblem[];
}

export function EmbedFrame({ exhibit, view, problems }: EmbedFrameProps) {
  const { t } = useText();
  const atlas = useAtlas();
  const kind = useExhibits().get(exhibit);
  if (!kind) {
    return (
      <Unshown view={view} title={words.unknown}>
        {t(words.unknownExhibit, { name: brief(exhibit) })}
      </Unshown>
    );
  }
  if (!kind.fits(view, atlas)) {
    return (
      <Unshown view={view} title={kind.name}>
        {t(words.noFit, { name: t(kind.name) })}
      </Unshown>
    );
  }
  return (
    <ViewStage view={view} live>
      <Shown kind={kind} problems={problems} />
      <ListingDialog />
    </ViewStage>
  );
}

function Shown({ kind, problems }: { kind: ExhibitKind; problems: readonly LinkProblem[] }) {
  const tools = useText();
  const { t, list } = tools;
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const [ids] = useState(() => [kind.id]);
  const texts = useSlideTexts({ sentence: '', exhibits: ids });
  const substance: Loaded<ExhibitSubstance> = useLoaded(kind.substance);
  const [area, { width, height }] = useSize<HTMLDivElement>();
  const title = useMemo(
    () => (substance.state === 'ready' ? (substance.value.findingOf({ view, atlas, tools })?.title ?? null) : null),
    [substance, view, atlas, tools],
  );
  const known = substance.state !== 'loading';
  return (
    <main className={styles.frame}>
      <h1 className={styles.title}>{known ? (title ?? t(kind.name)) : ' '}</h1>
      <div className={styles.drawing} ref={area}>
        {width > 0 && height > 0 && <ExhibitBox id={kind.id} width={width} height={height} live />}
      </div>
      <footer className={styles.foot}>
        {problems.length > 0 && (
          <p role="status">
            {t(words.problems, {
              what: list(problems.slice(0, NAMED).map(({ parameter, value }) => `${brief(parameter)}=${brief(value)}`)),
            })}
          </p>
        )}
        {texts?.cautions.map((caution) => (
          <p key={caution} className={styles.caution}>
            {caution}
          </p>
        ))}
        <p>
          {texts ? `${texts.foot}. ` : ''}
          <ToAtlas view={view} />
        </p>
      </footer>
    </main>
  );
}

function Unshown({ view, title, children }: { view: View; title: Message; children: ReactNode }) {
  const { t } = useText();
  return (
    <main className={styles.unshown}>
      <h1>{t(title)}</h1>
      <p>{children}</p>
      <p>
        <ToAtlas view={view} />
      </p>
    </main>
  );
}

function ToAtlas({ view }: { view: View }) {
  const { t } = useText();
  return (
    <a className={styles.link} href={linkOf(view)} target="_blank" rel="noopener">
      {t(words.toAtlas)}
      <span className="visually-hidden"> {t(words.newTab)}</span>
    </a>
  );
}

const brief = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
