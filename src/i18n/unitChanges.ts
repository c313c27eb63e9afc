/** A region or province with its level, and what became of it in the other division, in words. */

import type { TerritoryUnit } from '../catalog/schema';
import { type ComunasInUnit, describeUnitChange, type UnitChange } from '../territory/unitChange';
import { type DivisionId, REPORT_DIVISION, type Unit } from '../territory/units';
import { divisions, divisionWords, ofRegion } from './divisions';
import { type NameSource, unitName } from './facetValues';
import type { TextTools } from './text';

type Territory = Pick<NameSource, 'territory'>;

/** «provincia de Ñuble», «región del Biobío». */
export function unitWithLevel(tools: TextTools, names: Territory, division: DivisionId, unit: Unit): string {
  const { t } = tools;
  const special = unit.parent === null ? ofRegion[unit.code] : undefined;
  const of = special ? t(special) : t(divisions.ofName, { name: unitName(tools, names, division, unit.code) });
  return t(unit.parent === null ? divisions.region : divisions.province, { of });
}

/** «provincia de Diguillín, región de Ñuble»: where a comuna belongs in a division. */
export function provinceAndRegion(
  tools: TextTools,
  names: Territory,
  division: DivisionId,
  comuna: { province: Readonly<Record<DivisionId, string>>; region: Readonly<Record<DivisionId, string>> },
): string {
  const { byCode } = names.territory.divisions[division];
  const phrase = (code: string) => {
    const unit = byCode.get(code);
    return unit ? unitWithLevel(tools, names, division, unit) : code;
  };
  return tools.t(divisions.provinceAndRegion, {
    province: phrase(comuna.province[division]),
    region: phrase(comuna.region[division]),
  });
}

/** The name of a unit of a territory; one that the division in use lacks or draws otherwise says of which division it is. */
export function codedUnitName(
  tools: TextTools,
  names: Territory,
  { code, division = REPORT_DIVISION }: TerritoryUnit,
  current: DivisionId,
): string {
  const name = unitName(tools, names, division, code);
  const change = division === current ? null : describeUnitChange(names.territory, division, code, current);
  return change && change.kind !== 'same'
    ? tools.t(divisions.codedIn, { name, division: tools.t(divisionWords[division].whole) })
    : name;
}

/**
 * «Región desde 2018. En 2008, sus 21 comunas eran la provincia de Ñuble (región del Biobío).»
 * Empty where nothing changed.
 */
export function changeInWords(tools: TextTools, names: Territory, change: UnitChange): string {
  if (change.kind === 'same') return '';
  return change.kind === 'only-here'
    ? `${yearsInWords(tools, change)} ${counterpartInWords(tools, names, change)}`
    : membersInWords(tools, names, change);
}

/** What stands in the other division for a unit that it lacks: «En 2008, sus 9 comunas eran de la provincia de Ñuble (región del Biobío).» */
export function counterpartInWords(tools: TextTools, names: Territory, change: UnitChange): string {
  const { t, list } = tools;
  const { unit, other, holder, counterparts } = change;
  const n = unit.comunas.length;
  const { when, tense } = divisionWords[other];
  const values = { when: t(when), tense, n };
  if (holder && holder.comunas.length === n) {
    const whole = t(divisions.the, { unit: withItsRegion(tools, names, other, holder, unit) });
    const parts = counterparts.filter((part) => part.unit.parent === holder.code);
    return parts.length > 1
      ? t(divisions.wasWholeWithParts, {
          ...values,
          unit: whole,
          parts: list(
            parts.map((part) =>
              counted(tools, t(divisions.the, { unit: unitWithLevel(tools, names, other, part.unit) }), part),
            ),
          ),
        })
      : t(divisions.wasWhole, { ...values, unit: whole });
  }
  return t(divisions.belonged, { ...values, units: belongingTo(tools, names, other, counterparts, unit) });
}

function yearsInWords({ t }: TextTools, { unit, division }: UnitChange): string {
  const region = unit.parent === null;
  if (unit.since !== null) {
    return t(region ? divisions.regionSince : divisions.provinceSince, { year: String(unit.since) });
  }
  if (unit.until !== null) {
    return t(region ? divisions.regionUntil : divisions.provinceUntil, { year: String(unit.until) });
  }
  return t(divisions.onlyIn, { division: t(divisionWords[division].whole) });
}

function membersInWords(tools: TextTools, names: Territory, change: UnitChange): string {
  const { t } = tools;
  const { unit, division, other, namesake, counterparts, takenBy } = change;
  const there = divisionWords[other];
  const here = divisionWords[division];
  const moved = counterparts.filter((part) => part.unit.code !== unit.code);
  return `${[
    t(divisions.had, { when: t(there.when), tense: there.tense, n: namesake?.comunas.length ?? 0 }),
    ...(moved.length > 0
      ? [
          t(divisions.theOthers, {
            n: sum(moved),
            tense: there.tense,
            units: belongingTo(tools, names, other, moved, unit),
          }),
        ]
      : []),
    ...(takenBy.length > 0
      ? [
          t(divisions.those, {
            n: sum(takenBy),
            tense: here.tense,
            inside: t(here.inside),
            units: belongingTo(tools, names, division, takenBy, unit),
          }),
        ]
      : []),
  ].join('; ')}.`;
}

/** «de la provincia de Quillota (2) y de la provincia de Valparaíso (2)»; one alone says its region instead of its number. */
function belongingTo(
  tools: TextTools,
  names: Territory,
  division: DivisionId,
  parts: readonly ComunasInUnit[],
  asked: Unit,
): string {
  const { t, list } = tools;
  const [only] = parts;
  if (only && parts.length === 1)
    return t(divisions.ofThe, { unit: withItsRegion(tools, names, division, only.unit, asked) });
  return list(
    parts.map((part) =>
      counted(tools, t(divisions.ofThe, { unit: unitWithLevel(tools, names, division, part.unit) }), part),
    ),
  );
}

function counted({ t }: TextTools, unit: string, { comunas }: ComunasInUnit): string {
  return t(divisions.counted, { unit, n: comunas });
}

/** A province with its region, unless that is the region of the unit that is spoken of. */
function withItsRegion(tools: TextTools, names: Territory, division: DivisionId, unit: Unit, asked: Unit): string {
  const own = unitWithLevel(tools, names, division, unit);
  const region =
    unit.parent === null || unit.parent === asked.parent
      ? undefined
      : names.territory.divisions[division].byCode.get(unit.parent);
  return region
    ? tools.t(divisions.inRegion, { unit: own, region: unitWithLevel(tools, names, division, region) })
    : own;
}

function sum(parts: readonly ComunasInUnit[]): number {
  return parts.reduce((total, { comunas }) => total + comunas, 0);
}
