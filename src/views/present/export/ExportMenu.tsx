/** The ways to take a presentation along. What writes a file is loaded with the first that is asked for. */
import { ChevronDown, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { presentExport as words } from '../../../i18n/presentExport';
import { useText } from '../../../i18n/text';
import type { Presentation } from '../../../state/presentation/presentation';
import { usePageView } from '../../../state/store';
import { type CopiedLink, copyPresentationLink, downloadPresentationFile } from '../open/sendPresentation';
import { ExportDialog } from './ExportDialog';
import styles from './ExportMenu.module.css';
import type { ExportTask } from './exportTask';
import { LinkDialog } from './LinkDialog';

/** With «Ctrl+P», the presentation's slides are what is printed. */
export function ExportMenu({ presentation }: { presentation: Presentation }) {
  const { t } = useText();
  const asked = usePageView((view) => view.slide);
  // As the desk shows it: a link may ask for a slide beyond the last.
  const current = Math.max(0, Math.min(asked, presentation.slides.length - 1));
  const [kind, setKind] = useState<ExportTask['kind'] | null>(null);
  const [link, setLink] = useState<CopiedLink | null>(null);
  const none = presentation.slides.length === 0;
  useEffect(() => {
    if (none) return;
    const print = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'p')
        return;
      event.preventDefault();
      setKind((busy) => busy ?? 'print');
    };
    window.addEventListener('keydown', print);
    return () => window.removeEventListener('keydown', print);
  }, [none]);
  const item = (id: string, name: string, more?: string) => (
    <MenuItem id={id} textValue={name} className={styles.item ?? ''}>
      <span>{name}</span>
      {more && <small>{more}</small>}
    </MenuItem>
  );
  return (
    <>
      <MenuTrigger>
        <Button className={styles.button ?? ''} isDisabled={none} aria-label={t(words.menuLabel)}>
          <Download size={16} aria-hidden />
          {t(words.menu)}
          <small>{t(words.menuKinds)}</small>
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className={styles.popover ?? ''} placement="bottom end" offset={2}>
          <Menu
            className={styles.menu ?? ''}
            aria-label={t(words.menuLabel)}
            onAction={(key) => {
              if (key === 'file') void downloadPresentationFile(presentation);
              else if (key === 'link') copyPresentationLink(presentation).then(setLink);
              else setKind(key as ExportTask['kind']);
            }}
          >
            {item('pptx', t(words.pptx), t(words.pptxMore))}
            {item('pdf', t(words.pdf), t(words.pdfMore))}
            {item('png', t(words.png), t(words.pngMore))}
            {item('picture', t(words.picture))}
            {item('print', t(words.print))}
            {item('file', t(words.file), t(words.fileMore))}
            {item('link', t(words.link), t(words.linkMore))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {link && <LinkDialog link={link} onClose={() => setLink(null)} />}
      {kind && <ExportDialog kind={kind} presentation={presentation} current={current} onClose={() => setKind(null)} />}
    </>
  );
}
