/** What a slide says besides its title: its sentence, what must be said of what it shows, and where that comes from. */
import { useEffect, useMemo, useState } from 'react';
import { slide as words } from '../../i18n/slide';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { useGeographyState } from '../../state/geography';
import type { Slide } from '../../state/presentation/presentation';
import { useViewStore } from '../../state/store';
import type { View } from '../../state/view';
import { describeSource, describeView } from '../drawings/describeView';
import { type Exhibits, useExhibits } from '../exhibits/ExhibitsContext';
import type { ExhibitInput, ExhibitSubstance } from '../exhibits/exhibit';

export interface SlideTexts {
  /** Of the sentence, by its author. */
  paragraphs: readonly string[];
  /** What the exhibits must not be shown without. */
  cautions: readonly string[];
  foot: string;
}

/** Of the view of the stage. Null while it loads what the exhibits have to say. */
export function useSlideTexts({ sentence, exhibits }: Pick<Slide, 'sentence' | 'exhibits'>): SlideTexts | null {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const substances = useSubstances(exhibits, view);
  // Drawings say whose boundaries they show, once these are there.
  const geography = useGeographyState((state) => state.geography);
  // biome-ignore lint/correctness/useExhaustiveDependencies: sources read the boundaries in use.
  return useMemo(() => {
    if (substances === null) return null;
    return slideTextsOf(sentence, substances, { view, atlas, tools });
  }, [substances, view, atlas, tools, sentence, geography]);
}

/** The same outside of React, for files. */
export function slideTextsOf(
  sentence: string,
  substances: readonly ExhibitSubstance[],
  input: ExhibitInput,
): SlideTexts {
  const { view, atlas, tools } = input;
  const sources = substances.flatMap((substance) => substance.sourcesOf?.(input) ?? []);
  const whole = substances.length > 0 && substances.every(({ wholeCatalogue }) => wholeCatalogue);
  const cautions = substances.flatMap((substance) => substance.cautionOf?.(input) ?? []);
  return {
    paragraphs: paragraphsOf(sentence),
    cautions: [...new Set(cautions)],
    foot: [
      tools.t(words.source, { source: describeSource(new Date(), atlas, tools) }),
      whole ? tools.t(words.wholeCatalogue) : describeView(view, atlas, tools),
      ...new Set(sources),
    ].join('. '),
  };
}

export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Of the exhibits that are known, in their order. */
export async function loadSubstances(ids: readonly string[], exhibits: Exhibits): Promise<ExhibitSubstance[]> {
  return Promise.all(ids.flatMap((id) => exhibits.get(id)?.substance() ?? []));
}

/** Of the exhibits that are known and have what they show in that view, in their order. Null while they load. */
export function useSubstances(ids: readonly string[], view: View): readonly ExhibitSubstance[] | null {
  const atlas = useAtlas();
  const exhibits = useExhibits();
  const wanted = ids.join();
  const [loaded, setLoaded] = useState<{ wanted: string; substances: readonly ExhibitSubstance[] } | null>(null);
  useEffect(() => {
    let left = false;
    // A part that does not come leaves the slide standing; its box says that it failed.
    const give = (substances: readonly ExhibitSubstance[]) => !left && setLoaded({ wanted, substances });
    loadSubstances(wanted.split(','), exhibits).then(give, () => give([]));
    return () => {
      left = true;
    };
  }, [wanted, exhibits]);
  return useMemo(() => {
    if (loaded?.wanted !== wanted) return null;
    const kinds = wanted.split(',').flatMap((id) => exhibits.get(id) ?? []);
    return loaded.substances.filter((_, position) => kinds[position]?.fits(view, atlas));
  }, [loaded, wanted, exhibits, view, atlas]);
}
