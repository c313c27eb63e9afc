/** The colours of the map, read from the page's design tokens so that a colour is decided in one place. */
const TOKEN_NAMES = {
  paper: '--paper',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  water: '--water',
  waterLine: '--water-line',
  waterInk: '--water-ink',
  land: '--land',
  landOther: '--land-other',
  borderLand: '--border-land',
  focus: '--focus',
  communal: '--scale-communal',
  supracommunal: '--scale-supra',
  provincial: '--scale-provincial',
  regional: '--scale-regional',
  national: '--scale-national',
} as const;

export type MapTokens = Readonly<Record<keyof typeof TOKEN_NAMES, string>>;

/** Reads the custom properties that hold for an element, in the tone of the moment. */
export function readTokens(element: Element): MapTokens {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    Object.entries(TOKEN_NAMES).map(([name, property]) => [name, style.getPropertyValue(property).trim() || '#808080']),
  ) as MapTokens;
}
