/** Teselas: every comuna one tile of equal size, arranged like the country, coloured by what of the view reaches it. */
import { useCallback, useMemo, useRef } from 'react';
import { drawnScaleOf } from '../../../analysis/drawnScale';
import { type ComunaReached, reachByComuna } from '../../../analysis/reachByComuna';
import type { Scale } from '../../../catalog/vocabulary';
import { boundaryNote } from '../../../i18n/boundaryNote';
import { unitName } from '../../../i18n/facetValues';
import { useText } from '../../../i18n/text';
import { tiles as words } from '../../../i18n/tiles';
import { LandAbove } from '../../../plates/tiles/LandAbove';
import { layoutLandStrip } from '../../../plates/tiles/landStrip';
import type { TileRegion } from '../../../plates/tiles/RegionLabels';
import { TileMap } from '../../../plates/tiles/TileMap';
import { useAtlas } from '../../../state/atlas';
import { useGeography } from '../../../state/geography';
import { useHover } from '../../../state/hover';
import { openListing } from '../../../state/listing';
import { useResults } from '../../../state/results';
import { changeView, useViewStore } from '../../../state/store';
import { approximateComunas, divisionLayers, failuresOf, featuresOf } from '../../../territory/geography';
import { loadTiles } from '../../../territory/loadTiles';
import type { ComunaTile } from '../../../territory/tiles';
import { useMedia } from '../../../ui/media';
import { useLoaded } from '../../../ui/useLoaded';
import { useSize } from '../../../ui/useSize';
import { BoundaryProblems } from '../../drawings/BoundaryProblems';
import { pictureTexts } from '../../drawings/drawingPicture';
import { GeographyFailures } from '../../drawings/GeographyFailures';
import { focusOf, sceneOf } from '../../drawings/tileFrame';
import { EmptyResult } from '../../facets/EmptyResult';
import { TileActions } from './TileActions';
import { placeOfTiles, TileSentence, type TilesCount, titleOfTiles } from './TileSentence';
import { TilesOnPaper } from './TilesOnPaper';
import styles from './TilesPlate.module.css';
import { TileTip } from './TileTip';
import { legendOfExperience, legendOfView, valuesOfExperience, valuesOfView } from './tileValues';

/** Below this width the page flows: the drawing takes the height that it wants. */
const FLOWS = '(max-width: 1100px)';
const NONE: readonly Scale[] = [];
/** Kept free above and below the drawing, px. */
const MARGIN = 12;

export function TilesPlate() {
  const { t } = useText();
  const loaded = useLoaded(loadTiles);
  return (
    <div className={styles.plate}>
      {loaded.state === 'ready' ? (
        <LoadedTiles tiles={loaded.value} />
      ) : loaded.state === 'loading' ? (
        <p className={styles.waiting} role="status">
          {t(words.loading)}
        </p>
      ) : (
        <div className={styles.waiting} role="alert">
          <p>{t(words.failed, { reason: loaded.reason })}</p>
          <button type="button" className={styles.action} onClick={loaded.retry}>
            {t(words.retry)}
          </button>
        </div>
      )}
    </div>
  );
}

