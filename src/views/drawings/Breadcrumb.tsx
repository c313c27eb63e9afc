/** From Latin America down to the place shown: each step a way up. */
import { placeName } from '../../i18n/facetValues';
import { shell } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { changeView, useViewStore } from '../../state/store';
import type { PlaceRef } from '../../state/view';
import styles from './Breadcrumb.module.css';

interface BreadcrumbProps {
  path: readonly PlaceRef[];
  /** An experience or comuna that stands at the end of the path, by its name. */
  here?: string | undefined;
  /** What of the last place is shown, where it is not all of it. */
  part?: string | null;
}

export function Breadcrumb({ path, here, part }: BreadcrumbProps) {
  const tools = useText();
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  return (
    <nav aria-label={tools.t(shell.breadcrumb)} className={styles.breadcrumb}>
      <ol>
        {path.map((place, index) => {
          const name = placeName(tools, atlas, division, place);
          return (
            <li key={`${place.level} ${name}`}>
              <button
                type="button"
                aria-current={index === path.length - 1 && !here ? 'location' : undefined}
                onClick={() => changeView({ place, selection: null, camera: null })}
              >
                {name}
              </button>
            </li>
          );
        })}
        {here ? (
          <li lang="es" aria-current="location" className={styles.here}>
            {here}
          </li>
        ) : (
          part && <li>{part}</li>
        )}
      </ol>
    </nav>
  );
}
