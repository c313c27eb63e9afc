/** Where we are, what is on the map in one sentence, and the switches of drawing and scale. */

import type { Experience } from '../../catalog/schema';
import type { Scale } from '../../catalog/vocabulary';
import { explore } from '../../i18n/explore';
import { placeName } from '../../i18n/facetValues';
import { shell } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { scaleNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import { pathOf } from '../../state/places';
import { setFacet, useResults } from '../../state/results';
import { changeView, useViewStore } from '../../state/store';
import { DRAWINGS, type Drawing, type PlaceRef } from '../../state/view';
import { type Comuna, cutsOf, type DivisionId } from '../../territory/units';
import { richText } from '../../ui/richText';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { DossierButton } from '../dossier/DossierButton';
import { Breadcrumb } from '../drawings/Breadcrumb';
import { DivisionNote } from '../drawings/DivisionNote';
import { EmbedButton } from '../drawings/EmbedButton';
import styles from './ExploreHead.module.css';
import { ScaleMark } from './ScaleMark';

const SWITCH_SCALES = ['communal', 'supracommunal', 'provincial', 'regional'] as const satisfies readonly Scale[];
const DRAWING_NAMES = {
  map: explore.map,
  triptych: explore.triptych,
  tiles: explore.tiles,
  table: explore.table,
} as const satisfies Record<Drawing, unknown>;

/** `windowName` names what of Chile the map shows («Maule a Los Lagos»); null where the place says it already. */
export function ExploreHead({ windowName }: { windowName: string | null }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const selected = view.selection?.kind === 'experience' ? atlas.experienceById.get(view.selection.id) : undefined;
  const comuna = view.selection?.kind === 'comuna' ? comunaOf(view.selection.id, atlas) : undefined;
  const path = pathOf(
    comuna
      ? { level: 'province', code: comuna.province[view.division] }
      : (regionOf(selected, atlas, view.division) ?? view.place),
    atlas.territory,
    view.division,
  );
  const here = selected?.shortName ?? comuna?.name;
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <div className={styles.where}>
          <Breadcrumb path={path} here={here} part={windowName} />
          {!here && <DossierButton />}
        </div>
        <div className={styles.ways}>
          <div className={styles.drawing}>
            <SegmentedControl
              label={t(explore.drawing)}
              value={view.drawing}
              options={DRAWINGS.map((drawing) => ({ value: drawing, label: t(DRAWING_NAMES[drawing]) }))}
              onChange={(drawing) => changeView({ drawing: drawing as Drawing })}
            />
          </div>
          <EmbedButton
            exhibit={`explore-${view.drawing}`}
            title={() =>
              [t(shell.name), placeName(tools, atlas, view.division, view.place), t(DRAWING_NAMES[view.drawing])].join(
                ', ',
              )
            }
          />
        </div>
      </div>
      <div className={styles.row}>
        <Title />
        <div className={styles.scales}>
          <ScaleSwitch />
        </div>
      </div>
      {(!view.selection || view.selection.kind === 'gap') && <DivisionNote />}
    </header>
  );
}

function comunaOf(cut: string, atlas: ReturnType<typeof useAtlas>): Comuna | undefined {
  return atlas.territory.comunas[atlas.territory.indexOf.get(cut) ?? -1];
}

/** The one region that holds all that an experience reaches; null where there is none. */
function regionOf(
  experience: Experience | undefined,
  atlas: ReturnType<typeof useAtlas>,
  division: DivisionId,
): PlaceRef | null {
  const reach = experience && atlas.reachById.get(experience.id);
  if (!experience) return null;
  if (!reach || reach.comunas.length === 0) {
    return experience.country ? { level: 'country', code: experience.country } : null;
  }
  const regions = new Set([...reach.comunas].map((index) => atlas.territory.comunas[index]?.region[division]));
  const [code] = regions;
  return regions.size === 1 && code ? { level: 'region', code } : { level: 'country', code: 'CL' };
}

