import { lazy, Suspense } from 'react';
import { useInstallation } from '../../exchange/boundaries/installation';

const InstallationModal = lazy(() =>
  import('./InstallationModal').then((module) => ({ default: module.InstallationModal })),
);

/** Opens for a file of boundaries, wherever it was given; its code comes with the first one. */
export function InstallationDialog() {
  const installation = useInstallation((state) => state.installation);
  return (
    <Suspense fallback={null}>
      {installation.state !== 'idle' && <InstallationModal installation={installation} />}
    </Suspense>
  );
}
