// How many points one file may unfold into. Counted while it is read: arcs and offsets let a small file name the same points again and again.
import { LIMITS } from '../limits.mjs';
import { Refusal } from '../refusal.mjs';

/** @typedef {(vertices: number) => void} Spend counts points about to be read @throws {Refusal} once there are more than one file may have */

/** One for each file. @returns {Spend} */
export function vertexBudget() {
  let spent = 0;
  return (vertices) => {
    spent += vertices;
    if (spent > LIMITS.vertices) throw new Refusal('tooManyVertices', { vertices: spent, most: LIMITS.vertices });
  };
}
