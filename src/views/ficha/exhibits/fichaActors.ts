/** Who sits at the table of the chosen experience, by sector. */
import type { Actor } from '../../../catalog/schema';
import { SECTORS, type Sector } from '../../../catalog/vocabulary';
import { fichaExhibits as words } from '../../../i18n/fichaExhibits';
import { sectorNames } from '../../../i18n/vocabulary';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { chosenExperience } from './chosenExperience';

export interface FichaActors {
  name: string;
  total: number;
  sectors: readonly { sector: Sector; label: string; actors: readonly Actor[] }[];
}

/** Null where the chosen experience has no ficha, or its ficha names nobody. */
export function fichaActorsOf({ view, atlas, tools }: ExhibitInput): FichaActors | null {
  const experience = chosenExperience(view, atlas);
  const actors = (experience && atlas.indicators.get(experience.id)?.actors) ?? [];
  if (!experience || actors.length === 0) return null;
  const known = actors.flatMap((id) => atlas.actorById.get(id) ?? []);
  return {
    name: experience.shortName,
    total: known.length,
    sectors: SECTORS.flatMap((sector) => {
      const members = known.filter((actor) => actor.sector === sector).sort((a, b) => tools.compare(a.name, b.name));
      return members.length === 0 ? [] : [{ sector, label: tools.t(sectorNames[sector]), actors: members }];
    }),
  };
}

export function namesOf(actors: readonly Actor[]): string {
  return actors.map(({ name }) => name).join('; ');
}

export const fichaActors: ExhibitSubstance = {
  dataOf: (input) => {
    const found = fichaActorsOf(input);
    if (!found) return null;
    const { t } = input.tools;
    return {
      kind: 'table',
      title: t(words.actorsHead, { name: found.name, n: found.total }),
      columns: [
        { head: t(words.sector), numeric: false, width: 2 },
        { head: t(words.names), numeric: false, width: 5 },
      ],
      rows: found.sectors.map(({ label, actors }) => [label, namesOf(actors)]),
    };
  },
  findingOf: (input) => {
    const found = fichaActorsOf(input);
    if (!found) return null;
    const { t, list, number } = input.tools;
    const counted = found.sectors.map(({ label, actors }) =>
      t(words.sectorCount, { sector: label, n: number(actors.length) }),
    );
    return {
      title: t(words.actorsTitle, { name: found.name, n: found.total, sectors: found.sectors.length }),
      sentence: `${list(counted)}.`,
    };
  },
  altOf: (input) => {
    const found = fichaActorsOf(input);
    return found ? actorsInWords(found, input) : '';
  },
};

export function actorsInWords({ name, total, sectors }: FichaActors, { tools: { t } }: ExhibitInput): string {
  const told = sectors.map(({ label, actors }) => t(words.said, { field: label, text: namesOf(actors) }));
  return [t(words.actorsHead, { name, n: total }), ...told].join('. ');
}
