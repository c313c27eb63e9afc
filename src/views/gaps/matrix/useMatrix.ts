import { useMemo } from 'react';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { useViewStore } from '../../../state/store';
import { type MatrixOfView, matrixOfView } from './matrixOfView';

/** The matrix of the current view. */
export function useMatrix(): MatrixOfView {
  const atlas = useAtlas();
  const gaps = useGaps();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  return useMemo(() => matrixOfView({ place, division }, gaps, atlas), [atlas, gaps, place, division]);
}
