/** The triptych as a file: title, what filters it, division, source and date go with it. */
import { type RefObject, useState } from 'react';
import { type PictureTexts, pictureOf, pngOf } from '../../../charts/exportDrawing';
import { downloadBlob, downloadText } from '../../../exchange/downloadText';
import { facetName, facetValueName, placeName } from '../../../i18n/facetValues';
import { shell } from '../../../i18n/shell';
import { LOCALES, useText } from '../../../i18n/text';
import { triptych } from '../../../i18n/triptych';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import { chosenValuesOf } from '../../facets/chosenValues';

export function useTriptychPicture(svg: RefObject<SVGSVGElement | null>, boundaries: string, approximate: boolean) {
  const tools = useText();
  const { t, list, language } = tools;
  const atlas = useAtlas();
  const { filters, place, division } = useViewStore((state) => state.view);
  const [failed, setFailed] = useState(false);
  const chosen = chosenValuesOf(filters);
  const facets = [...new Set(chosen.map(({ facet }) => facet))].map((facet) => {
    const values = chosen.flatMap((one) =>
      one.facet === facet
        ? [one.value === null ? t(triptych.all) : facetValueName(tools, atlas, division, facet, one.value)]
        : [],
    );
    return t(triptych.filterOf, { facet: t(facetName(facet)), values: list(values) });
  });
  const now = new Date();
  const texts: PictureTexts = {
    title: t(triptych.title, { place: placeName(tools, atlas, division, place) }),
    subtitle: t(triptych.subtitle, {
      filters: facets.length > 0 ? facets.join('; ') : t(triptych.noFilters),
      division: division === 2008 ? '2008' : t(triptych.divisionCurrent),
    }),
    notes: [
      t(triptych.source, {
        atlas: t(shell.name),
        version: atlas.core.version,
        boundaries: t(approximate ? triptych.boundariesApproximate : triptych.boundaries, { source: boundaries }),
        date: now.toLocaleDateString(LOCALES[language], { dateStyle: 'long' }),
      }),
    ],
  };
  const save = (kind: 'svg' | 'png') => {
    setFailed(false);
    if (!svg.current) return;
    const name = `atlas-triptico-${now.toISOString().slice(0, 10)}`;
    const picture = pictureOf(svg.current, texts);
    if (kind === 'svg') downloadText(`${name}.svg`, picture.svg, 'image/svg+xml;charset=utf-8');
    else
      pngOf(picture).then(
        (blob) => downloadBlob(`${name}.png`, blob),
        () => setFailed(true),
      );
  };
  return { texts, save, failed };
}
