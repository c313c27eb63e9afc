/** Numbers pairs of integers in the order they come: the same pair, the same number. Holds millions in typed arrays. */
export class PairIndex {
  /** @param {number} expected how many pairs are likely to come; more are welcome */
  constructor(expected) {
    const capacity = Math.max(1024, expected);
    this.size = 0;
    this.first = new Int32Array(capacity);
    this.second = new Int32Array(capacity);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(capacity * 2)));
  }

  /** @param {number} first @param {number} second @returns {number} the pair's number; `size` grows if it is new */
  number(first, second) {
    const mask = this.slots.length - 1;
    let slot = hash(first, second) & mask;
    for (let found = this.slots[slot]; found !== 0; found = this.slots[slot]) {
      if (this.first[found - 1] === first && this.second[found - 1] === second) return found - 1;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.first.length) this.#grow();
    const number = this.size++;
    this.first[number] = first;
    this.second[number] = second;
    this.#place(number);
    return number;
  }

  #place(number) {
    const mask = this.slots.length - 1;
    let slot = hash(this.first[number], this.second[number]) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
  }

  #grow() {
    const capacity = this.first.length * 2;
    this.first = longer(this.first, capacity);
    this.second = longer(this.second, capacity);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let number = 0; number < this.size; number++) this.#place(number);
  }
}

/** @template {Int32Array | Float64Array} T @param {T} array @param {number} length @returns {T} */
export function longer(array, length) {
  const grown = new /** @type {any} */ (array.constructor)(length);
  grown.set(array);
  return grown;
}

function hash(first, second) {
  let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
