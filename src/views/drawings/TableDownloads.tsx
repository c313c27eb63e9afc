import { useState } from 'react';
import { downloadTableCsv, type FileTable, type TableForFile } from '../../exchange/fileTable';
import { downloadTableXlsx } from '../../exchange/spreadsheet';
import { downloads } from '../../i18n/downloads';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { useViewStore } from '../../state/store';
import { describeSource, describeView } from './describeView';
import { fileNameOf } from './fileName';
import { useHeld } from './heldDownloads';
import styles from './TableDownloads.module.css';

interface TableDownloadsProps {
  title: string;
  /** The table as it stands now, without the notes that every file bears. */
  table: () => TableForFile;
}

/** The ways to take a table along: it goes with place, filter, division, version of the data and day, and is named after them. */
export function TableDownloads({ title, table }: TableDownloadsProps) {
  const tools = useText();
  const { t, language } = tools;
  const atlas = useAtlas();
  const held = useHeld();
  const [failure, setFailure] = useState<string | null>(null);
  const complete = (): FileTable => {
    const { notes = [], name, ...rest } = table();
    const day = new Date();
    const { view } = useViewStore.getState();
    const facts = [describeView(view, atlas, tools), describeSource(day, atlas, tools)];
    return { ...rest, title, name: fileNameOf(name, view, day, atlas, tools), notes: [...notes, ...facts] };
  };
  const asXlsx = () => {
    setFailure(null);
    downloadTableXlsx(complete()).catch((error: unknown) => {
      setFailure(error instanceof Error ? error.message : String(error));
    });
  };
  return (
    <span className={styles.downloads}>
      <button
        type="button"
        className={styles.download}
        aria-label={t(downloads.csvLabel, { title })}
        {...held}
        onClick={() => downloadTableCsv(complete(), language)}
      >
        {t(downloads.csv)}
      </button>
      <button
        type="button"
        className={styles.download}
        aria-label={t(downloads.xlsxLabel, { title })}
        {...held}
        onClick={asXlsx}
      >
        {t(downloads.xlsx)}
      </button>
      {failure && (
        <span className={styles.failure} role="alert">
          {t(downloads.xlsxFailed, { reason: failure })}
        </span>
      )}
    </span>
  );
}
