import { useEffect, useState } from 'react';
import { useAtlas } from '../../state/atlas';
import { useViewStore } from '../../state/store';
import { ActorPanel } from './ActorPanel';
import type { AspectTab } from './AspectTabs';
import { ComunaPanel } from './ComunaPanel';
import { FichaPanel } from './FichaPanel';
import { IdentifiedPanel } from './IdentifiedPanel';

/** What is selected, in place of the indicators: a ficha, an experience without one, an actor or a comuna. */
export function SelectionPanel() {
  const atlas = useAtlas();
  const selection = useViewStore((state) => state.view.selection);
  // Kept here, so that next and previous stay on the aspect even across an experience without ficha.
  const [aspect, setAspect] = useState<AspectTab>('general');
  useFocusReturn();
  if (!selection) return null;
  if (selection.kind === 'comuna') {
    const comuna = atlas.territory.indexOf.get(selection.id);
    return comuna === undefined ? null : <ComunaPanel index={comuna} />;
  }
  if (selection.kind === 'actor') {
    const actor = atlas.actorById.get(selection.id);
    return actor ? <ActorPanel actor={actor} /> : null;
  }
  const experience = atlas.experienceById.get(selection.id);
  if (!experience) return null;
  const indicators = atlas.indicators.get(experience.id);
  return indicators ? (
    <FichaPanel experience={experience} indicators={indicators} aspect={aspect} onAspect={setAspect} />
  ) : (
    <IdentifiedPanel experience={experience} />
  );
}

/** When the panel closes, the focus goes back to where it was opened from. */
function useFocusReturn(): void {
  const [origin] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
    },
    [origin],
  );
}
