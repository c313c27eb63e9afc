/** A chart of the panel as large as its box. */
import { type ComponentType, useMemo } from 'react';
import { UNKNOWN } from '../../../analysis/facetTable';
import { BoxTable } from '../../../charts/BoxTable';
import { fitUnitBars, radarInBox, stripsInBox, timelineInBox } from '../../../charts/boxLayouts';
import { type BoxCell, type BoxColumn, layoutBoxTable } from '../../../charts/layoutBoxTable';
import { charts } from '../../../i18n/charts';
import { exhibits } from '../../../i18n/exhibits';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { hoverExperience } from '../../../state/hover';
import { openListing } from '../../../state/listing';
import { toggleFacet } from '../../../state/results';
import { changeView, useViewStore } from '../../../state/store';
import { ExhibitFrame, layoutFrame } from '../../exhibits/ExhibitFrame';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { IndexStrips, ProfileRadar, Timeline, UnitBars } from '../drawings';
import { indexTexts } from '../indexChart';
import { timelineTexts } from '../timelineChart';
import type { ChartOf } from './chartKinds';
import { altOfChart, headOf } from './chartSubstance';
import { type SlideChart, slideChartOf } from './slideChart';

/** The component that draws a chart. */
export function drawChart(chart: ChartOf): ComponentType<ExhibitProps> {
  return function DrawnChart(props: ExhibitProps) {
    const tools = useText();
    const atlas = useAtlas();
    const view = useViewStore((state) => state.view);
    const drawn = useMemo(() => slideChartOf(chart, { view, atlas, tools }), [view, atlas, tools]);
    return drawn && <Framed {...props} chart={drawn} />;
  };
}

function Framed({ chart, width, height, live }: ExhibitProps & { chart: SlideChart }) {
  const tools = useText();
  const { t } = tools;
  const head = headOf(chart, tools);
  const plan = useMemo(() => planOf(chart, head, width, height, tools), [chart, head, width, height, tools]);
  const known = chart.words.n?.known;
  return (
    <ExhibitFrame
      layout={plan.frame}
      height={height}
      label={altOfChart(chart, tools)}
      list={
        live && known
          ? {
              label: head,
              onPress: () =>
                openListing({ title: t(charts.listingKnown, { variable: chart.words.variable }), ids: known }),
            }
          : undefined
      }
    >
      <div style={{ width }}>
        <Drawing plan={plan} width={width} />
      </div>
    </ExhibitFrame>
  );
}

type Tools = ReturnType<typeof useText>;
type Plan = ReturnType<typeof planOf>;

/** The least room in which the names around a radar keep apart, px. */
const RADAR = { width: 380, height: 210 } as const;

/** The axes of a radar as rows. */
function axisTable(
  { words: said }: SlideChart,
  width: number,
  height: number,
  { t, number }: Pick<Tools, 't' | 'number'>,
) {
  const cellOf = (cell: string | number | null | undefined): BoxCell =>
    typeof cell === 'number' ? { kind: 'text', text: number(cell), strong: true } : { kind: 'unknown', text: '' };
  const columns: BoxColumn[] = [
    { head: '', width: 58 },
    { head: t(charts.columnSelection), width: 21, align: 'end' },
    { head: t(charts.columnWhole), width: 21, align: 'end' },
  ];
  const rows = said.table.map(({ cells: [label, own, , whole] }) => ({
    key: String(label),
    cells: [{ kind: 'text' as const, text: String(label) }, cellOf(own), cellOf(whole)],
  }));
  return layoutBoxTable(columns, rows, width, height);
}

/** Where rows are left out, a note says how many. */
function planOf(chart: SlideChart, head: string, width: number, height: number, { t, number }: Tools) {
  const { drawing, notes } = chart;
  const frame = layoutFrame(width, height, head, notes);
  if (drawing.form === 'radar' && (width < RADAR.width || frame.room < RADAR.height)) {
    // What is said of hollow points is said of the radar alone.
    const plain = layoutFrame(width, height, head, [t(charts.profileNote)]);
    return { drawing, frame: plain, bars: null, axesInTable: axisTable(chart, width, plain.room, { t, number }) };
  }
  if (drawing.form !== 'bars') return { drawing, frame, bars: null, axesInTable: null };
  const bars = fitUnitBars(drawing.rows, width, frame.room);
  if (bars.left === 0) return { drawing, frame, bars, axesInTable: null };
  const framed = (left: number) => layoutFrame(width, height, head, [t(exhibits.rowsLeft, { n: left }), ...notes]);
  const fitted = fitUnitBars(drawing.rows, width, framed(bars.left).room);
  return { drawing, frame: framed(fitted.left), bars: fitted, axesInTable: null };
}

function Drawing({ plan: { drawing, frame, bars, axesInTable }, width }: { plan: Plan; width: number }) {
  const tools = useText();
  const { t, number } = tools;
  const select = (id: string) => changeView({ selection: { kind: 'experience', id } });
  switch (drawing.form) {
    case 'bars':
      return (
        bars && (
          <UnitBars
            rows={bars.rows}
            layout={bars.layout}
            hue={drawing.hue}
            formatNumber={number}
            onPress={drawing.press}
            onHover={drawing.ofExperiences ? hoverExperience : undefined}
          />
        )
      );
    case 'timeline':
      return (
        <Timeline
          years={drawing.years}
          unknown={drawing.unknown}
          layout={timelineInBox(drawing.years, drawing.unknown, width, frame.room)}
          chosen={drawing.chosen}
          unknownValue={UNKNOWN}
          texts={timelineTexts(tools)}
          formatNumber={number}
          onYear={(value) => toggleFacet('year', value)}
          onSelect={select}
          onHover={hoverExperience}
        />
      );
    case 'strips':
      return (
        <IndexStrips
          strips={drawing.strips}
          scale={stripsInBox(drawing.strips, width, frame.room)}
          texts={indexTexts(tools)}
          formatNumber={number}
          onSelect={select}
          onHover={hoverExperience}
        />
      );
    case 'radar':
      if (axesInTable) return <BoxTable layout={axesInTable} label={drawing.description} />;
      return (
        <ProfileRadar
          axes={drawing.axes}
          description={drawing.description}
          texts={{ selection: t(charts.keySelection), whole: t(charts.keyWhole) }}
          formatNumber={number}
          size={radarInBox(width, frame.room)}
        />
      );
  }
}
