import { useHover } from '../state/hover';
import styles from './drawings.module.css';

/** Marks the unit of an experience that is hovered anywhere: on the map, in a list, in another chart. */
export function HoverRing({
  id,
  x,
  y,
  width,
  height,
}: {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}) {
  const hovered = useHover((state) => state.experience === id);
  if (!hovered) return null;
  return <span className={styles.ring} data-hovered style={{ left: x, top: y, width, height }} />;
}
