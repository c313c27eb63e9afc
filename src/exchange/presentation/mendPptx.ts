/**
 * What the library that writes PowerPoint cannot say: where each title stands, blanks that are no zeros (in the chart and in the
 * workbook behind it), a hatch, the colour of a figure upon its bar, no figure where its bar is too short for one, text for who cannot see.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chartWorkbook } from './chartWorkbook';
import { type FileBox, type FileChart, type FileSlide, plainText } from './fileSlide';
import { xmlText } from './xmlText';

interface Mending {
  creator: string;
  /** px of the slide's own scale in the file's unit of length. */
  emu: (px: number) => number;
}

/** px of the slide's own scale: what axis and legend take of a chart's box, and how large a figure is. */
const BESIDE = { lying: 110, standing: 80 } as const;
const DIGIT = 8;
const LINE = 16;

export function mendPptx(packed: Uint8Array, slides: readonly FileSlide[], mending: Mending): Uint8Array<ArrayBuffer> {
  const files = unzipSync(packed);
  const change = (name: string, mend: (xml: string) => string) => {
    const found = files[name];
    if (found) files[name] = strToU8(mend(strFromU8(found)));
  };
  const numbered = (pattern: RegExp) =>
    Object.keys(files)
      .flatMap((name) => {
        const [, number] = pattern.exec(name) ?? [];
        return number === undefined ? [] : [{ name, number: Number(number) }];
      })
      .sort((a, b) => a.number - b.number)
      .map(({ name }) => name);

  for (const [position, slide] of slides.entries()) {
    change(`ppt/slides/slide${position + 1}.xml`, (xml) => withTables(withTitle(xml, slide.title.box, mending), slide));
  }
  const charts = slides.flatMap(({ exhibits }) =>
    exhibits.flatMap(({ shown, box }) => (shown.kind === 'chart' ? [{ chart: shown, box }] : [])),
  );
  const books = numbered(/^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/);
  for (const [position, name] of numbered(/^ppt\/charts\/chart(\d+)\.xml$/).entries()) {
    const own = charts[position];
    const book = books[position];
    if (!own || !book) continue;
    change(name, (xml) => withChart(xml, own.chart, own.box));
    files[book] = chartWorkbook(own.chart);
  }
  change('docProps/app.xml', (xml) =>
    xml
      .replace(/<Application>[^<]*/, `<Application>${xmlText(plainText(mending.creator))}`)
      // Fonts and titles that the file does not have.
      .replace(/<HeadingPairs>[\s\S]*<\/TitlesOfParts>/, ''),
  );
  // What is a picture or packed already does not get smaller.
  const packing = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name,
      [bytes, { level: /\.(png|xlsx)$/.test(name) ? (0 as const) : (6 as const) }] as const,
    ]),
  ) as unknown as Parameters<typeof zipSync>[0];
  return zipSync(packing) as Uint8Array<ArrayBuffer>;
}

/** The library puts every title where its layout has it. */
function withTitle(xml: string, { left, top, width, height }: FileBox, { emu }: Mending): string {
  return xml.replace(
    /(<p:ph[^>]*type="title"[\s\S]*?<a:off )x="\d+" y="\d+"(\/><a:ext )cx="\d+" cy="\d+"/,
    (_, before: string, between: string) =>
      `${before}x="${emu(left)}" y="${emu(top)}"${between}cx="${emu(width)}" cy="${emu(height)}"`,
  );
}

function withTables(xml: string, slide: FileSlide): string {
  const alts = slide.exhibits.flatMap(({ alt, shown }) => (shown.kind === 'table' ? [alt] : []));
  let next = 0;
  return xml.replace(
    /<p:graphicFrame>\s*<p:nvGraphicFramePr>\s*<p:cNvPr ([^>]*?)\/?>/g,
    (found, attributes: string) => {
      if (attributes.includes('descr=')) return found;
      const alt = alts[next++];
      return alt === undefined
        ? found
        : // By a function: in a text, «$&» would be told for what was found.
          found.replace(attributes, () => `${attributes.trimEnd()} descr="${xmlText(plainText(alt))}"`);
    },
  );
}

function withChart(xml: string, chart: FileChart, box: FileBox): string {
  let position = 0;
  return (
    xml
      // A value that is not there is no point of the chart.
      .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
      .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => withSeries(series, chart, box, position++))
  );
}

function withSeries(
  xml: string,
  { series, form, format, categories, unknown }: FileChart,
  box: FileBox,
  position: number,
): string {
  const own = series[position];
  if (!own) return xml;
  const stacked = form === 'stacked-bars' || form === 'stacked-columns';
  const hatched = own.hatch
    ? xml.replace(
        /(<c:spPr>)<a:solidFill>[\s\S]*?<\/a:solidFill>/,
        (_, before: string) => `${before}${hatchOf(own.hatch ?? own.colour, own.colour)}`,
      )
    : unknown
      ? // Points of their own stand before the figures.
        xml.replace('<c:dLbls>', `${unknown.categories.map((at) => pointXml(at, unknown)).join('')}<c:dLbls>`)
      : xml;
  if (!stacked) return hatched;
  const wholes = categories.map((_, category) =>
    series.reduce((sum, { values }) => sum + Math.max(0, values[category] ?? 0), 0),
  );
  const longest = Math.max(...wholes, Number.MIN_VALUE);
  const hidden = categories.flatMap((_, category) => {
    const value = own.values[category] ?? 0;
    const figure = format === 'share' ? `${Math.round(value * 100)} %` : String(value);
    // Of shares each bar is as long as any other; of counts as long as its sum.
    const part = value / (format === 'share' ? wholes[category] || 1 : longest);
    const fits =
      form === 'stacked-bars'
        ? part * (box.width - BESIDE.lying) >= figure.length * DIGIT
        : part * (box.height - BESIDE.standing) >= LINE;
    return value > 0 && fits ? [] : [category];
  });
  const without = hidden.map((category) => `<c:dLbl><c:idx val="${category}"/><c:delete val="1"/></c:dLbl>`).join('');
  return hatched.replace(/<c:dLbls>[\s\S]*?<\/c:dLbls>/, (labels) =>
    labels
      .replace('<c:dLbls>', `<c:dLbls>${without}`)
      .replace(
        /(<a:defRPr[^>]*>)<a:solidFill>[\s\S]*?<\/a:solidFill>/,
        `$1<a:solidFill>${colour(own.ink)}</a:solidFill>`,
      ),
  );
}

function pointXml(at: number, { colour: ground, hatch }: NonNullable<FileChart['unknown']>): string {
  return `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${hatchOf(hatch, ground)}<a:ln w="9525"><a:solidFill>${colour(hatch)}</a:solidFill></a:ln></c:spPr></c:dPt>`;
}

function hatchOf(lines: string, ground: string): string {
  return `<a:pattFill prst="ltUpDiag"><a:fgClr>${colour(lines)}</a:fgClr><a:bgClr>${colour(ground)}</a:bgClr></a:pattFill>`;
}

function colour(value: string): string {
  return `<a:srgbClr val="${value.replace('#', '').toUpperCase()}"/>`;
}
