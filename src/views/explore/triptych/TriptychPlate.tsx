/** Tríptico with the data of the view: three panels, what they leave out, and the ways to take them along. */
import { useMemo, useRef } from 'react';
import { PANEL_IDS, triptychPanelsOf } from '../../../analysis/triptychPanels';
import { boundaryNote } from '../../../i18n/boundaryNote';
import { useText } from '../../../i18n/text';
import { triptych } from '../../../i18n/triptych';
import { Triptych } from '../../../plates/triptych/Triptych';
import { useAtlas } from '../../../state/atlas';
import { useGeographyState } from '../../../state/geography';
import { useHover } from '../../../state/hover';
import { useResults } from '../../../state/results';
import { useViewStore } from '../../../state/store';
import { failuresOf } from '../../../territory/geography';
import { useSize } from '../../../ui/useSize';
import { BoundaryProblems } from '../../drawings/BoundaryProblems';
import { GeographyFailures } from '../../drawings/GeographyFailures';
import { type DrawnAtlas, useDrawnAtlas } from '../../drawings/useDrawnAtlas';
import { EmptyResult } from '../../facets/EmptyResult';
import { TriptychNotes } from './TriptychNotes';
import styles from './TriptychPlate.module.css';
import { triptychActions, useTriptych } from './useTriptych';

export function TriptychPlate() {
  const { t } = useText();
  const drawn = useDrawnAtlas();
  return (
    <div className={styles.plate}>
      {drawn ? (
        <DrawnTriptych drawn={drawn} />
      ) : (
        <p className={styles.loading} role="status">
          {t(triptych.loading)}
        </p>
      )}
    </div>
  );
}

function DrawnTriptych({ drawn }: { drawn: DrawnAtlas }) {
  const tools = useText();
  const { t, list } = tools;
  const atlas = useAtlas();
  const results = useResults();
  const place = useViewStore((state) => state.view.place);
  const selection = useViewStore((state) => state.view.selection);
  const scales = useViewStore((state) => state.view.filters.scale) ?? NONE;
  const hovered = useHover((state) => state.experience);
  const [area, size] = useSize<HTMLDivElement>();
  const svg = useRef<SVGSVGElement>(null);
  const origin = useGeographyState((state) => state.origin);
  const selected = selection?.kind === 'experience' ? (atlas.experienceById.get(selection.id) ?? null) : null;
  const { experiences } = results;

  const { ground, panels, legend, texts } = useTriptych(drawn);
  const sorted = useMemo(() => triptychPanelsOf(experiences, scales), [experiences, scales]);
  const drawnIds = new Set(panels.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const notPlaced = PANEL_IDS.flatMap((id) => sorted.panels[id].map(({ experience }) => experience)).filter(
    ({ id }, index, all) => !drawnIds.has(id) && all.findIndex((other) => other.id === id) === index,
  );
  const summary = panels.map(({ id, title }) =>
    t(triptych.summaryPanel, {
      panel: title,
      names:
        list(sorted.panels[id].map(({ experience }) => experience.shortName)) ||
        t(triptych.countExperiences, { count: 0 }),
    }),
  );

  return (
    <>
      <GeographyFailures failures={failuresOf(drawn.geography)} />
      <BoundaryProblems />
      {results.total === 0 && !selected && <EmptyResult />}
      <p className="visually-hidden">{t(triptych.summary, { panels: summary.join('. ') })}</p>
      <div ref={area} className={styles.drawing} data-side-by-side={size.width >= 600 || undefined}>
        {size.width > 0 && (
          <Triptych
            ref={svg}
            width={size.width}
            height={size.height}
            ground={ground}
            panels={panels}
            legend={legend}
            texts={texts}
            hovered={hovered}
            selected={selected?.id ?? null}
            {...triptychActions(scales)}
          />
        )}
      </div>
      <TriptychNotes
        svg={svg}
        sorted={sorted}
        experiences={experiences}
        notPlaced={notPlaced}
        geography={
          place.level === 'latin-america' || (place.level === 'country' && place.code !== 'CL') ? null : drawn.geography
        }
        approximate={ground.approximate.size > 0}
        boundaries={
          drawn.geography.chileMeta.status === 'ok'
            ? origin === 'shipped'
              ? t(boundaryNote.shippedSource)
              : drawn.geography.chileMeta.meta.source
            : t(triptych.unknownBoundaries)
        }
        drawing={{ ground, panels, legend, texts }}
      />
    </>
  );
}

const NONE: readonly string[] = [];
