import { createPortal } from 'react-dom';
import type { PictureTexts } from '../../../charts/exportDrawing';
import { Triptych } from '../../../plates/triptych/Triptych';
import type { TriptychGround, TriptychPanelData, TriptychTexts } from '../../../plates/triptych/triptychData';
import { usePrintedSheet } from '../../../ui/usePrintedSheet';
import styles from './PrintedTriptych.module.css';

export interface TriptychDrawing {
  ground: TriptychGround;
  panels: readonly TriptychPanelData[];
  legend: readonly { kind: string; text: string }[];
  texts: TriptychTexts;
}

interface PrintedTriptychProps {
  drawing: TriptychDrawing;
  texts: PictureTexts;
  /** The printer's dialogue is open already. */
  asked: boolean;
  onDone: () => void;
}

/** In the proportion of an A4 sheet lying down, less its margins, title and notes; the sheet scales it. */
const WIDTH = 1280;
const HEIGHT = 760;
const nothing = () => {};

/** The triptych laid out anew for one A4 sheet, drawn when it is asked for and taken away when the printer's dialogue closes. */
export function PrintedTriptych({ drawing, texts, asked, onDone }: PrintedTriptychProps) {
  usePrintedSheet(styles.printing ?? '', true, onDone, asked);
  return createPortal(
    <div className={styles.sheet} aria-hidden="true">
      <h1>{texts.title}</h1>
      <p>{texts.subtitle}</p>
      <Triptych
        {...drawing}
        width={WIDTH}
        height={HEIGHT}
        hovered={null}
        selected={null}
        onHover={nothing}
        onSelect={nothing}
        onLand={nothing}
        onListing={nothing}
        onRestore={nothing}
      />
      {texts.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>,
    document.body,
  );
}
