import { downloadTableCsv, type FileTable } from '../../exchange/fileTable';
import { downloads } from '../../i18n/downloads';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { useViewStore } from '../../state/store';
import { describeSource, describeView } from './describeView';

interface TableDownloadsProps {
  title: string;
  /** The table as it stands now, without the notes that every file bears. */
  table: () => Omit<FileTable, 'title' | 'notes'> & { notes?: readonly string[] };
}

/** The ways to take a table along: it goes with filter, division, version of the data and day. */
export function TableDownloads({ title, table }: TableDownloadsProps) {
  const tools = useText();
  const { t, language } = tools;
  const atlas = useAtlas();
  const complete = (): FileTable => {
    const { notes = [], ...rest } = table();
    const source = describeSource(new Date(), atlas, tools);
    return { ...rest, title, notes: [...notes, describeView(useViewStore.getState().view, atlas, tools), source] };
  };
  return (
    <button
      type="button"
      aria-label={t(downloads.csvLabel, { title })}
      onClick={() => downloadTableCsv(complete(), language)}
    >
      {t(downloads.csv)}
    </button>
  );
}
