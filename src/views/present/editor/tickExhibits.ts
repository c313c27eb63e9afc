/** What a slide shows as it is ticked and unticked, within the room that its layout has. */

/** With that exhibit shown, or no longer. Where there is no room left it takes the last place; what another layout showed is kept behind. */
export function toggled(exhibits: readonly string[], id: string, room: number): readonly string[] {
  const shown = exhibits.slice(0, room);
  if (shown.includes(id)) return shown.filter((one) => one !== id);
  const behind = exhibits.slice(room).filter((one) => one !== id);
  return [...(shown.length < room ? shown : shown.slice(0, -1)), id, ...behind];
}

/** The first two in each other's place. */
export function swapped(exhibits: readonly string[]): readonly string[] {
  const [first, second, ...rest] = exhibits;
  return first === undefined || second === undefined ? exhibits : [second, first, ...rest];
}
