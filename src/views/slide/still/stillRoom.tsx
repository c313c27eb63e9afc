/** A place behind the page where slides are drawn, light, in their own scale, and taken as stills one after the other. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { slideStill as words } from '../../../i18n/slideStill';
import { TextProvider, type TextTools } from '../../../i18n/text';
import { type Atlas, AtlasContext } from '../../../state/atlas';
import type { Slide } from '../../../state/presentation/presentation';
import { type Exhibits, ExhibitsContext } from '../../exhibits/ExhibitsContext';
import { SLIDE } from '../layoutSlide';
import { StagedSlide } from '../StagedSlide';
import { flatten, type Still } from './flatten';
import styles from './stillRoom.module.css';

/** Until every drawing of a slide is there, ms. */
const PATIENCE = 20_000;
/** Nothing has changed for this long: what is measured after it was drawn has found its place, ms. */
const REST = 40;
const LONGEST_REST = 1_500;

export interface SlideStill extends Still {
  /** Each exhibit alone on clear ground, by its place; drawn when asked for, before the next slide is. */
  exhibit: (place: number) => Still | null;
}

export interface StillRoom {
  /** Rejects where a drawing does not come, and says which; with the signal's reason where it is aborted. */
  draw: (slide: Slide, number: number, total: number, signal: AbortSignal) => Promise<SlideStill>;
  /** Takes the last slide away, whose drawings are held no longer than needed. */
  clear: () => void;
  /** The value of a colour token in the light tone. */
  token: (name: string) => string;
  close: () => void;
}

export function openStillRoom(atlas: Atlas, exhibits: Exhibits, tools: TextTools): StillRoom {
  const host = document.createElement('div');
  host.className = styles.room ?? '';
  host.dataset.theme = 'light';
  host.inert = true;
  host.ariaHidden = 'true';
  document.body.append(host);
  // Names that drawings make for their patterns are of the whole document: this root's are apart from the page's.
  const root = createRoot(host, { identifierPrefix: 'still' });
  // A slide that is drawn once more begins anew, also where it failed.
  let turn = 0;
  const token = (name: string) => getComputedStyle(host).getPropertyValue(name).trim();
  return {
    draw: async (slide, number, total, signal) => {
      turn += 1;
      flushSync(() =>
        root.render(
          <TextProvider language={tools.language}>
            <AtlasContext value={atlas}>
              <ExhibitsContext value={exhibits}>
                <StagedSlide key={turn} slide={slide} number={number} total={total} width={SLIDE.width} live={false} />
              </ExhibitsContext>
            </AtlasContext>
          </TextProvider>,
        ),
      );
      await drawn(host, exhibits, tools, signal);
      const article = host.querySelector('article');
      if (!article) throw new Error(tools.t(words.nothing));
      const boxes = host.querySelectorAll<HTMLElement>('[data-exhibit]');
      return {
        ...flatten(article, token('--paper')),
        exhibit: (place) => {
          const box = boxes[place];
          return box?.isConnected ? flatten(box) : null;
        },
      };
    },
    clear: () => flushSync(() => root.render(null)),
    token,
    close: () => {
      root.unmount();
      host.remove();
    },
  };
}

/** Until the slide's words stand, every drawing says that it is there, the fonts have come, and nothing moves any more. */
function drawn(host: HTMLElement, exhibits: Exhibits, { t, list }: TextTools, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    let restsSince = 0;
    const end = (act: () => void) => {
      observer.disconnect();
      clearTimeout(patience);
      clearTimeout(resting);
      signal.removeEventListener('abort', abort);
      act();
    };
    const abort = () => end(() => reject(signal.reason));
    const missing = () =>
      [...host.querySelectorAll<HTMLElement>('[data-exhibit]')].filter((box) => !box.querySelector('[data-drawn]'));
    const look = () => {
      const failed = host.querySelector<HTMLElement>('[data-failed]');
      if (failed) return end(() => reject(new Error(failed.dataset.failed)));
      clearTimeout(resting);
      if (!host.querySelector('article > *') || missing().length > 0) return;
      restsSince ||= Date.now();
      const rested = () => document.fonts.ready.then(() => end(resolve));
      if (Date.now() - restsSince > LONGEST_REST) rested();
      else resting = setTimeout(rested, REST);
    };
    const observer = new MutationObserver(look);
    const patience = setTimeout(() => {
      const names = missing().map(({ dataset: { exhibit = '' } }) => {
        const kind = exhibits.get(exhibit);
        return kind ? t(kind.name) : exhibit;
      });
      end(() => reject(new Error(names.length > 0 ? t(words.late, { names: list(names) }) : t(words.nothing))));
    }, PATIENCE);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort);
    observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });
}
