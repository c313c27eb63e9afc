/** What the maps of Explorar draw of a view, as plain data. */
import { useMemo } from 'react';
import type { Experience } from '../../catalog/schema';
import { useText } from '../../i18n/text';
import type { MapData } from '../../map/mapData';
import { useViewStore } from '../../state/store';
import type { DrawnAtlas } from '../drawings/useDrawnAtlas';

/** With more comunas than this the names of all would only crowd the map. */
const MOST_NAMED = 12;

/** `strip`: what stands above the map of Chile; null elsewhere. */
export function useMapData(
  { ground, drawn }: DrawnAtlas,
  shown: readonly Experience[],
  selected: Experience | null,
  hovered: string | null,
  strip: 'whole' | 'compact' | null,
): MapData {
  const { language } = useText();
  const place = useViewStore((state) => state.view.place);
  const selection = useViewStore((state) => state.view.selection);
  const experiences = useMemo(() => shown.flatMap(({ id }) => drawn.get(id) ?? []), [shown, drawn]);
  const focusCountries = useMemo(
    () =>
      strip === null && place.level !== 'country'
        ? [...new Set(['CL', ...shown.flatMap(({ country }) => country ?? [])])]
        : [selected?.country ?? (place.level === 'country' ? place.code : 'CL')],
    [shown, strip, place, selected],
  );
  const focusComunas = useMemo(() => {
    if (selection?.kind === 'comuna') return [selection.id];
    const reached = selected ? (drawn.get(selected.id)?.comunas ?? []) : [];
    return reached.length <= MOST_NAMED ? reached : [];
  }, [selection, selected, drawn]);
  return useMemo(
    () => ({
      ground,
      experiences,
      hovered,
      selected: selected?.id ?? null,
      focusComunas,
      focusCountries,
      language,
      labels: 'by-zoom',
    }),
    [ground, experiences, hovered, selected, focusComunas, focusCountries, language],
  );
}
