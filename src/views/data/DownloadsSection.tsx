import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  type DataPackage,
  OPEN_DATA_FOLDER,
  PACKAGE_FILE,
  type PackageResource,
} from '../../exchange/openData/openDataPackage';
import { data, fileContents } from '../../i18n/data';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import styles from './DownloadsSection.module.css';
import { Section } from './Section';
import table from './table.module.css';

/** The open data: every file with what it holds and its size, as the package itself describes them. */
export function DownloadsSection({ id }: { id: string }) {
  const { t, number } = useText();
  const { core } = useAtlas();
  const [files, setFiles] = useState<DataPackage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    fetch(addressOf(PACKAGE_FILE), { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
        setFiles((await response.json()) as DataPackage);
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
      });
    return () => stop.abort();
  }, []);

  const size = (bytes: number) =>
    number(bytes / 1000, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: bytes < 10_000 ? 1 : 0 });
  const describe = ({ name, description }: PackageResource) => {
    const message = fileContents[name];
    return message ? t(message) : description;
  };
  const licence = files?.licenses[0];
  return (
    <Section id={id} name={t(data.downloads)} title={t(data.downloadsTitle)} lead={t(data.downloadsBody)}>
      <dl className={styles.facts}>
        <div>
          <dt>{t(data.version)}</dt>
          <dd>{core.version}</dd>
        </div>
        <div>
          <dt>{t(data.digest)}</dt>
          <dd>
            <code>{core.hash}</code>
          </dd>
        </div>
        {licence && (
          <div>
            <dt>{t(data.licence)}</dt>
            <dd>{t(data.licenceBody, { licence: licence.title })}</dd>
          </div>
        )}
      </dl>
      {failure && (
        <p className={styles.failure} role="alert">
          {t(data.downloadsFailure, { reason: failure })}
        </p>
      )}
      {files && (
        <table className={`${table.table} ${styles.files}`}>
          <thead>
            <tr>
              <th scope="col">{t(data.file)}</th>
              <th scope="col">{t(data.holds)}</th>
              <th scope="col" className={table.number}>
                {t(data.records)}
              </th>
              <th scope="col" className={table.number}>
                {t(data.size)}
              </th>
            </tr>
          </thead>
          <tbody>
            {files.resources.map((resource) => (
              <tr key={resource.path}>
                <th scope="row">
                  <FileLink path={resource.path} />
                </th>
                <td>
                  {describe(resource)}{' '}
                  {typeof resource.schema === 'string' && (
                    <a className={styles.schema} href={addressOf(resource.schema)} download>
                      {t(data.schema)}
                      <span className="visually-hidden"> {resource.path}</span>
                    </a>
                  )}
                </td>
                <td className={table.number}>{number(resource.records)}</td>
                <td className={table.number}>{size(resource.bytes)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <FileLink path={PACKAGE_FILE} />
              </th>
              <td>{t(data.packageHolds)}</td>
              <td className={table.number}>{number(files.resources.length)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      )}
    </Section>
  );
}

function addressOf(path: string): string {
  return `./${OPEN_DATA_FOLDER}/${path}`;
}

function FileLink({ path }: { path: string }) {
  return (
    <a className={styles.file} href={addressOf(path)} download>
      <Download size={15} aria-hidden />
      {path}
    </a>
  );
}
