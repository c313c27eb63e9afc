/** The exhibits of charts that are called otherwise than the charts' files. */
const NAMES: Readonly<Record<string, string>> = {
  'start-year': 'start',
  scale: 'scale',
  theme: 'theme',
  programme: 'programme',
  'actors-by-tables': 'actors',
  'actors-by-sector': 'sectors',
  indices: 'indices',
  'political-index': 'index-political',
  'institutional-index': 'index-institutional',
  'social-index': 'index-social',
  factors: 'factors',
  'factor-alignment': 'alignment',
  profile: 'profile',
  'political-tension': 'tensions',
  'governance-traits': 'traits',
  'support-levels': 'levels',
  'instrument-kinds': 'kinds',
};

/** Id of the exhibit that shows a chart, by what its file is called: «regional-presence» is «chart-code-regional-presence». */
export function exhibitOfChart(file: string): string {
  return `chart-${NAMES[file] ?? `code-${file}`}`;
}
