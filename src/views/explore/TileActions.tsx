/** The ways to take the drawing along, and to the same as text. */
import { type RefObject, useState } from 'react';
import { pictureOf, pngOf } from '../../charts/exportDrawing';
import { downloadBlob, downloadText } from '../../exchange/downloadText';
import { facets } from '../../i18n/facets';
import { facetName, facetValueName } from '../../i18n/facetValues';
import { shell } from '../../i18n/shell';
import { type TextTools, useText } from '../../i18n/text';
import { tiles } from '../../i18n/tiles';
import { type Atlas, useAtlas } from '../../state/atlas';
import { changeView, useViewStore } from '../../state/store';
import type { View } from '../../state/view';
import { chosenValuesOf } from '../facets/chosenValues';
import styles from './TilesPlate.module.css';

export function TileActions({
  drawing,
  title,
}: {
  drawing: RefObject<SVGSVGElement | null>;
  /** What the picture shows, as a sentence. */
  title: () => string;
}) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const [failed, setFailed] = useState(false);
  const download = (kind: 'svg' | 'png') => {
    setFailed(false);
    if (!drawing.current) return;
    const { view } = useViewStore.getState();
    const day = new Date();
    const picture = pictureOf(drawing.current, {
      title: title(),
      subtitle: [
        filterNote(view, atlas, tools),
        t(view.division === 2008 ? tiles.division2008 : tiles.division2018),
      ].join('. '),
      notes: [
        t(tiles.source, {
          atlas: t(shell.name),
          version: atlas.core.version,
          date: day.toLocaleDateString(tools.language, { dateStyle: 'long' }),
        }),
      ],
    });
    const name = `atlas-${t(tiles.fileName)}-${isoDay(day)}`;
    if (kind === 'svg') downloadText(`${name}.svg`, picture.svg, 'image/svg+xml;charset=utf-8');
    else
      pngOf(picture).then(
        (blob) => downloadBlob(`${name}.png`, blob),
        () => setFailed(true),
      );
  };
  return (
    <div className={styles.actions}>
      {failed && <p role="alert">{t(tiles.downloadFailed)}</p>}
      <button type="button" className={styles.action} onClick={() => changeView({ drawing: 'table' })}>
        {t(tiles.asTable)}
      </button>
      <button
        type="button"
        className={styles.action}
        aria-label={t(tiles.downloadSvgLabel)}
        onClick={() => download('svg')}
      >
        {t(tiles.downloadSvg)}
      </button>
      <button
        type="button"
        className={styles.action}
        aria-label={t(tiles.downloadPngLabel)}
        onClick={() => download('png')}
      >
        {t(tiles.downloadPng)}
      </button>
    </div>
  );
}

/** What is chosen, in words. */
export function filterNote(view: View, atlas: Atlas, tools: TextTools): string {
  const { t } = tools;
  const chosen = new Map<string, string[]>();
  for (const { facet, value } of chosenValuesOf(view.filters)) {
    const name = t(facetName(facet));
    const word = value === null ? t(facets.allOfIt) : facetValueName(tools, atlas, view.division, facet, value);
    chosen.set(name, [...(chosen.get(name) ?? []), word]);
  }
  if (chosen.size === 0) return t(tiles.noFilters);
  return [...chosen].map(([facet, words]) => t(tiles.filter, { facet, values: tools.list(words) })).join('; ');
}

/** The day by the user's own clock, as ISO 8601. */
function isoDay(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
