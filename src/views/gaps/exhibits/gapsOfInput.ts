import type { Gaps } from '../../../state/gaps';
import { gapsOf } from '../../../state/gaps';
import { resultsOf } from '../../../state/results';
import type { ExhibitInput } from '../../exhibits/exhibit';

/** The gaps of the exhibit's view. */
export function gapsOfInput({ view, atlas }: ExhibitInput): Gaps {
  return gapsOf(atlas, view, resultsOf(atlas, view));
}
