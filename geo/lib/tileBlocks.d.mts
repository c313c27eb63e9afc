import type { Form } from './tiles.mjs';

export function isDetached(cut: string): boolean;
export function slicesOf(
  form: Form,
  regions: string[],
): { region: string; along: number; across: number; length: number }[];
