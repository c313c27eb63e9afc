import { describe, expect, it } from 'vitest';
import { roomKeyOf } from '../../src/views/present/player/roomKeys';
import { inMinutes } from '../../src/views/present/presenter/useStopwatch';

describe('the keys of the room', () => {
  it('are those of every clicker and of the programs that people know', () => {
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter']) expect(roomKeyOf(key, false)).toBe('next');
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(roomKeyOf(key, false)).toBe('back');
    expect(roomKeyOf(' ', true)).toBe('back');
    for (const key of ['b', 'B', '.']) expect(roomKeyOf(key, false)).toBe('black');
    for (const key of ['w', 'W', ',']) expect(roomKeyOf(key, false)).toBe('white');
    expect(roomKeyOf('Escape', false)).toBe('leave');
  });

  it('leave every other key to the browser', () => {
    for (const key of ['Tab', 'F5', 'F11', 'a', '/', 'Shift', 'constructor']) expect(roomKeyOf(key, false)).toBeNull();
  });
});

describe('the time that has been presented', () => {
  it('reads as a clock does', () => {
    expect(inMinutes(0)).toBe('0:00');
    expect(inMinutes(67_900)).toBe('1:07');
    expect(inMinutes(3_600_000 + 62_000)).toBe('1:01:02');
  });
});
