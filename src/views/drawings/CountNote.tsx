import { openListing } from '../../state/listing';

/** A count beside a drawing that opens what it counts; nothing where there is nothing. */
export function CountNote({ label, title, ids }: { label: string; title: string; ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <button type="button" onClick={() => openListing({ title, ids })}>
      {label}
    </button>
  );
}
