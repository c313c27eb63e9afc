/** The room's end of the channel: tells what is shown, and does what the presenter's window orders. It outlives the player, because exploring leaves it. */
import { encodeView } from '../../../state/codec';
import { newId } from '../../../state/presentation/edits';
import type { Presentation } from '../../../state/presentation/presentation';
import { changePage, pageView, useViewStore } from '../../../state/store';
import { enterFullScreenByGesture } from '../player/fullScreen';
import {
  exploreWholly,
  goToSlide,
  isExploring,
  restoreSlide,
  toFirstSlide,
  toggleBlank,
  toLastSlide,
  turnSlide,
  undoOrLeave,
  undoOrTurnBack,
  useRoom,
} from '../player/room';
import { channelOf, type FromPresenter, type FromRoom, pairOfRoom, type RoomNews, type RoomOrder } from './channel';

let channel: BroadcastChannel | null = null;
let edition = { of: null as Presentation | null, id: '' };
/** What was told last, without the presentation. */
let told = '';

/** From now on the pair's presenter follows and leads this window. Called again, it goes on with the presentation given. */
export function serveRoom(pair: string, presentation: Presentation | null): void {
  if (presentation) useRoom.setState({ presentation });
  if (channel) {
    tellChanges();
    return;
  }
  channel = channelOf(pair);
  channel.onmessage = ({ data }: MessageEvent<FromPresenter>) => {
    if (data.kind === 'ask') tell(news(data.edition));
    else obey(data);
  };
  useViewStore.subscribe(tellChanges);
  useRoom.subscribe(tellChanges);
  window.addEventListener('pagehide', () => tell({ kind: 'gone' }));
  tellChanges();
}

/** After a reload the presenter's window is still there: it is served again. */
export function serveRoomAgain(presentation: Presentation | null): void {
  const pair = pairOfRoom();
  if (pair !== null) serveRoom(pair, presentation);
}

function tell(message: FromRoom): void {
  channel?.postMessage(message);
}

function tellChanges(): void {
  const before = edition.id;
  const now = news(null);
  const { presentation: _, ...rest } = now;
  const text = JSON.stringify(rest);
  if (text === told) return;
  told = text;
  tell(before === edition.id ? { ...now, presentation: null } : now);
}

/** @param known the edition that the other end has */
function news(known: string | null): RoomNews {
  const room = useRoom.getState();
  const { presentation, blank } = room;
  if (edition.of !== presentation) edition = { of: presentation, id: newId() };
  const { screen, playing, slide, language, theme } = pageView();
  return {
    kind: 'room',
    edition: edition.id,
    presentation: known === edition.id ? null : presentation,
    position: Math.max(0, Math.min(slide, (presentation?.slides.length ?? slide + 1) - 1)),
    status: !playing ? 'waiting' : screen === 'present' ? 'playing' : 'exploring',
    explored: playing && screen !== 'present' ? encodeView({ ...pageView(), camera: null }) : exploredOnSlide(room),
    blank,
    language,
    theme,
  };
}

function exploredOnSlide(room: ReturnType<typeof useRoom.getState>): string | null {
  return room.shown && isExploring(room) ? encodeView({ ...room.shown.stage, camera: null }) : null;
}

function obey(order: RoomOrder): void {
  const { playing, slide } = pageView();
  const { presentation } = useRoom.getState();
  if (!playing) {
    // The room is not there yet: whatever turns slides opens it where it stands.
    if (order.order === 'leave' || !presentation) return;
    changePage({
      screen: 'present',
      presentation: presentation.id,
      slide: 'position' in order ? order.position : slide,
      playing: true,
    });
    enterFullScreenByGesture();
    return;
  }
  if (order.order === 'turn') turnSlide(order.by);
  else if (order.order === 'go') goToSlide(order.position);
  else if (order.order === 'blank') toggleBlank(order.blank);
  else PLAIN_ORDERS[order.order]();
}

const PLAIN_ORDERS = {
  first: toFirstSlide,
  last: toLastSlide,
  play: () => goToSlide(pageView().slide),
  undo: undoOrTurnBack,
  restore: restoreSlide,
  explore: exploreWholly,
  leave: undoOrLeave,
} as const;
