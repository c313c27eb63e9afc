import { useCallback, useMemo, useRef } from 'react';
import { type CountryRecord, UNIT_CLASSES } from '../../../analysis/measureAbroad';
import { countryName } from '../../../i18n/countries';
import { gapsAbroad as words } from '../../../i18n/gapsAbroad';
import { type MapUnit, UnitMap } from '../../../plates/units/UnitMap';
import { useAtlas } from '../../../state/atlas';
import { useGeography } from '../../../state/geography';
import { changeView, useViewStore } from '../../../state/store';
import { boundsOf, centroidOf, featuresOf, type Geography } from '../../../territory/geography';
import { useSize } from '../../../ui/useSize';
import { DrawingActions } from '../../drawings/DrawingActions';
import { pictureTexts } from '../../drawings/drawingPicture';
import styles from './AbroadMap.module.css';
import { type AbroadSource, CLASS_WORDS, nameOfUnit } from './abroadWords';

interface AbroadMapProps {
  records: readonly CountryRecord[];
  title: string;
  source: AbroadSource;
}

/** The units on the map. A country of which nothing is recorded stays quiet; pressing a unit leads to its country where that is a place. */
export function AbroadMap({ records, title, source }: AbroadMapProps) {
  const { t } = source.tools;
  const atlas = useAtlas();
  const geography = useGeography();
  const [frame, { width }] = useSize<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const drawn = useMemo(() => geography && drawnOf(geography, records, source), [geography, records, source]);
  const recorded = useMemo(
    () => new Set(records.filter(({ ids }) => ids.length > 0).map(({ country }) => country)),
    [records],
  );
  const go = useCallback(
    (code: string) => {
      const country = code.slice(0, 2);
      if (recorded.has(country)) changeView({ place: { level: 'country', code: country }, selection: null });
    },
    [recorded],
  );
  const texts = useCallback(
    (day: Date) => pictureTexts({ title, note: null, view: useViewStore.getState().view, day }, atlas, source.tools),
    [title, atlas, source],
  );
  const missing = geography?.latinAmerica.status === 'failed';
  return (
    <div className={styles.map} ref={frame}>
      {missing && <p role="alert">{t(words.noMap)}</p>}
      {drawn?.fit && width > 0 && (
        <>
          <UnitMap
            width={width}
            height={Math.round(Math.min(width * 1.16, 600))}
            fit={drawn.fit}
            land={drawn.land}
            units={drawn.units}
            names={records.length > 1 ? drawn.names : NO_NAMES}
            legend={drawn.legend}
            label={`${title}. ${t(words.mapLabel)}`}
            onUnit={go}
            drawing={drawing}
          />
          <div className={styles.actions}>
            <DrawingActions drawing={drawing} fileName={t(words.fileUnits)} texts={texts} />
          </div>
        </>
      )}
    </div>
  );
}

const NO_NAMES: readonly never[] = [];

function drawnOf(geography: Geography, records: readonly CountryRecord[], source: AbroadSource) {
  const { t } = source.tools;
  const { features } = featuresOf(geography, 'units');
  const shapes = new Map(features.map(({ geometry, properties }) => [properties.code, geometry]));
  const lands = featuresOf(geography, 'countries').features;
  const units = records.flatMap(({ country, ids, units: own }) =>
    own.flatMap(({ unit, way }): MapUnit[] => {
      const geometry = shapes.get(unit.code);
      const label = t(words.tip, {
        unit: nameOfUnit(source, unit),
        country: countryName(country, source.tools),
        way: t(CLASS_WORDS[way]),
      });
      return geometry ? [{ code: unit.code, label, ink: ids.length > 0 ? way : 'quiet', geometry }] : [];
    }),
  );
  const inks = new Set(units.map(({ ink }) => ink));
  const wanted = new Set(records.map(({ country }) => country));
  const recorded = new Set(records.filter(({ ids }) => ids.length > 0).map(({ country }) => country));
  return {
    units,
    land: lands.map(({ geometry, properties }) => ({ code: properties.iso2, geometry })),
    fit: boundsOf({
      type: 'FeatureCollection',
      features: features.filter(({ properties }) => wanted.has(properties.country)),
    }),
    names: lands
      .filter(({ properties }) => recorded.has(properties.iso2))
      .map(({ geometry, properties }) => ({
        key: properties.iso2,
        text: countryName(properties.iso2, source.tools),
        ...centroidOf(geometry),
      })),
    legend: [
      ...UNIT_CLASSES.filter((kind) => inks.has(kind)).map((ink) => ({ ink, label: t(CLASS_WORDS[ink]) })),
      ...(inks.has('quiet') ? [{ ink: 'quiet' as const, label: t(words.quiet) }] : []),
    ],
  };
}
