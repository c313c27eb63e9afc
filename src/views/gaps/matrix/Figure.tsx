import { type Listing, openListing } from '../../../state/listing';
import styles from './Figure.module.css';

interface FigureProps {
  /** As it is shown. */
  text: string;
  /** What it counts; it names the button together with the text. */
  what: string;
  listing: Listing;
}

/** A figure that opens what it counts. Nothing stays plain text: there is nothing to open. */
export function Figure({ text, what, listing }: FigureProps) {
  const count = 'ids' in listing ? listing.ids : 'comunas' in listing ? listing.comunas : listing.places;
  if (count.length === 0) return <span className={styles.none}>{text}</span>;
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={`${text}: ${what}`}
      onClick={() => openListing(listing)}
    >
      {text}
    </button>
  );
}
