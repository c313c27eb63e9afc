/** Brechas beyond Chile: countries, their first-level units, and of which nothing is recorded. */
import { useMemo } from 'react';
import { measureAbroad } from '../../../analysis/measureAbroad';
import { gapsAbroad as words } from '../../../i18n/gapsAbroad';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { changeView, useViewStore } from '../../../state/store';
import { type CountryAbroad, loadCountriesAbroad } from '../../../territory/unitsAbroad';
import { useLoaded } from '../../../ui/useLoaded';
import { TableDownloads } from '../../drawings/TableDownloads';
import styles from './AbroadGaps.module.css';
import { AbroadMap } from './AbroadMap';
import { countriesTable, unitsTable } from './abroadTables';
import { abroadTitle } from './abroadWords';
import { CountryLeague } from './CountryLeague';
import { CountryUnits } from './CountryUnits';
import { QuietCountries } from './QuietCountries';

export function AbroadGaps() {
  const { t } = useText();
  const loaded = useLoaded(loadCountriesAbroad);
  if (loaded.state === 'ready') return <LoadedAbroad countries={loaded.value} />;
  return loaded.state === 'loading' ? (
    <p role="status">{t(words.loading)}</p>
  ) : (
    <div role="alert">
      <p>{t(words.failed, { reason: loaded.reason })}</p>
      <button type="button" onClick={loaded.retry}>
        {t(words.retry)}
      </button>
    </div>
  );
}

function LoadedAbroad({ countries }: { countries: readonly CountryAbroad[] }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { passes } = useGaps();
  const place = useViewStore((state) => state.view.place);
  const source = useMemo(() => ({ tools, names: atlas }), [tools, atlas]);
  const all = useMemo(
    () =>
      measureAbroad(
        countries,
        atlas.core.experiences.filter((_, row) => passes[row] === 1),
      ),
    [countries, atlas, passes],
  );
  const records = place.level === 'country' ? all.filter(({ country }) => country === place.code) : all;
  const [only] = place.level === 'country' ? records : [];
  const title = abroadTitle(records, source);
  return (
    <section className={styles.abroad} aria-labelledby="gaps-abroad-title">
      <div className={styles.head}>
        <div>
          <h2 id="gaps-abroad-title" className={styles.title}>
            {title}
          </h2>
          <p className={styles.lead}>
            {t(words.lead)} {t(words.table)}
          </p>
        </div>
        <div className={styles.actions}>
          <button
            type="button"
            onClick={() => changeView({ place: { level: 'country', code: 'CL' }, selection: null })}
          >
            {t(words.toChile)}
          </button>
        </div>
      </div>
      <div className={styles.body}>
        <AbroadMap records={records} title={title} source={source} />
        <div className={styles.tables}>
          {only ? (
            <CountryUnits record={only} source={source} />
          ) : (
            <CountryLeague records={records.filter(({ ids }) => ids.length > 0)} source={source} />
          )}
          {!only && <QuietCountries records={records.filter(({ ids }) => ids.length === 0)} source={source} />}
          <div className={styles.downloads}>
            {!only && (
              <span>
                {t(words.tableCountries)}{' '}
                <TableDownloads
                  title={`${title}: ${t(words.tableCountries)}`}
                  table={() => countriesTable(records, source)}
                />
              </span>
            )}
            <span>
              {t(words.tableUnits)}{' '}
              <TableDownloads title={`${title}: ${t(words.tableUnits)}`} table={() => unitsTable(records, source)} />
            </span>
          </div>
        </div>
      </div>
    </section>
  );
}
