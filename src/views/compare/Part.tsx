import { type ReactNode, type RefObject, useId } from 'react';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { useViewStore } from '../../state/store';
import { DrawingActions } from '../drawings/DrawingActions';
import { pictureTexts } from '../drawings/drawingPicture';
import styles from './Part.module.css';

interface PartProps {
  title: string;
  /** Where sentences lead to. */
  id?: string;
  note?: string | null;
  /** At the right of the title: ways to take it along. */
  tools?: ReactNode;
  children: ReactNode;
}

/** One part of the comparison under its title. */
export function Part({ title, id, note, tools, children }: PartProps) {
  const heading = useId();
  return (
    <section className={styles.part} id={id} tabIndex={id ? -1 : undefined} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {tools && <div className={styles.tools}>{tools}</div>}
      </div>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

interface PartDrawing {
  title: string;
  note?: string | null;
  /** Of the file. */
  name: string;
  /** Who the letters stand for: a picture must say it. */
  legend: string;
  drawing: RefObject<SVGSVGElement | null>;
}

/** The ways to take a drawing of a part along, with what must be known of it. */
export function PartDrawingActions({ title, note = null, name, legend, drawing }: PartDrawing) {
  const tools = useText();
  const atlas = useAtlas();
  const texts = (day: Date) =>
    pictureTexts({ title: `${title}. ${legend}`, note, view: useViewStore.getState().view, day }, atlas, tools);
  return <DrawingActions drawing={drawing} fileName={name} texts={texts} title={title} />;
}

/** A part that is a drawing: it goes along as SVG and PNG. */
export function DrawnPart({ children, id, ...drawing }: PartDrawing & Pick<PartProps, 'children' | 'id'>) {
  const { title, note = null } = drawing;
  return (
    <Part {...(id ? { id } : {})} title={title} note={note} tools={<PartDrawingActions {...drawing} />}>
      {children}
    </Part>
  );
}
