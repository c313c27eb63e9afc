/** The files of Brechas: what must be known of them, and the GeoJSON of coverage. */
import { type CoverageClass, isSupraMunicipal } from '../../../analysis/coverage';
import { COVERAGE_CLASSES, isCovered } from '../../../analysis/measureShares';
import { type CoverageComuna, type CoverageFile, coverageGeoJson } from '../../../exchange/coverageGeoJson';
import type { WorkbookAbout } from '../../../exchange/spreadsheet';
import { boundaryNote } from '../../../i18n/boundaryNote';
import { facetValueName, placeName, unitName } from '../../../i18n/facetValues';
import { gapDownloads as words } from '../../../i18n/gapDownloads';
import { gapTable } from '../../../i18n/gapTable';
import type { TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import type { Gaps } from '../../../state/gaps';
import type { View } from '../../../state/view';
import type { BoundaryOrigin } from '../../../territory/chooseBoundaries';
import type { Geography } from '../../../territory/geography';
import { findingInWords, findingOf } from '../../coverage/finding';
import { dayInWords, viewFacts } from '../../drawings/describeView';
import { isoDay } from '../../drawings/useDrawingDownload';
import { areaOf, comunaRowsOf, experiencesByComuna } from '../table/comunaRows';

/** A view of Brechas with what follows from it. */
export interface GapsOnFile {
  view: View;
  gaps: Gaps;
  atlas: Atlas;
  tools: TextTools;
  /** By the user's own clock. */
  day: Date;
}

/** What a gap means, and of which gaps the groups of this view are made. */
export function meaningInWords({ gapKind }: Pick<View, 'gapKind'>, { t }: TextTools): string {
  return `${t(words.meaningHolds)} ${t(gapKind === 'unrecorded' ? words.groupsUnrecorded : words.groupsNotNear)}`;
}

/** What must be known of every file of this view. */
export function aboutGaps({ view, gaps, atlas, tools, day }: GapsOnFile): WorkbookAbout {
  const { t, list } = tools;
  const { place, division, filters } = view;
  const counted = gaps.results.experiences;
  const supra = counted.filter(({ id }) => isSupraMunicipal(atlas.reachById.get(id) ?? { comunas: [] })).length;
  const statuses = filters.status?.length ? filters.status : ['documented', 'identified'];
  const status = list(statuses.map((one) => facetValueName(tools, atlas, division, 'status', one).toLowerCase()));
  return {
    title: t(words.workbookTitle, { place: placeName(tools, atlas, division, place) }),
    facts: [
      ...viewFacts(view, atlas, tools),
      { label: t(words.counted), text: t(words.countedHolds, { n: counted.length, status, supra }) },
      { label: t(words.finding), text: findingInWords(findingOf(view, gaps, atlas, tools)) },
      { label: t(words.meaning), text: meaningInWords(view, tools) },
      { label: t(words.sources), text: t(words.sourcesHolds) },
      { label: t(words.version), text: atlas.core.version },
      { label: t(words.hash), text: atlas.core.hash },
      { label: t(words.date), text: dayInWords(day, tools) },
    ],
  };
}

/** Null where Chile's boundaries could not be had. `origin`: where those of `geography` come from. */
export function coverageFileOf(
  { view, gaps, atlas, tools, day }: GapsOnFile,
  geography: Geography,
  origin: BoundaryOrigin,
): CoverageFile | null {
  const { t } = tools;
  const { division, umbrella, place, scenario, gapKind } = view;
  const covers = (own: CoverageClass) => isCovered(COVERAGE_CLASSES.indexOf(own), umbrella);
  const drawn = scenario !== null && scenario.length > 0;
  const unit = (code: string) => ({ code, name: unitName(tools, atlas, division, code) });
  const reaching = experiencesByComuna(gaps.passes, atlas);
  const comunas = comunaRowsOf(gaps, view, atlas).map(
    ({ comuna, index, recorded, shown, counts, group, shownGroup, inScenario }): CoverageComuna => ({
      cut: comuna.cut,
      name: comuna.name,
      province: unit(comuna.province[division]),
      region: unit(comuna.region[division]),
      class: recorded,
      covered: covers(recorded),
      counts,
      experiences: reaching.get(index) ?? [],
      population: comuna.population,
      areaKm2: areaOf(comuna),
      group,
      scenario: drawn ? { class: shown, covered: covers(shown), group: shownGroup, added: inScenario } : null,
    }),
  );
  const told = new Map(viewFacts(view, atlas, tools).map(({ what, text }) => [what, text]));
  return coverageGeoJson(comunas, geography, {
    title: t(gapTable.sharesTitle, { place: placeName(tools, atlas, division, place) }),
    place: told.get('place') ?? '',
    filter: told.get('filter') ?? '',
    division: told.get('division') ?? '',
    umbrella: told.get('umbrella') ?? '',
    gapKind,
    scenario: told.get('scenario') ?? null,
    meaning: meaningInWords(view, tools),
    dataVersion: atlas.core.version,
    dataHash: atlas.core.hash,
    date: isoDay(day),
    boundarySource: origin === 'shipped' ? t(boundaryNote.shippedSource) : null,
  });
}
