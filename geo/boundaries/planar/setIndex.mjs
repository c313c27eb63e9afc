import { Refusal } from '../refusal.mjs';

/** More polygons than this over one spot are no map of units. */
const MOST_IN_A_SET = 64;

/** Small sets of integers, each held once and known by a number; 0 is the empty set. */
export class SetIndex {
  constructor() {
    /** @type {number[][]} */
    this.members = [[]];
    this.numbers = new Map([['', 0]]);
    this.toggled = new Map();
  }

  /** The set without `member` if it has it, else with it. @param {number} set @param {number} member @returns {number} */
  toggle(set, member) {
    const key = set * 0x4000000 + member;
    const known = this.toggled.get(key);
    if (known !== undefined) return known;
    const members = this.members[set];
    const next = members.includes(member)
      ? members.filter((m) => m !== member)
      : [...members, member].sort((a, b) => a - b);
    if (next.length > MOST_IN_A_SET) throw new Refusal('cannotClean');
    const words = next.join();
    let number = this.numbers.get(words);
    if (number === undefined) {
      number = this.members.push(next) - 1;
      this.numbers.set(words, number);
    }
    this.toggled.set(key, number);
    return number;
  }

  /** What is in one of two sets but not in both. @param {number} one @param {number} other @returns {number} */
  difference(one, other) {
    if (one === 0) return other;
    let set = one;
    for (const member of this.members[other]) set = this.toggle(set, member);
    return set;
  }
}
