/** The drawing of Brechas: tiles, map or table of the comunas by coverage. */
import { useViewStore } from '../../../state/store';
import plate from '../../drawings/drawingPlate.module.css';
import { WithTiles } from '../../drawings/WithTiles';
import { GapTable } from '../table/GapTable';
import { DrawingHead } from './DrawingHead';
import styles from './GapDrawing.module.css';
import { GapMap } from './GapMap';
import { GapTiles } from './GapTiles';

export function GapDrawing() {
  const drawing = useViewStore((state) => state.view.gapDrawing);
  if (drawing === 'table') {
    return (
      <div className={styles.drawing}>
        <DrawingHead picture={null} />
        <GapTable />
      </div>
    );
  }
  return (
    <div className={`${plate.plate} ${styles.drawing}`}>
      {drawing === 'map' ? <GapMap /> : <WithTiles>{(tiles) => <GapTiles tiles={tiles} />}</WithTiles>}
    </div>
  );
}
