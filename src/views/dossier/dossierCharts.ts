/** The charts of a dossier as plain data: what passes here, each with its n and «sin información». */
import { countFactors } from '../../analysis/countFactors';
import { countValues, type ValueCounts } from '../../analysis/countValues';
import { describeDistribution } from '../../analysis/describeDistribution';
import { UNKNOWN } from '../../analysis/facetTable';
import { readCodeValues, valuesOfCode } from '../../analysis/readCodeValues';
import type { Experience } from '../../catalog/schema';
import { type CodeId, DIMENSIONS, SCALES, type Scale, THEME_IDS, type ThemeId } from '../../catalog/vocabulary';
import type { Hue, UnitCell, UnitRow } from '../../charts/drawingData';
import type { IndexStrip } from '../../charts/IndexStrips';
import { charts, titles } from '../../i18n/charts';
import type { TextTools } from '../../i18n/text';
import { codeValueName, dimensionNames, factorNames, fieldNames, scaleNames, themeNames } from '../../i18n/vocabulary';
import type { Atlas } from '../../state/atlas';
import { codeTitle, frequentTitle, type Title } from '../indicators/titles';

interface ChartHead {
  key: string;
  title: string;
  /** What is measured, and of how many. */
  variable: string;
}

export type DossierChart =
  | (ChartHead & { kind: 'bars'; hue: Hue; rows: readonly UnitRow[] })
  | (ChartHead & { kind: 'strips'; strips: readonly IndexStrip[] });

/** Rows of a chart whose vocabulary has no order: the most frequent ones. */
const MOST_ROWS = 7;

/** Scale and theme of everything; codes, factors and indices of those with a ficha, where there are any. */
export function chartsOf(experiences: readonly Experience[], atlas: Atlas, tools: TextTools): DossierChart[] {
  const documented = experiences.filter(({ id }) => atlas.indicators.has(id));
  if (experiences.length === 0) return [];
  const { t } = tools;
  const draw = new BarMaker(atlas, tools);
  const nameOfTheme = (value: string) => t(themeNames[value as ThemeId]);
  const nameOfScale = (value: string) => t(scaleNames[value as Scale]);
  const scale = draw.bars(experiences, {
    key: 'scale',
    hue: 'general',
    variable: t(charts.scale),
    values: SCALES,
    valuesOf: ({ scales }) => (scales.length > 0 ? scales : null),
    labelOf: nameOfScale,
    titleOf: (counts) => frequentTitle(tools, t(charts.scale), counts, nameOfScale, () => titles.scale),
  });
  const theme = draw.bars(experiences, {
    key: 'theme',
    hue: 'general',
    variable: t(charts.theme),
    values: THEME_IDS,
    valuesOf: ({ themes }) => (themes.length > 0 ? themes : null),
    labelOf: nameOfTheme,
    titleOf: (counts) => frequentTitle(tools, t(charts.theme), counts, nameOfTheme, () => titles.theme),
    ranked: true,
  });
  if (documented.length === 0) return [scale, theme];
  // Two by two, each beside one about as high.
  return [
    scale,
    draw.code(documented, 'regionalGovernmentRole', 'institutional'),
    theme,
    draw.factors(documented),
    draw.code(documented, 'socialDemand', 'social'),
    draw.indices(documented),
  ];
}

interface BarVariable {
  key: string;
  hue: Hue;
  variable: string;
  values: readonly string[];
  valuesOf: (experience: Experience) => readonly string[] | null;
  labelOf: (value: string) => string;
  titleOf: (counts: ValueCounts) => Title;
  ranked?: boolean;
}

class BarMaker {
  constructor(
    private readonly atlas: Atlas,
    private readonly tools: TextTools,
  ) {}

