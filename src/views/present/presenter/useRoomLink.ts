/** The presenter's end of the channel. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Presentation } from '../../../state/presentation/presentation';
import { channelOf, type FromPresenter, type FromRoom, type RoomNews, type RoomOrder } from './channel';

/** How often it asks, and how long it waits for an answer before it says that nobody is there, ms. */
const ASKS = 1500;
const WAITS = 4500;

export interface RoomLink {
  /** What the room said last; null before the first word. */
  news: RoomNews | null;
  presentation: Presentation | null;
  /** Whether the room answers. */
  partner: 'asked' | 'here' | 'gone';
  order: (order: RoomOrder) => void;
}

export function useRoomLink(pair: string): RoomLink {
  const [state, setState] = useState<Omit<RoomLink, 'order'>>({ news: null, presentation: null, partner: 'asked' });
  const line = useRef<BroadcastChannel>(null);

  useEffect(() => {
    const channel = channelOf(pair);
    line.current = channel;
    let edition: string | null = null;
    let heard = Date.now();
    channel.onmessage = ({ data }: MessageEvent<FromRoom>) => {
      if (data.kind === 'gone') {
        setState((before) => ({ ...before, partner: 'gone' }));
        return;
      }
      heard = Date.now();
      if (data.presentation) edition = data.edition;
      else if (data.edition !== edition) return ask();
      setState((before) => ({ news: data, presentation: data.presentation ?? before.presentation, partner: 'here' }));
    };
    const ask = () => channel.postMessage({ kind: 'ask', edition } satisfies FromPresenter);
    ask();
    const timer = setInterval(() => {
      if (Date.now() - heard > WAITS) setState((before) => ({ ...before, partner: 'gone' }));
      ask();
    }, ASKS);
    return () => {
      clearInterval(timer);
      channel.close();
    };
  }, [pair]);

  const order = useCallback(
    (what: RoomOrder) => line.current?.postMessage({ kind: 'do', ...what } satisfies FromPresenter),
    [],
  );
  return { ...state, order };
}
