import { type ReactNode, useId, useState } from 'react';
import type { Experience, Place, TerritoryUnit } from '../../catalog/schema';
import { divisions, divisionWords } from '../../i18n/divisions';
import { unitName } from '../../i18n/facetValues';
import { ficha } from '../../i18n/ficha';
import { glyph } from '../../i18n/glyph';
import { type Message, useText } from '../../i18n/text';
import { changeInWords } from '../../i18n/unitChanges';
import { directnessNames, scalesInWords } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { changeView, useViewStore } from '../../state/store';
import { DIRECTNESS, isChilean } from '../../territory/reach';
import { comunasByRegion, describeUnitChange } from '../../territory/unitChange';
import { DIVISION_IDS, type DivisionId, REPORT_DIVISION } from '../../territory/units';
import { linesInWords } from './reportLines';
import styles from './TerritoryFacts.module.css';

const PLACE_KINDS: Readonly<Record<Place['kind'], Message>> = {
  city: ficha.city,
  municipality: ficha.municipality,
  province: ficha.province,
  area: ficha.area,
  neighbourhood: ficha.neighbourhood,
};

/** What the report prints of the territory, what the catalogue makes of it, and the comunas that follow. */
export function TerritoryFacts({ experience }: { experience: Experience }) {
  const tools = useText();
  const { t } = tools;
  const { scalePrinted, scales, seat, territory: units, places, placeable } = experience;
  return (
    <dl className={styles.facts}>
      <Fact name={ficha.scalePrinted}>
        {scalePrinted ? (
          <span lang="es">«{scalePrinted}»</span>
        ) : (
          <span className={styles.quiet}>{t(ficha.notPrinted)}</span>
        )}
      </Fact>
      <Fact name={ficha.scales}>{scales.length > 0 ? scalesInWords(tools, scales) : t(glyph.scaleUnknown)}</Fact>
      {seat && (
        <Fact name={ficha.seat}>
          <UnitName code={seat.code} />, {t(seat.basis === 'assumed' ? ficha.seatAssumed : ficha.seatNamed)}{' '}
          <span className={styles.quiet}>{linesInWords(tools, seat.lines)}</span>
          {seat.reason && (
            <p className={styles.quiet} lang="es">
              {seat.reason}
            </p>
          )}
        </Fact>
      )}
      <Fact name={ficha.units}>
        {units.length > 0 ? (
          <ul>
            {units.map((unit) => (
              <Unit key={unit.code} unit={unit} />
            ))}
          </ul>
        ) : (
          t(placeable ? ficha.noUnits : ficha.notPlaceable)
        )}
      </Fact>
      {places.length > 0 && (
        <Fact name={ficha.points}>
          <ul>
            {places.map((place) => (
              <li key={place.name}>
                <span lang="es">{place.name}</span>
                <span className={styles.quiet}>
                  {t(PLACE_KINDS[place.kind])}
                  {place.approximate && `, ${t(ficha.approximate)}`}. {linesInWords(tools, place.lines)}
                </span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={ficha.reached}>
        <ComunasReached experience={experience} />
        <CountedUnder experience={experience} />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: Message; children: ReactNode }) {
  const { t } = useText();
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Unit({ unit }: { unit: TerritoryUnit }) {
  const tools = useText();
  const { t } = tools;
  const abroad = !isChilean(unit.code);
  const level = unit.level === 'region' && abroad ? ficha.firstLevelAbroad : ficha[unit.level];
  const division = abroad || !unit.division ? null : divisionWords[unit.division].whole;
  const basis = unit.basis === 'named' ? ficha.basisNamed : ficha.basisInferred;
  return (
    <li>
      <UnitName code={unit.code} {...(unit.division ? { division: unit.division } : {})} />
      <span className={styles.quiet}>
        {[level, division, basis].flatMap((part) => (part ? t(part) : [])).join(', ')}.{' '}
        {linesInWords(tools, unit.lines)}
      </span>
      <UnitChangeNote unit={unit} />
    </li>
  );
}

/** What became of a province or region since the division of which the report speaks. */
function UnitChangeNote({ unit }: { unit: TerritoryUnit }) {
  const tools = useText();
  const atlas = useAtlas();
  const change = describeUnitChange(atlas.territory, unit.division ?? REPORT_DIVISION, unit.code);
  if (!change || change.kind === 'same') return null;
  return <span className={styles.quiet}>{changeInWords(tools, atlas, change)}</span>;
}

/** A unit's name; a comuna opens its panel. */
function UnitName({ code, division }: { code: string; division?: DivisionId }) {
  const tools = useText();
  const atlas = useAtlas();
  const current = useViewStore((state) => state.view.division);
  const name = unitName(tools, atlas, division ?? current, code);
  return atlas.territory.indexOf.has(code) ? <ComunaButton cut={code} name={name} /> : <span lang="es">{name}</span>;
}

function ComunaButton({ cut, name }: { cut: string; name: string }) {
  return (
    <button
      type="button"
      lang="es"
      className={styles.comuna}
      onClick={() => changeView({ selection: { kind: 'comuna', id: cut } })}
    >
      {name}
    </button>
  );
}

/** The regions that share the comunas reached; in the other division too where it counts them otherwise. */
function CountedUnder({ experience }: { experience: Experience }) {
  const tools = useText();
  const { t, list } = tools;
  const atlas = useAtlas();
  const current = useViewStore((state) => state.view.division);
  const comunas = atlas.reachById.get(experience.id)?.comunas;
  if (!comunas || comunas.length === 0) return null;
  const inDivision = (division: DivisionId) =>
    comunasByRegion(atlas.territory, division, comunas).map(({ unit, comunas: n }) =>
      t(divisions.counted, { unit: unitName(tools, atlas, division, unit.code), n }),
    );
  const now = inDivision(current);
  return (
    <p className={styles.quiet}>
      {[current, ...DIVISION_IDS.filter((id) => id !== current && inDivision(id).join() !== now.join())]
        .map((division) =>
          t(divisions.atThatTime, {
            when: t(divisions.regionsIn, { division: t(divisionWords[division].whole) }),
            units: list(inDivision(division)),
          }),
        )
        .join('. ')}
    </p>
  );
}

/** How many comunas are reached, as a button that lists them by how directly. */
function ComunasReached({ experience }: { experience: Experience }) {
  const { t, compare } = useText();
  const { territory, reachById } = useAtlas();
  const [open, setOpen] = useState(false);
  const id = useId();
  const own = reachById.get(experience.id);
  if (!own || own.comunas.length === 0) return <span className={styles.quiet}>{t(ficha.reachesNone)}</span>;
  return (
    <>
      <button
        type="button"
        className={styles.count}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(ficha.comunas, { count: own.comunas.length })}
      </button>
      {open && (
        <div id={id} className={styles.reached}>
          {DIRECTNESS.map((directness, way) => {
            const comunas = [...own.comunas]
              .filter((_, position) => own.directness[position] === way)
              .flatMap((index) => territory.comunas[index] ?? [])
              .sort((a, b) => compare(a.name, b.name));
            if (comunas.length === 0) return null;
            return (
              <div key={directness}>
                <h4>
                  {t(directnessNames[directness])}: {t(ficha.comunas, { count: comunas.length })}
                </h4>
                <ul className={styles.names}>
                  {comunas.map((comuna) => (
                    <li key={comuna.cut}>
                      <ComunaButton cut={comuna.cut} name={comuna.name} />
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      )}
    </>
  );
}
