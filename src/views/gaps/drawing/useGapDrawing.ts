/** What tiles and map of Brechas have in common: what each comuna says, the groups, the legend, and what a click does. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { CoverageClass } from '../../../analysis/coverage';
import type { PictureTexts } from '../../../charts/exportDrawing';
import { unitName } from '../../../i18n/facetValues';
import { gapDrawing as words } from '../../../i18n/gapDrawing';
import { gapGroupName } from '../../../i18n/gapGroups';
import { peopleInWords } from '../../../i18n/peopleInWords';
import { type TextTools, useText } from '../../../i18n/text';
import type { TileGroup } from '../../../plates/tiles/groupLabels';
import type { TileLegendItem } from '../../../plates/tiles/TileLegend';
import type { TileValue } from '../../../plates/tiles/tileLook';
import { useAtlas } from '../../../state/atlas';
import { useGapGroups } from '../../../state/gapGroups';
import { useGaps } from '../../../state/gaps';
import { useHover } from '../../../state/hover';
import { byFichasAlone } from '../../../state/identified';
import { openListing } from '../../../state/listing';
import { clickComuna } from '../../../state/scenario';
import { changeView, useViewStore } from '../../../state/store';
import { cutsOf, type DivisionId } from '../../../territory/units';
import { CLASS_TITLES } from '../../coverage/coverageLooks';
import { addedComunas, comunasByClass, legendOfCoverage, valuesOfCoverage } from '../../coverage/gapValues';
import { pictureTexts } from '../../drawings/drawingPicture';

export interface DrawnGroup extends TileGroup {
  number: string;
  /** In words: what pressing it opens. */
  label: string;
}

export interface GapDrawingData {
  /** By code of comuna. */
  values: ReadonlyMap<string, TileValue>;
  /** CUT codes, in the scope of the view. */
  classes: Readonly<Record<CoverageClass, readonly string[]>>;
  legend: readonly TileLegendItem[];
  /** Those with a number, most people first. */
  groups: readonly DrawnGroup[];
  /** CUT codes of what is lifted above the rest: a chosen group or experience; null for nothing. */
  lifted: ReadonlySet<string> | null;
  selectedComuna: string | null;
  selectedGroup: string | null;
  placeName: string;
  select: (cut: string) => void;
  selectGroup: (id: string) => void;
  /** What goes with a picture; `note`: what is to be known of its boundaries. */
  textsWith: (note: string | null) => (day: Date) => PictureTexts;
}

