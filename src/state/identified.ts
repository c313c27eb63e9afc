/** «Include identified experiences»: the facet «Estado» by another door. */
import { setFacet } from './results';
import { DEFAULT_VIEW, type View } from './view';

export function includesIdentified({ status = [] }: View['filters']): boolean {
  return status.length === 0 || status.includes('identified');
}

/** With them no status is chosen; without them those are that the atlas opens with. */
export function includeIdentified(included: boolean): void {
  setFacet('status', included ? [] : (DEFAULT_VIEW.filters.status ?? []));
}
