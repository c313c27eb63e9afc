import { type Listing, openListing } from '../../state/listing';
import styles from './Figure.module.css';

interface FigureProps {
  text: string;
  /** What it counts; null where there is nothing to open. */
  listing: Listing | null;
  /** What the number is of, for who does not see its row. */
  label?: string;
}

/** A figure that opens what it counts. */
export function Figure({ text, listing, label }: FigureProps) {
  if (listing === null || sizeOf(listing) === 0) return <span className={styles.plain}>{text}</span>;
  return (
    <button type="button" className={styles.figure} onClick={() => openListing(listing)}>
      {text}
      {label && <span className="visually-hidden">: {label}</span>}
    </button>
  );
}

function sizeOf(listing: Listing): number {
  if ('ids' in listing) return listing.ids.length;
  return 'comunas' in listing ? listing.comunas.length : listing.places.length;
}