export function useGapDrawing(): GapDrawingData {
  const tools = useText();
  const atlas = useAtlas();
  const { coverage, scope } = useGaps();
  const found = useGapGroups().groups;
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const selection = useViewStore((state) => state.view.selection);
  const scenario = useViewStore((state) => state.view.scenario);
  const hovered = useHover((state) => state.experience);

  const placeName = unitName(tools, atlas, division, 'code' in place ? place.code : 'CL');
  const added = useMemo(() => addedComunas(scenario), [scenario]);
  const values = useKeptValues(coverage, added, division, tools);
  const classes = useMemo(() => comunasByClass(coverage, scope, atlas), [coverage, scope, atlas]);
  // From the beginning of the mode on, so that the first click moves nothing.
  const draws = scenario !== null;
  const legend = useMemo(() => {
    const open = (state: CoverageClass) =>
      openListing({
        title: tools.t(words.listingClass, { label: tools.t(CLASS_TITLES[state]), place: placeName }),
        comunas: classes[state],
      });
    return legendOfCoverage(classes, draws, open, tools);
  }, [classes, draws, placeName, tools]);
  const groups = useMemo(
    () =>
      found.flatMap((group): DrawnGroup[] => {
        if (group.number === null) return [];
        const number = tools.number(group.number);
        const name = gapGroupName(group, atlas.territory, division, tools);
        const n = group.comunas.length;
        const title = tools.t(words.groupNumbered, { number, name });
        const people = peopleInWords(group.population, tools);
        return [
          {
            id: group.id,
            number,
            cuts: cutsOf(group.comunas, atlas.territory),
            texts: [
              [title, tools.t(words.groupSize, { n, people })],
              [title, tools.t(words.groupComunas, { n })],
              [tools.t(words.groupNumbered, { number, name: tools.t(words.groupComunas, { n }) })],
              [number],
            ],
            label: tools.t(words.groupOpen, { number, name, n, people: group.population }),
          },
        ];
      }),
    [found, atlas, division, tools],
  );
  // A scenario, or another filter, may have given the group another most populous comuna.
  const chosen = selection?.kind === 'gap' ? (atlas.territory.indexOf.get(selection.id) ?? -1) : -1;
  const selectedGroup = useMemo(() => found.find(({ comunas }) => comunas.includes(chosen)) ?? null, [found, chosen]);
  const experience = selection?.kind === 'experience' ? selection.id : hovered;
  const lifted = useMemo(() => {
    const indices = selectedGroup?.comunas ?? (experience ? [...(atlas.reachById.get(experience)?.comunas ?? [])] : []);
    return indices.length === 0 ? null : new Set(cutsOf(indices, atlas.territory));
  }, [selectedGroup, experience, atlas]);

  const select = useCallback((cut: string) => {
    const { scenario, camera } = useViewStore.getState().view;
    if (scenario !== null) clickComuna(cut);
    else changeView({ selection: { kind: 'comuna', id: cut }, camera });
  }, []);
  // What is chosen on the map is in sight already: the map stays where it is.
  const selectGroup = useCallback((id: string) => {
    changeView({ selection: { kind: 'gap', id }, camera: useViewStore.getState().view.camera });
  }, []);
  const textsWith = useCallback(
    (note: string | null) => (day: Date) => {
      const { view } = useViewStore.getState();
      const { t } = tools;
      const plain = t(words.pictureTitle, {
        place: placeName,
        n: classes.none.length,
        all: scope.length,
        ficha: byFichasAlone(view.filters) ? 'yes' : 'no',
      });
      const title = view.scenario === null ? plain : t(words.pictureTitleScenario, { title: plain });
      const texts = pictureTexts({ title, note, view, day }, atlas, tools);
      const more = [
        ...(view.scenario === null ? [] : [t(words.scenarioNote, { n: addedComunas(view.scenario).size })]),
        ...(selectedGroup
          ? [t(words.liftedNote, { name: gapGroupName(selectedGroup, atlas.territory, view.division, tools) })]
          : []),
        ...(groups.length === 0 ? [] : [t(view.gapKind === 'unrecorded' ? words.groupsNote : words.groupsNoteNotNear)]),
      ];
      return { ...texts, notes: [...more, ...texts.notes] };
    },
    [tools, atlas, placeName, classes, scope, groups, selectedGroup],
  );
  return {
    ...{ values, classes, legend, groups, lifted, placeName, select, selectGroup, textsWith },
    selectedGroup: selectedGroup?.id ?? null,
    selectedComuna: selection?.kind === 'comuna' ? selection.id : null,
  };
}

/** The values of the view; those that say what they said before are the same objects as before. */
function useKeptValues(
  coverage: ReturnType<typeof useGaps>['coverage'],
  added: ReadonlySet<string>,
  division: DivisionId,
  tools: TextTools,
): ReadonlyMap<string, TileValue> {
  const atlas = useAtlas();
  const last = useRef<{ values: ReadonlyMap<string, TileValue>; division: DivisionId; tools: TextTools } | null>(null);
  const values = useMemo(() => {
    const known = last.current;
    const before = known?.division === division && known.tools === tools ? known.values : undefined;
    return valuesOfCoverage(coverage, added, { atlas, division, tools }, before);
  }, [coverage, added, atlas, division, tools]);
  useEffect(() => {
    last.current = { values, division, tools };
  }, [values, division, tools]);
  return values;
}
