/** «Include identified experiences»: the facet «Estado» by another door. */
import { setFacet } from './results';
import { DEFAULT_VIEW, type View } from './view';

/** Whether what is identified and no more is left out, as it is at first. */
export function byFichasAlone({ status }: View['filters']): boolean {
  return status?.length === 1 && status[0] === 'documented';
}

/** With them no status is chosen; without them those are that the atlas opens with. */
export function includeIdentified(included: boolean): void {
  setFacet('status', included ? [] : (DEFAULT_VIEW.filters.status ?? []));
}