function Title() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const results = useResults();
  const view = useViewStore((state) => state.view);
  const experiences = (content: string) => (
    <button
      type="button"
      className={styles.figure}
      onClick={() =>
        openListing({ title: t(explore.listingShown), ids: results.experiences.map((experience) => experience.id) })
      }
    >
      {figureFirst(content)}
    </button>
  );
  const selected = view.selection?.kind === 'experience' ? atlas.experienceById.get(view.selection.id) : undefined;
  if (selected) {
    const reach = atlas.reachById.get(selected.id);
    const cuts = cutsOf(reach?.comunas ?? [], atlas.territory);
    return (
      <h1 className={styles.title}>
        {cuts.length > 0
          ? richText(t(explore.titleReach, { count: cuts.length }), {
              m: (content) => (
                <button
                  type="button"
                  className={styles.figure}
                  onClick={() => openListing({ title: t(explore.listingComunas), comunas: cuts })}
                >
                  {figureFirst(content)}
                </button>
              ),
            })
          : (selected.place ?? selected.shortName)}
      </h1>
    );
  }
  const comuna = view.selection?.kind === 'comuna' ? comunaOf(view.selection.id, atlas) : undefined;
  if (comuna) {
    const index = atlas.territory.indexOf.get(comuna.cut) ?? -1;
    const ids = results.experiences
      .filter(({ id }) => atlas.reachById.get(id)?.comunas.includes(index))
      .map(({ id }) => id);
    return (
      <h1 className={styles.title}>
        {richText(t(explore.titlePlace, { count: ids.length, place: comuna.name }), {
          n: (content) => (
            <button
              type="button"
              className={styles.figure}
              onClick={() => openListing({ title: t(explore.listingShown), ids })}
            >
              {figureFirst(content)}
            </button>
          ),
        })}
      </h1>
    );
  }
  const { place } = view;
  if (place.level === 'latin-america' || (place.level === 'country' && place.code === 'CL')) {
    const abroad = place.level === 'latin-america';
    const places = abroad ? countriesOf(results.experiences) : regionsOf(results, atlas, view.division);
    const message = abroad ? explore.titleLatinAmerica : explore.titleChile;
    return (
      <h1 className={styles.title}>
        {richText(t(message, { count: results.total, units: places.length }), {
          n: experiences,
          m: (content) => (
            <button
              type="button"
              className={styles.figure}
              onClick={() =>
                openListing({ title: t(abroad ? explore.listingCountries : explore.listingRegions), places })
              }
            >
              {figureFirst(content)}
            </button>
          ),
        })}
      </h1>
    );
  }
  return (
    <h1 className={styles.title}>
      {richText(
        t(explore.titlePlace, {
          count: results.total,
          place: placeName(tools, atlas, view.division, place),
        }),
        { n: experiences },
      )}
    </h1>
  );
}

/** The figure carries the underline, its noun doesn't. */
function figureFirst(content: string) {
  const [, figure, rest] = /^(\S+)(.*)$/.exec(content) ?? [];
  return (
    <>
      <span className={styles.number}>{figure}</span>
      {rest}
    </>
  );
}

function countriesOf(experiences: readonly { country: string | null }[]): PlaceRef[] {
  const codes = new Set(experiences.flatMap(({ country }) => (country ? [country] : [])));
  return [...codes].map((code) => ({ level: 'country', code }));
}

function regionsOf(
  results: ReturnType<typeof useResults>,
  atlas: ReturnType<typeof useAtlas>,
  division: DivisionId,
): PlaceRef[] {
  const reached = new Set<string>();
  results.experiences.forEach((experience) => {
    const reach = atlas.reachById.get(experience.id);
    for (const index of reach?.comunas ?? []) {
      const comuna = atlas.territory.comunas[index];
      if (comuna) reached.add(comuna.region[division]);
    }
  });
  return atlas.territory.divisions[division].regions
    .filter((region) => reached.has(region.code))
    .map((region) => ({ level: 'region', code: region.code }));
}

/** Shows scales singly or together. It is the same choice as the facet «Escala», so that counts never contradict the map. */
function ScaleSwitch() {
  const { t } = useText();
  const chosen = useViewStore((state) => state.view.filters.scale) ?? [];
  const toggle = (scale: string) => {
    // From «all together» a click means «this one alone»; from there each click adds or takes one.
    const next =
      chosen.length === 0
        ? [scale]
        : chosen.includes(scale)
          ? chosen.filter((other) => other !== scale)
          : [...chosen, scale];
    setFacet('scale', SWITCH_SCALES.every((one) => next.includes(one)) ? [] : next);
  };
  return (
    <SegmentedControl
      label={t(explore.scales)}
      values={chosen}
      allWhenNone
      options={SWITCH_SCALES.map((scale) => ({
        value: scale,
        label: t(scaleNames[scale]),
        mark: <ScaleMark scale={scale} />,
      }))}
      onToggle={toggle}
    />
  );
}
