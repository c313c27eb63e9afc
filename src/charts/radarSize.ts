/** Measures of the radar, px: without the line that says which outline is which. */
export interface RadarSize {
  height: number;
  radius: number;
  labelWidth: number;
}

/** Height of the line that says which outline is which, px. */
export const KEY = 24;
