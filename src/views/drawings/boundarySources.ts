import { boundaryNote } from '../../i18n/boundaryNote';
import type { TextTools } from '../../i18n/text';
import { useGeographyState } from '../../state/geography';
import { noteOf } from './useTileScene';

/** What the line of sources says of the boundaries in use, in the words of the map: approximate, or whose they are. None while they load. */
export function boundarySources(tools: TextTools): string[] {
  const { geography } = useGeographyState.getState();
  if (!geography) return [];
  const note = noteOf(geography, tools);
  if (note !== null) return [note.charAt(0).toUpperCase() + note.slice(1)];
  if (geography.chileMeta.status === 'failed') return [];
  const { source, year } = geography.chileMeta.meta;
  return [tools.t(boundaryNote.source, { source: year ? `${source}, ${year}` : source })];
}
