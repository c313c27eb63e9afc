/** «Añadir lámina»: the view that a screen would show now, a cover, or words. */
import { Plus } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { shell } from '../../../i18n/shell';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { newId } from '../../../state/presentation/edits';
import type { Layout, Slide } from '../../../state/presentation/presentation';
import { pageView, usePageView } from '../../../state/store';
import { useExhibits } from '../../exhibits/ExhibitsContext';
import { proposeSlide, queryOfView } from '../add/proposeSlide';
import styles from './AddSlideMenu.module.css';
import type { Editing } from './useEditing';

const OFFERED = ['explore', 'gaps', 'compare'] as const;

export function AddSlideMenu({ editing }: { editing: Editing }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const exhibits = useExhibits();
  const comparison = usePageView((view) => view.comparison);
  const nothingCompared = (comparison.kind === 'places' ? comparison.places : comparison.ids).length === 0;
  const addView = async (screen: (typeof OFFERED)[number]) => {
    try {
      editing.add(await proposeSlide({ view: { ...pageView(), screen }, atlas, tools }, exhibits));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      editing.tell({ text: t(words.addFailed, { reason }), undo: false });
    }
  };
  const addBlank = (layout: Layout): void => {
    const view = queryOfView({ ...pageView(), screen: 'explore' });
    const slide: Slide = { id: newId(), layout, title: '', sentence: '', notes: '', view, exhibits: [] };
    editing.add(layout === 'cover' ? { ...slide, title: editing.presentation.title } : slide);
  };
  const actions: Readonly<Record<string, () => void>> = {
    explore: () => addView('explore'),
    gaps: () => addView('gaps'),
    compare: () => addView('compare'),
    cover: () => addBlank('cover'),
    words: () => addBlank('words'),
  };
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ''}>
        <Plus size={16} aria-hidden />
        {t(words.addSlide)}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <Menu
          className={styles.menu ?? ''}
          aria-label={t(words.addSlide)}
          disabledKeys={nothingCompared ? ['compare'] : []}
          onAction={(key) => actions[String(key)]?.()}
        >
          {OFFERED.map((screen) => (
            <MenuItem key={screen} id={screen}>
              {t(words.addView, { screen: t(shell[screen]) })}
            </MenuItem>
          ))}
          <MenuItem id="cover">{t(words.addCover)}</MenuItem>
          <MenuItem id="words">{t(words.addWords)}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