function LoadedTiles({ tiles }: { tiles: readonly ComunaTile[] }) {
  const tools = useText();
  const atlas = useAtlas();
  const results = useResults();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const selection = useViewStore((state) => state.view.selection);
  const scales = (useViewStore((state) => state.view.filters.scale) ?? NONE) as readonly Scale[];
  const hovered = useHover((state) => state.experience);
  const flows = useMedia(FLOWS);
  const [area, size] = useSize<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);

  const selected = selection?.kind === 'experience' ? (atlas.experienceById.get(selection.id) ?? null) : null;
  const reach = selected ? atlas.reachById.get(selected.id) : undefined;
  const shown = useMemo(() => (selected ? [selected] : results.experiences), [selected, results]);
  const reached = useMemo(
    () =>
      reachByComuna(shown, (id) => atlas.reachById.get(id), atlas.territory.comunas.length, selected ? NONE : scales),
    [shown, atlas, selected, scales],
  );
  const values = useMemo(
    () =>
      selected && reach
        ? valuesOfExperience(selected, drawnScaleOf(selected), reach, { atlas, division, tools })
        : valuesOfView(reached, { atlas, division, tools }),
    [selected, reach, reached, atlas, division, tools],
  );
  const legend = useMemo(
    () => (selected && reach ? legendOfExperience(drawnScaleOf(selected), reach, tools) : legendOfView(reached, tools)),
    [selected, reach, reached, tools],
  );
  const focus = useMemo(() => focusOf({ place, division }, selected, atlas), [place, division, selected, atlas]);
  const regions = useRegions(reached);
  const geography = useGeography();
  // The room for the land is kept while it loads, so that nothing jumps.
  const withLand = geography === null || geography.chile.status === 'ok';
  const scene = useMemo(() => {
    if (size.width === 0) return null;
    const height = flows ? null : size.height - MARGIN;
    const { counts } = regions;
    return sceneOf({ tiles, atlas, division, focus, width: size.width, height, withLand, counts, legend, tools });
  }, [tiles, atlas, division, focus, size, flows, withLand, regions, legend, tools]);
  const land = useMemo(
    () =>
      geography && scene?.land
        ? layoutLandStrip(
            featuresOf(geography, 'comunas').features,
            featuresOf(geography, divisionLayers(division).regions).features,
            scene.width,
          )
        : null,
    [geography, scene?.land, scene?.width, division],
  );

  const counted = useMemo((): TilesCount => {
    const inside = focus ?? atlas.territory.comunas.map((_, index) => index);
    return {
      reached: inside
        .filter((index) => (reached[index]?.ids.length ?? 0) > 0)
        .map((index) => atlas.territory.comunas[index]?.cut ?? ''),
      total: inside.length,
      place: placeOfTiles({ place, division }, focus !== null, atlas, tools),
      count: results.total,
      selected,
    };
  }, [focus, reached, atlas, place, division, tools, results, selected]);
  const lifted = useMemo(() => {
    const id = hovered && hovered !== selected?.id ? hovered : null;
    const found = id ? atlas.reachById.get(id) : undefined;
    if (!found || found.comunas.length === 0) return null;
    return new Set([...found.comunas].map((index) => atlas.territory.comunas[index]?.cut ?? ''));
  }, [hovered, selected, atlas]);
  const tip = useCallback(
    (cut: string) => {
      const index = atlas.territory.indexOf.get(cut) ?? -1;
      const ids = new Set(reached[index]?.ids ?? []);
      return <TileTip cut={cut} division={division} experiences={shown.filter(({ id }) => ids.has(id))} />;
    },
    [atlas, reached, shown, division],
  );
  const doubtful = geography && scene?.land ? approximateComunas(geography).size : 0;
  const all = geography?.chileMeta.status === 'failed' || geography?.chileMeta.meta.approximate;
  const note =
    doubtful > 0 ? tools.t(all ? boundaryNote.approximate : boundaryNote.approximateSome, { n: doubtful }) : null;
  const latitude = useCallback((degrees: number) => tools.t(words.latitude, { degrees }), [tools]);
  const select = useCallback((cut: string) => changeView({ selection: { kind: 'comuna', id: cut } }), []);
  const goToRegion = useCallback(
    (code: string) => changeView({ place: { level: 'region', code }, selection: null }),
    [],
  );

  const texts = useCallback(
    (day: Date) => {
      const title = titleOfTiles(counted, tools);
      return pictureTexts({ title, note, view: useViewStore.getState().view, day }, atlas, tools);
    },
    [counted, note, tools, atlas],
  );

  return (
    <TilesOnPaper texts={texts}>
      <div className={styles.head}>
        <TileSentence counted={counted} focused={focus !== null} />
        {note && <span>{note}</span>}
        <TileActions drawing={drawing} texts={texts} />
      </div>
      {geography && <GeographyFailures failures={failuresOf(geography)} />}
      <BoundaryProblems />
      <div className={styles.area} ref={area} data-flows={flows || undefined}>
        {results.total === 0 && !selected && (
          <div className={styles.empty}>
            <EmptyResult />
          </div>
        )}
        {scene && (
          <TileMap
            scene={scene}
            values={values}
            regions={regions.byCode}
            legend={legend}
            lifted={lifted}
            selected={selection?.kind === 'comuna' ? selection.id : null}
            onSelect={select}
            onRegion={goToRegion}
            tip={tip}
            drawing={drawing}
          >
            {land && <LandAbove land={land} scene={scene} values={values} lifted={lifted} latitude={latitude} />}
          </TileMap>
        )}
      </div>
    </TilesOnPaper>
  );
}

/** Every region with how many of its comunas are reached, and the way to both. */
function useRegions(reached: readonly ComunaReached[]) {
  const tools = useText();
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  return useMemo(() => {
    const { t } = tools;
    const counts = new Map<string, { reached: number; all: number }>();
    const byCode = new Map<string, TileRegion>();
    for (const { code, comunas } of atlas.territory.divisions[division].regions) {
      const name = unitName(tools, atlas, division, code);
      const own = comunas.filter((index) => (reached[index]?.ids.length ?? 0) > 0);
      const values = { name, n: own.length, all: comunas.length };
      counts.set(code, { reached: own.length, all: comunas.length });
      byCode.set(code, {
        code,
        name,
        goLabel: t(words.regionGo, values),
        countLabel: t(words.regionCount, values),
        onCount:
          own.length === 0
            ? null
            : () =>
                openListing({
                  title: t(words.listingReached, { place: name }),
                  comunas: own.map((index) => atlas.territory.comunas[index]?.cut ?? ''),
                }),
      });
    }
    return { counts, byCode };
  }, [reached, tools, atlas, division]);
}
