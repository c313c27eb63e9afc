/** Order and columns of the table: kept while the user walks between drawings, forgotten with the page. */
import type { ColumnVisibilityState, SortingState, Updater } from '@tanstack/react-table';
import { create } from 'zustand';

interface TableLayout {
  sorting: SortingState;
  columnVisibility: ColumnVisibilityState;
}

/** What fits beside the rail and the panel; the rest is one click away. The place stands under the name meanwhile. */
const USUAL_COLUMNS: ColumnVisibilityState = {
  country: false,
  place: false,
  scalePrinted: false,
  end: false,
  regions: false,
  themes: false,
  programmes: false,
  territory: false,
  status: false,
  form: false,
  demand: false,
  movement: false,
  regionalRole: false,
};

export const useTableLayout = create<TableLayout>()(() => ({ sorting: [], columnVisibility: USUAL_COLUMNS }));

export function changeSorting(updater: Updater<SortingState>): void {
  useTableLayout.setState(({ sorting }) => ({ sorting: typeof updater === 'function' ? updater(sorting) : updater }));
}

export function changeColumns(updater: Updater<ColumnVisibilityState>): void {
  useTableLayout.setState(({ columnVisibility }) => ({
    columnVisibility: typeof updater === 'function' ? updater(columnVisibility) : updater,
  }));
}

export function showUsualColumns(): void {
  useTableLayout.setState({ columnVisibility: USUAL_COLUMNS });
}