  bars(experiences: readonly Experience[], variable: BarVariable): DossierChart {
    const { t } = this.tools;
    const counts = countValues(experiences, variable.valuesOf, variable.values);
    const title = variable.titleOf(counts).text;
    const row = (value: string, label: string, ids: readonly string[], unknown: boolean): UnitRow => ({
      value,
      label,
      cells: this.cells(ids),
      unknown,
      name: label,
      pressed: null,
    });
    const rows = counts.rows.map(({ value, ids }) => row(value, variable.labelOf(value), ids, false));
    const shown = variable.ranked
      ? rows
          .filter(({ cells }) => cells.length > 0)
          .sort((a, b) => b.cells.length - a.cells.length)
          .slice(0, MOST_ROWS)
      : rows;
    return {
      kind: 'bars',
      key: variable.key,
      hue: variable.hue,
      title,
      variable: this.variable(variable.variable, title, counts.known.length, experiences.length),
      rows: [...shown, row(UNKNOWN, t(charts.unknown), counts.unknown, true)],
    };
  }

  code(experiences: readonly Experience[], code: CodeId, hue: Hue): DossierChart {
    const { atlas, tools } = this;
    const { t } = tools;
    const labelOf = (value: string) => t(codeValueName(code, value));
    const variable = t(code === 'socialDemand' ? charts.demand : fieldNames[code]);
    return this.bars(experiences, {
      key: code,
      hue,
      variable,
      values: valuesOfCode(code),
      valuesOf: ({ id }) => {
        const indicators = atlas.indicators.get(id);
        return indicators ? readCodeValues(indicators, code) : null;
      },
      labelOf,
      titleOf: (counts) => codeTitle(tools, code, variable, counts, labelOf),
    });
  }

  factors(experiences: readonly Experience[]): DossierChart {
    const { atlas, tools } = this;
    const { t } = tools;
    const counts = countFactors(experiences.flatMap(({ id }) => atlas.indicators.get(id) ?? []));
    const judged = experiences.filter(({ id }) =>
      counts.some(({ ids }) => ids.present.includes(id) || ids.absent.includes(id)),
    );
    const present = {
      rows: counts.map(({ factor, ids }) => ({ value: factor as string, ids: ids.present })),
      unknown: [],
      known: judged.map(({ id }) => id),
    };
    const nameOf = (value: string) => t(factorNames[value as keyof typeof factorNames]);
    const title = frequentTitle(tools, t(charts.factors), present, nameOf, () => titles.factor).text;
    return {
      kind: 'bars',
      key: 'factors',
      hue: 'general',
      title,
      variable: this.variable(t(charts.factors), title, judged.length, experiences.length),
      rows: counts.map(({ factor, ids }) => ({
        value: factor,
        label: t(factorNames[factor]),
        name: t(factorNames[factor]),
        cells: [...this.cells(ids.present), ...this.cells(ids.absent, 'absent'), ...this.cells(ids.unclear, 'unknown')],
        count: ids.present.length,
        pressed: null,
      })),
    };
  }

  indices(experiences: readonly Experience[]): DossierChart {
    const { atlas, tools } = this;
    const { t } = tools;
    const strips = DIMENSIONS.map((dimension): IndexStrip => {
      const points = experiences.map(({ id, shortName }) => ({
        id,
        name: shortName,
        value: atlas.indices.get(id)?.[dimension].value ?? null,
      }));
      const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
      return {
        hue: dimension,
        label: t(dimensionNames[dimension]),
        points,
        median: describeDistribution(values)?.median ?? null,
      };
    });
    const known = experiences.filter(({ id }) =>
      DIMENSIONS.some((dimension) => (atlas.indices.get(id)?.[dimension].value ?? null) !== null),
    );
    return {
      kind: 'strips',
      key: 'indices',
      title: t(charts.indicesFew),
      variable: this.variable(t(charts.indices), t(charts.indicesFew), known.length, experiences.length),
      strips,
    };
  }

  private cells(ids: readonly string[], answer?: UnitCell['answer']): UnitCell[] {
    return ids.map((id) => ({
      id,
      name: this.atlas.experienceById.get(id)?.shortName ?? id,
      inside: true,
      ...(answer ? { answer } : {}),
    }));
  }

  /** A title that is the variable's own name need not be said twice. */
  private variable(name: string, title: string, known: number, total: number): string {
    const { t, number } = this.tools;
    const n =
      known === total
        ? t(charts.n, { total: number(total) })
        : t(charts.nOf, { known: number(known), total: number(total) });
    return name === title ? n : `${name}, ${n}`;
  }
}
