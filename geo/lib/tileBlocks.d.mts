/** The blocks' signatures for the tests; `tileBlocks.mjs` says what each part means. */
export type Form = 'lying' | 'standing';
export type Place = [along: number, across: number];
export interface Slice {
  region: string;
  along: number;
  across: number;
  length: number;
}

export function isDetached(cut: string): boolean;
export function slicesOf(form: Form, regions: string[]): Slice[];
export function detachedPlaces(form: Form, slices: Slice[]): Map<string, Place>;
