import { Check, CircleQuestionMark, Moon, Plus, Share, Sun } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { addView } from '../i18n/addView';
import { divisionWords } from '../i18n/divisions';
import { shell } from '../i18n/shell';
import { useText } from '../i18n/text';
import { useAtlasOrNull } from '../state/atlas';
import { changeDivision } from '../state/division';
import { changePage, linkOf, onPage, pageView, useViewStore } from '../state/store';
import { LANGUAGES, type Language, SCREENS, type Screen } from '../state/view';
import { DIVISION_IDS } from '../territory/units';
import { SegmentedControl } from '../ui/SegmentedControl';
import { useCopy } from '../ui/useCopy';
import { SearchBox } from '../views/table/SearchBox';
import styles from './TopBar.module.css';

const HelpDialog = lazy(() => import('../views/help/HelpDialog').then((module) => ({ default: module.HelpDialog })));

const SCREEN_NAMES = {
  explore: shell.explore,
  gaps: shell.gaps,
  compare: shell.compare,
  present: shell.present,
  data: shell.data,
} as const satisfies Record<Screen, unknown>;
const LANGUAGE_NAMES = { es: shell.spanish, en: shell.english, pt: shell.portuguese } as const;

export function TopBar({ ready }: { ready: boolean }) {
  const { t } = useText();
  const view = useViewStore((state) => state.view);
  const atlas = useAtlasOrNull();
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href="?">
        {t(shell.name)}
      </a>
      <div className={styles.search}>{ready && <SearchBox />}</div>
      <nav className={styles.screens} aria-label={t(shell.screens)}>
        {SCREENS.map((screen) => (
          <button
            key={screen}
            type="button"
            aria-current={view.screen === screen ? 'page' : undefined}
            onClick={() => changePage({ screen })}
          >
            {t(SCREEN_NAMES[screen])}
          </button>
        ))}
      </nav>
      <div className={styles.tools}>
        <div className={styles.division}>
          <span className={styles.label} aria-hidden="true">
            {t(shell.division)}
          </span>
          <SegmentedControl
            label={t(shell.division)}
            value={String(view.division)}
            options={DIVISION_IDS.map((id) => ({
              value: String(id),
              label: t(divisionWords[id].label),
              help: t(divisionWords[id].help),
            }))}
            onChange={(value) => {
              const chosen = DIVISION_IDS.find((id) => String(id) === value);
              if (atlas && chosen) onPage(() => changeDivision(chosen, atlas));
            }}
          />
        </div>
        {view.screen !== 'present' && <AddViewButton />}
        <div className={styles.settings}>
          <select
            className={styles.language}
            aria-label={t(shell.language)}
            value={view.language}
            onChange={(event) => changePage({ language: event.target.value as Language })}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {t(LANGUAGE_NAMES[language])}
              </option>
            ))}
          </select>
          <ThemeButton />
          <ShareButton />
          <HelpButton ready={ready} />
        </div>
      </div>
    </header>
  );
}

function ThemeButton() {
  const { t } = useText();
  const theme = useViewStore((state) => state.view.theme);
  const dark = (theme ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const label = t(dark ? shell.toLight : shell.toDark);
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={label}
      title={label}
      onClick={() => changePage({ theme: dark ? 'light' : 'dark' })}
    >
      {dark ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />}
    </button>
  );
}

/** Makes a slide of what is on the screen. All that it takes comes with the first press, and with it what is said about it. */
function AddViewButton() {
  const tools = useText();
  const atlas = useAtlasOrNull();
  const [said, setSaid] = useState<ReactNode>(null);
  const label = tools.t(addView.add);
  const add = async () => {
    const { addThisView } = await import('./addThisView');
    if (atlas) setSaid(await addThisView(atlas, tools, setSaid));
  };
  return (
    <>
      <button
        type="button"
        className={`${styles.icon} ${styles.add}`}
        aria-label={label}
        title={label}
        disabled={!atlas}
        onClick={add}
      >
        <Plus size={18} aria-hidden />
        <span>{tools.t(addView.short)}</span>
      </button>
      {said}
    </>
  );
}

/** The help, whose code comes when it is first asked for. It counts the catalogue, so it waits for it. */
function HelpButton({ ready }: { ready: boolean }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.icon}
        aria-label={t(shell.help)}
        title={t(shell.help)}
        aria-haspopup="dialog"
        disabled={!ready}
        onClick={() => setOpen(true)}
      >
        <CircleQuestionMark size={18} aria-hidden />
      </button>
      <Suspense fallback={null}>{open && <HelpDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

function ShareButton() {
  const { t } = useText();
  const { state, copy } = useCopy();
  return (
    <span className={styles.share}>
      <button
        type="button"
        className={styles.icon}
        aria-label={t(shell.share)}
        title={t(shell.share)}
        onClick={() => copy(linkOf(pageView()))}
      >
        {state === 'copied' ? <Check size={18} aria-hidden /> : <Share size={18} aria-hidden />}
      </button>
      <span role="status" className={state === 'idle' ? 'visually-hidden' : styles.toast}>
        {state === 'copied' ? t(shell.shared) : state === 'failed' ? t(shell.shareFailed) : ''}
      </span>
    </span>
  );
}
