/** actors.json: the register, each actor once, with the fichas in which it takes part. */
import type { Catalogue } from '../../catalog/catalogue';
import { SECTORS } from '../../catalog/vocabulary';
import { document, fichaNumber, flag, list, oneOf, orNull, record, text } from './jsonSchema';

export function actorRecords({ actors, fichas }: Catalogue) {
  return actors.map((actor) => ({
    id: actor.id,
    name: actor.name,
    acronym: actor.acronym,
    sector: actor.sector,
    generic: actor.generic,
    country: actor.country,
    fichas: fichas.filter((ficha) => ficha.actors.some((entry) => entry.actor === actor.id)).map((ficha) => ficha.n),
  }));
}

export const actorsSchema = document(
  'actors',
  'Registro de actores',
  list(
    record({
      id: text,
      name: text,
      acronym: orNull(text),
      sector: oneOf(SECTORS),
      generic: { ...flag, description: 'Verdadero si nombra una clase de actores y no un organismo.' },
      country: orNull(text),
      fichas: list(fichaNumber),
    }),
  ),
);
