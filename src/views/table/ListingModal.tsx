import { Download, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { drawnScaleOf } from '../../analysis/drawnScale';
import type { Experience } from '../../catalog/schema';
import { type CsvCell, toSpreadsheetCsv } from '../../exchange/csv';
import { downloadText } from '../../exchange/downloadText';
import { divisions, divisionWords } from '../../i18n/divisions';
import { placeName, unitName } from '../../i18n/facetValues';
import { table } from '../../i18n/table';
import { type Message, useText } from '../../i18n/text';
import { changeInWords } from '../../i18n/unitChanges';
import { scaleNames } from '../../i18n/vocabulary';
import { Glyph } from '../../plates/Glyph';
import { useAtlas } from '../../state/atlas';
import { closeListing, type Listing } from '../../state/listing';
import { countOf, useResults } from '../../state/results';
import { changeView, isStageLive, useViewStore } from '../../state/store';
import type { PlaceRef } from '../../state/view';
import { describeUnitChange, type UnitChange } from '../../territory/unitChange';
import { type Comuna, type DivisionId, otherDivision, otherDivisionsOf } from '../../territory/units';
import { ModalFrame } from '../../ui/ModalFrame';
import { experienceCsvRows, experienceRowOf } from './experienceRow';
import styles from './ListingModal.module.css';
import { markRows } from './markedRows';
import { openSearchEntry, screenWithPlaces } from './openSearchEntry';

/** What a number counts, one row each; choosing a row leads to it, and the whole list can be taken away as a file. */
export function ListingModal({ listing }: { listing: Listing }) {
  if ('ids' in listing) return <ExperienceListing title={listing.title} ids={listing.ids} />;
  if ('comunas' in listing) return <ComunaListing title={listing.title} cuts={listing.comunas} />;
  return <PlaceListing title={listing.title} places={listing.places} />;
}

function ExperienceListing({ title, ids }: { title: string; ids: readonly string[] }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const experiences = ids
    .map((id) => atlas.experienceById.get(id))
    .filter((experience): experience is Experience => experience !== undefined);
  return (
    <ListingFrame
      title={title}
      counted={table.listed}
      n={experiences.length}
      csvRows={() =>
        experienceCsvRows(
          tools,
          division,
          experiences.map((experience) => experienceRowOf(tools, atlas, division, experience)),
        )
      }
      onTable={() => {
        markRows({ title, ids });
        changeView({ screen: 'explore', drawing: 'table' });
      }}
    >
      {experiences.map((experience) => (
        <ListingRow
          key={experience.id}
          mark={
            <svg className={styles.glyph} viewBox="-17 -17 34 34" aria-hidden="true">
              <Glyph indices={atlas.indices.get(experience.id) ?? null} scale={drawnScaleOf(experience)} radius={14} />
            </svg>
          }
          name={experience.shortName}
          detail={experience.place ?? t(table.unplaceable)}
          detailIsCatalogueText={experience.place !== null}
          figure={experience.ficha === null ? t(table.noFicha) : t(table.fichaNumber, { n: experience.ficha })}
          note={
            experience.scales.length > 0
              ? experience.scales.map((scale) => t(scaleNames[scale])).join(' · ')
              : t(table.unknown)
          }
          onChoose={() => openSearchEntry({ kind: 'experience', id: experience.id }, atlas)}
        />
      ))}
    </ListingFrame>
  );
}

function ComunaListing({ title, cuts }: { title: string; cuts: readonly string[] }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  // The file outlives the switch: it carries both divisions, the one in use first.
  const both = [division, otherDivision(division)];
  const place = (id: DivisionId, comuna: Comuna) =>
    `${unitName(tools, atlas, id, comuna.province[id])} · ${unitName(tools, atlas, id, comuna.region[id])}`;
  const comunas = cuts.flatMap((cut) => atlas.territory.comunas[atlas.territory.indexOf.get(cut) ?? -1] ?? []);
  return (
    <ListingFrame
      title={title}
      counted={table.listedComunas}
      n={comunas.length}
      csvRows={() => [
        [
          t(table.cut),
          t(table.comuna),
          ...both.flatMap((id) =>
            [table.province, table.region].map((level) =>
              t(divisions.columnIn, { column: t(level), division: t(divisionWords[id].whole) }),
            ),
          ),
          t(table.areaKm2),
          t(table.population2017),
        ],
        ...comunas.map((comuna): CsvCell[] => [
          comuna.cut,
          comuna.name,
          ...both.flatMap((id) => [
            unitName(tools, atlas, id, comuna.province[id]),
            unitName(tools, atlas, id, comuna.region[id]),
          ]),
          comuna.areaKm2,
          comuna.population,
        ]),
      ]}
    >
      {comunas.map((comuna) => (
        <ListingRow
          key={comuna.cut}
          name={comuna.name}
          detail={[
            place(division, comuna),
            ...otherDivisionsOf(comuna, division).map((id) =>
              t(divisions.atThatTime, { when: t(divisionWords[id].inside), units: place(id, comuna) }),
            ),
          ].join('; ')}
          detailIsCatalogueText={otherDivisionsOf(comuna, division).length === 0}
          figure={t(table.inhabitants, { n: number(comuna.population) })}
          note={t(table.squareKilometres, { n: number(Math.round(comuna.areaKm2)) })}
          onChoose={() => openSearchEntry({ kind: 'comuna', id: comuna.cut }, atlas)}
        />
      ))}
    </ListingFrame>
  );
}

function PlaceListing({ title, places }: { title: string; places: readonly PlaceRef[] }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const results = useResults();
  const division = useViewStore((state) => state.view.division);
  const rows = places.map((place) => ({
    place,
    name: placeName(tools, atlas, division, place),
    n: place.level === 'latin-america' ? results.total : countOf(results, atlas, { division }, 'unit', place.code),
    change: 'code' in place ? describeUnitChange(atlas.territory, division, place.code) : null,
  }));
  const inWords = (change: UnitChange | null) => (change ? changeInWords(tools, atlas, change) : '');
  return (
    <ListingFrame
      title={title}
      counted={table.listedPlaces}
      n={rows.length}
      csvRows={() => [
        [t(divisions.code), t(table.place), t(divisions.division), t(divisions.changed), t(table.experiences)],
        ...rows.map(({ place, name, n, change }): CsvCell[] => [
          'code' in place ? place.code : null,
          name,
          // Countries are in no division.
          change ? t(divisionWords[division].whole) : null,
          inWords(change) || null,
          n,
        ]),
      ]}
    >
      {rows.map(({ place, name, n, change }) => (
        <ListingRow
          key={name}
          name={name}
          detail={inWords(change)}
          figure={t(table.experiencesHere, { n })}
          onChoose={() =>
            changeView({
              screen: screenWithPlaces(useViewStore.getState().view),
              place,
              selection: null,
              camera: null,
            })
          }
        />
      ))}
    </ListingFrame>
  );
}

function ListingFrame({
  title,
  counted,
  n,
  csvRows,
  onTable,
  children,
}: {
  title: string;
  counted: Message;
  n: number;
  csvRows: () => CsvCell[][];
  /** Where the page can go to the table: not from a slide or a frame, which the table would take the place of unseen. */
  onTable?: () => void;
  children: ReactNode;
}) {
  const { t, language } = useText();
  const live = isStageLive();
  return (
    <ModalFrame
      title={title}
      subtitle={n > 0 ? t(counted, { n }) : t(table.listedNone)}
      closeLabel={t(table.close)}
      onClose={closeListing}
    >
      <ul className={styles.list}>{children}</ul>
      <footer className={styles.foot}>
        {onTable && !live && (
          <button
            type="button"
            disabled={n === 0}
            onClick={() => {
              closeListing();
              onTable();
            }}
          >
            <Table2 size={16} aria-hidden />
            {t(table.seeInTable)}
          </button>
        )}
        <button
          type="button"
          title={t(table.csvHelp, { n })}
          disabled={n === 0}
          onClick={() => downloadText(`${title}.csv`, toSpreadsheetCsv(csvRows(), language))}
        >
          <Download size={16} aria-hidden />
          {t(table.csv)}
        </button>
      </footer>
    </ModalFrame>
  );
}

function ListingRow({
  mark,
  name,
  detail,
  detailIsCatalogueText = false,
  figure,
  note,
  onChoose,
}: {
  mark?: ReactNode;
  name: string;
  detail?: string;
  detailIsCatalogueText?: boolean;
  figure: string;
  note?: string;
  onChoose: () => void;
}) {
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => {
          closeListing();
          onChoose();
        }}
      >
        {mark}
        <span className={styles.words}>
          <span className={styles.name} lang="es">
            {name}
          </span>
          {detail && (
            <span className={styles.detail} lang={detailIsCatalogueText ? 'es' : undefined}>
              {detail}
            </span>
          )}
        </span>
        <span className={styles.facts}>
          <span className={styles.figure}>{figure}</span>
          {note && <span>{note}</span>}
        </span>
      </button>
    </li>
  );
}
