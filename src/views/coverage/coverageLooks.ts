/** How each coverage class looks, the same on tiles and map, and what it is called there. */
import type { CoverageClass } from '../../analysis/coverage';
import { gapDrawing } from '../../i18n/gapDrawing';
import { gaps } from '../../i18n/gaps';
import type { Message } from '../../i18n/text';
import type { TileLook } from '../../plates/tiles/tileLook';

const UMBRELLA = {
  fill: 'var(--cov-regional)',
  fillOpacity: 1,
  line: 'var(--cov-regional-line)',
  signInk: 'var(--cov-regional-line)',
  textInk: 'var(--ink)',
} as const;

export const CLASS_LOOKS: Readonly<Record<CoverageClass, TileLook>> = {
  named: {
    fill: 'var(--cov-named)',
    fillOpacity: 1,
    line: 'var(--cov-named)',
    signInk: 'var(--paper)',
    textInk: 'var(--paper)',
    sign: null,
  },
  provincial: {
    fill: 'var(--cov-provincial)',
    fillOpacity: 1,
    line: 'var(--cov-provincial)',
    signInk: 'var(--on-cov-provincial)',
    textInk: 'var(--on-cov-provincial)',
    sign: null,
  },
  regional: { ...UMBRELLA, sign: 'diagonal' },
  national: { ...UMBRELLA, sign: 'ring' },
  none: {
    fill: 'var(--cov-none)',
    fillOpacity: 1,
    line: 'var(--cov-none-line)',
    signInk: 'var(--cov-none-ink)',
    textInk: 'var(--cov-none-ink)',
    sign: null,
  },
};

/** The same with the sign of what a scenario added. One object a class, so that equal looks are the same look. */
export const ADDED_LOOKS = Object.fromEntries(
  Object.entries(CLASS_LOOKS).map(([name, look]): [string, TileLook] => [name, { ...look, mark: 'plus' }]),
) as Readonly<Record<CoverageClass, TileLook>>;

/** As the legend says a class. */
export const CLASS_TITLES: Readonly<Record<CoverageClass, Message>> = {
  named: gaps.named,
  provincial: gaps.provincial,
  regional: gaps.regional,
  national: gaps.national,
  none: gaps.none,
};

/** As it is said of a comuna. */
export const CLASS_STATES: Readonly<Record<CoverageClass, Message>> = {
  named: gapDrawing.named,
  provincial: gapDrawing.provincial,
  regional: gapDrawing.regional,
  national: gapDrawing.national,
  none: gapDrawing.none,
};
