/** Regions by themes: the drawing, the same as a table, and on a phone the same as a list. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { gapMatrix as words } from '../../../i18n/gapMatrix';
import { useText } from '../../../i18n/text';
import { MatrixPlate } from '../../../plates/matrix/MatrixPlate';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import { useMedia } from '../../../ui/media';
import { useSize } from '../../../ui/useSize';
import { DrawingActions } from '../../drawings/DrawingActions';
import { pictureTexts } from '../../drawings/drawingPicture';
import plate from '../../drawings/drawingPlate.module.css';
import { TableDownloads } from '../../drawings/TableDownloads';
import section from '../section.module.css';
import { MatrixList } from './MatrixList';
import styles from './MatrixSection.module.css';
import { MatrixTable } from './MatrixTable';
import { matrixDrawing } from './matrixDrawing';
import { matrixTable } from './matrixTableOfView';
import { matrixFindings, matrixTitle, type WordSource } from './matrixWords';
import { useMatrix } from './useMatrix';

const PHONE = '(max-width: 760px)';
const NONE: readonly string[] = [];

export function MatrixSection() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const chosen = useViewStore((state) => state.view.filters.theme) ?? NONE;
  const inScenario = useViewStore((state) => state.view.scenario !== null);
  const view = useMatrix();
  const phone = useMedia(PHONE);
  const [asTable, setAsTable] = useState(false);
  const [frame, { width }] = useSize<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const source = useMemo((): WordSource => ({ tools, names: atlas, division }), [tools, atlas, division]);
  const data = useMemo(() => matrixDrawing(view, chosen, place, source), [view, chosen, place, source]);
  const title = matrixTitle(view, chosen, source);
  const findings = matrixFindings(view, chosen, source);
  const texts = useCallback(
    (day: Date) => pictureTexts({ title, note: null, view: useViewStore.getState().view, day }, atlas, tools),
    [title, atlas, tools],
  );
  const drawn = !asTable && !phone;
  return (
    <section className={section.section} aria-labelledby="gap-matrix-title">
      <h2 id="gap-matrix-title" className={section.title}>
        {title}
      </h2>
      <div className={section.head}>
        <p className={section.lead}>
          {findings && <strong>{findings} </strong>}
          {t(words.lead)}
          {chosen.length > 0 && ` ${t(words.themeFilter)}`}
          {inScenario && ` ${t(words.scenario)}`}
        </p>
        <div className={section.actions}>
          <button type="button" className={plate.action} onClick={() => setAsTable(!asTable)}>
            {t(asTable ? words.asDrawing : words.asTable)}
          </button>
          {drawn && (
            <DrawingActions
              drawing={drawing}
              fileName={t(words.fileName)}
              texts={texts}
              title={title}
              exhibit="gaps-matrix"
            />
          )}
          <TableDownloads title={title} table={() => matrixTable(view, source)} />
        </div>
      </div>
      <div className={styles.frame} ref={frame}>
        {asTable ? (
          <MatrixTable view={view} source={source} title={title} />
        ) : phone ? (
          <MatrixList view={view} source={source} />
        ) : (
          width > 0 && (
            <MatrixPlate data={data} width={width} label={t(words.label, { level: view.level })} drawing={drawing} />
          )
        )}
      </div>
    </section>
  );
}
