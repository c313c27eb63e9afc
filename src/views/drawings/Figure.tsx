import type { ReactNode } from 'react';
import { type Listing, openListing } from '../../state/listing';
import styles from './Figure.module.css';

interface FigureProps {
  /** As it is shown. */
  text: string;
  /** What it counts; null where there is nothing to open. */
  listing: Listing | null;
  /** What the number is of, for who does not see its row: it names the button together with the text. */
  what?: string;
}

/** A figure that opens what it counts. Nothing stays plain text: there is nothing to open. */
export function Figure({ text, listing, what }: FigureProps) {
  if (listing === null || sizeOf(listing) === 0) return <span className={styles.none}>{text}</span>;
  return (
    <OpeningFigure onOpen={() => openListing(listing)} {...(what ? { label: `${text}: ${what}` } : {})}>
      {text}
    </OpeningFigure>
  );
}

interface OpeningFigureProps {
  onOpen: () => void;
  label?: string;
  children: ReactNode;
}

/** The same look for what opens something else than a list. */
export function OpeningFigure({ onOpen, label, children }: OpeningFigureProps) {
  return (
    <button type="button" className={styles.figure} aria-label={label} onClick={onOpen}>
      {children}
    </button>
  );
}

function sizeOf(listing: Listing): number {
  if ('ids' in listing) return listing.ids.length;
  return 'comunas' in listing ? listing.comunas.length : listing.places.length;
}
