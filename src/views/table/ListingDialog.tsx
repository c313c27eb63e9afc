import { lazy, Suspense } from 'react';
import { useListing } from '../../state/listing';

const ListingModal = lazy(() => import('./ListingModal').then((module) => ({ default: module.ListingModal })));

/** Opens the list behind a number whenever something asks for it; its code comes with the first one. */
export function ListingDialog() {
  const listing = useListing((state) => state.listing);
  return <Suspense fallback={null}>{listing && <ListingModal listing={listing} />}</Suspense>;
}
