import type { Gaps } from '../../state/gaps';

/** Whether there is anything by which comunas could be covered. Where filters leave no experience, «346 without a record» would say nothing. */
export function saysSomething({ passes, applied }: Pick<Gaps, 'passes' | 'applied'>): boolean {
  return applied !== null || passes.includes(1);
}
