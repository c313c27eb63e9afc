import installed from 'virtual:atlas/installed-boundaries';
import { useEffect, useState } from 'react';
import { useViewStore } from '../../state/store';
import type { FileFailure } from '../../territory/geography';
import { loadSecondLevel, type SecondLevel } from '../../territory/secondLevel';

type Loaded = Awaited<ReturnType<typeof loadSecondLevel>>;

/** The second-level units of the country that is the place: null elsewhere, while they load, and where none are installed. */
export function useDistricts(): { districts: SecondLevel | null; failure: FileFailure | null } {
  const place = useViewStore((state) => state.view.place);
  const wanted = place.level === 'country' && installed.secondLevel.includes(place.code) ? place.code : null;
  const [arrived, setArrived] = useState<{ iso2: string; loaded: Loaded } | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    let left = false;
    void loadSecondLevel(document.baseURI, wanted).then((loaded) => {
      if (!left) setArrived({ iso2: wanted, loaded });
    });
    return () => {
      left = true;
    };
  }, [wanted]);
  if (arrived === null || arrived.iso2 !== wanted) return { districts: null, failure: null };
  return arrived.loaded.status === 'ok'
    ? { districts: arrived.loaded.units, failure: null }
    : { districts: null, failure: arrived.loaded };
}
