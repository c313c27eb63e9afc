/** The full screen of the room: whoever leaves it by the browser's own way leaves the room, every time. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A document that goes full screen, and tells of it a moment later, as browsers do. */
function screen() {
  let full = false;
  const told = new EventTarget();
  const change = (to: boolean) => {
    full = to;
    setTimeout(() => told.dispatchEvent(new Event('fullscreenchange')));
  };
  const document = {
    fullscreenEnabled: true,
    get fullscreenElement() {
      return full ? document.documentElement : null;
    },
    documentElement: { requestFullscreen: async () => change(true) },
    exitFullscreen: async () => change(false),
    addEventListener: told.addEventListener.bind(told),
    removeEventListener: told.removeEventListener.bind(told),
  };
  return { document, leaveByEscape: () => change(false) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the full screen', () => {
  it('leads out of the room when the person leaves it, also in the second presentation', async () => {
    const { document, leaveByEscape } = screen();
    vi.stubGlobal('document', document);
    vi.stubGlobal('navigator', {});
    const { enterFullScreen, followLeaving, leaveFullScreen } = await import(
      '../../src/views/present/player/fullScreen'
    );
    const left = vi.fn();
    const once = followLeaving(left);
    await enterFullScreen();
    await vi.runAllTimersAsync();
    // «Salir»: the room is gone before the browser tells.
    void leaveFullScreen();
    once();
    await vi.runAllTimersAsync();
    expect(left).not.toHaveBeenCalled();

    const again = followLeaving(left);
    await enterFullScreen();
    await vi.runAllTimersAsync();
    leaveByEscape();
    await vi.runAllTimersAsync();
    expect(left).toHaveBeenCalledOnce();
    again();
  });

  it('leads nowhere when the page itself leaves it', async () => {
    vi.stubGlobal('document', screen().document);
    vi.stubGlobal('navigator', {});
    const { enterFullScreen, followLeaving, leaveFullScreen } = await import(
      '../../src/views/present/player/fullScreen'
    );
    const left = vi.fn();
    const stop = followLeaving(left);
    await enterFullScreen();
    await vi.runAllTimersAsync();
    await leaveFullScreen();
    await vi.runAllTimersAsync();
    expect(left).not.toHaveBeenCalled();
    stop();
  });
});
