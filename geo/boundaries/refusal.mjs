/**
 * A file that can't be used, and why. `reason` is a key of src/i18n/boundaryRefusals.json, `values` fill its placeholders.
 * Thrown inside the pipeline only: whoever calls it gets an outcome.
 */
export class Refusal extends Error {
  /** @param {string} reason @param {Record<string, string | number>} [values] */
  constructor(reason, values = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}
