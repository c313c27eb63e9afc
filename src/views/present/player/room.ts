/** What happens in the room while a presentation is played, and is no link: a black screen, what is explored on the slide. */
import { create } from 'zustand';
import { type Presentation, REPORT_PRESENTATION } from '../../../state/presentation/presentation';
import { leavesSlide } from '../../../state/presentation/slideView';
import { changePage, pageView } from '../../../state/store';
import { DEFAULT_VIEW, type View } from '../../../state/view';
import { leaveFullScreen } from './fullScreen';

export type Blank = 'black' | 'white';

interface Room {
  /** What is presented; null until the player has it. */
  presentation: Presentation | null;
  blank: Blank | null;
  /** What the slide in front shows, and its own view; null until it stands. */
  shown: { id: string; stage: View; own: View } | null;
  /** How often each slide (by id) was put back to its own view. */
  restored: Readonly<Record<string, number>>;
}

export const useRoom = create<Room>()(() => ({ presentation: null, blank: null, shown: null, restored: {} }));

/** Whether somebody explores on the slide in front. */
export const isExploring = ({ shown }: Pick<Room, 'shown'>): boolean =>
  shown !== null && leavesSlide(shown.stage, shown.own);

const lastOf = () => Math.max(0, (useRoom.getState().presentation?.slides.length ?? 1) - 1);

/** To a slide by its position, from 0; beyond the ends is at the end. A blank screen shows again. From another screen it leads back. */
export function goToSlide(position: number): void {
  const slide = Math.max(0, Math.min(lastOf(), position));
  const { screen, slide: before, playing } = pageView();
  useRoom.setState({ blank: null });
  if (screen !== 'present' || !playing) backToRoom(slide);
  else if (slide !== before) {
    // Whoever comes back to it finds it as it was made; it stays in front until the other one is drawn.
    if (isExploring(useRoom.getState())) restoreSlide();
    showAsMade();
    changePage({ slide }, 'replace');
  }
}

/** The slide in front is shown as it was made, also where it is not drawn so yet. */
function showAsMade(): void {
  useRoom.setState(({ shown }) => ({ shown: shown && { ...shown, stage: shown.own } }));
}

/** A slide on or back. A blank screen first shows again what it hid. */
export function turnSlide(by: 1 | -1): void {
  if (useRoom.getState().blank) useRoom.setState({ blank: null });
  else goToSlide(pageView().slide + by);
}

export const toFirstSlide = (): void => goToSlide(0);
export const toLastSlide = (): void => goToSlide(lastOf());

export function toggleBlank(blank: Blank): void {
  useRoom.setState((room) => ({ blank: room.blank === blank ? null : blank }));
}

/** The slide in front as it was made. */
export function restoreSlide(): void {
  useRoom.setState(({ shown, restored }) =>
    shown ? { restored: { ...restored, [shown.id]: (restored[shown.id] ?? 0) + 1 } } : {},
  );
}

/** From what is explored on the slide to the slide; where nothing is, a slide back. */
export function undoOrTurnBack(): void {
  if (isExploring(useRoom.getState())) restoreSlide();
  else turnSlide(-1);
}

/** From what is explored to the slide; where nothing is, out of the room. */
export function undoOrLeave(): void {
  const room = useRoom.getState();
  if (pageView().screen !== 'present') backToRoom();
  else if (room.blank === null && isExploring(room)) restoreSlide();
  else leaveRoom();
}

/** The page as it was before its slide was left to explore. */
let before: View | null = null;

/** Leaves the slide for the whole screen of what it shows; the presentation waits. */
export function exploreWholly(): void {
  const { shown } = useRoom.getState();
  if (!shown) return;
  const page = pageView();
  const { language, theme, presentation, slide } = page;
  before = page;
  const screen = shown.stage.screen === 'present' ? DEFAULT_VIEW.screen : shown.stage.screen;
  useRoom.setState({ blank: null });
  changePage({ ...shown.stage, screen, language, theme, presentation, slide, playing: true });
}

/** From exploring back to the slide that was left, as it was made; what was explored stays in the way back of the browser. */
export function backToRoom(slide = pageView().slide): void {
  const { language, theme, presentation } = pageView();
  showAsMade();
  changePage({
    ...(before ?? DEFAULT_VIEW),
    screen: 'present',
    language,
    theme,
    presentation: presentation ?? useRoom.getState().presentation?.id ?? REPORT_PRESENTATION,
    slide,
    playing: true,
  });
}

/** Out of the room, to the slide in the editor. */
export function leaveRoom(): void {
  leaveFullScreen();
  useRoom.setState({ blank: null });
  changePage({ playing: false }, 'replace');
}
