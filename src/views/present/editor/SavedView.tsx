/** «Vista guardada»: the slide's view in words, and the way to its screen. */
import { Link } from 'lucide-react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { shell } from '../../../i18n/shell';
import { type TextTools, useText } from '../../../i18n/text';
import { type Atlas, useAtlas } from '../../../state/atlas';
import { changePage } from '../../../state/store';
import type { Screen, View } from '../../../state/view';
import { viewFacts } from '../../drawings/describeView';
import { comparedInWords } from '../add/proposeSlide';
import section from './section.module.css';
import type { Editing } from './useEditing';

export function SavedView({ editing, view }: { editing: Editing; view: View }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  // A slide of a slide shows what Explorar would.
  const screen: Screen = view.screen === 'present' ? 'explore' : view.screen;
  const { presentation, position } = editing;
  const open = () => {
    const { language: _, theme: __, ...fields } = view;
    changePage({ ...fields, screen, presentation: presentation.id, slide: position, playing: false });
  };
  return (
    <section className={section.section}>
      <h2>{t(words.savedView)}</h2>
      <dl className={section.facts}>
        <dt>{t(words.screen)}</dt>
        <dd>{t(shell[screen])}</dd>
        {factsOf(view, atlas, tools).map(({ label, text }) => (
          <Fact key={label} label={label} text={text} />
        ))}
      </dl>
      <button type="button" className={section.button} onClick={open}>
        <Link size={16} aria-hidden />
        {t(words.open, { screen: t(shell[screen]) })}
      </button>
    </section>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}

function factsOf(view: View, atlas: Atlas, tools: TextTools): { label: string; text: string }[] {
  const { t } = tools;
  const selected = view.selection?.kind === 'experience' ? atlas.experienceById.get(view.selection.id) : undefined;
  return [
    ...(view.screen === 'compare' ? [{ label: t(words.compared), text: comparedInWords(view, atlas, tools) }] : []),
    ...viewFacts(view, atlas, tools),
    ...(selected ? [{ label: t(words.chosen), text: selected.shortName }] : []),
  ];
}
