/** Brechas: which comunas no supra-municipal experience reaches. Drawing and league first, then the groups, the themes and the effort. */
import { useRef } from 'react';
import { gapDownloads as downloads } from '../../i18n/gapDownloads';
import { gaps as words } from '../../i18n/gaps';
import { useText } from '../../i18n/text';
import { useGaps } from '../../state/gaps';
import { isInChile } from '../../state/places';
import { useViewStore } from '../../state/store';
import { saysSomething } from '../coverage/saysSomething';
import { HeldDownloads } from '../drawings/heldDownloads';
import { SelectionPanel } from '../ficha/SelectionPanel';
import { AbroadGaps } from './abroad/AbroadGaps';
import { GapsDownloads } from './downloads/GapsDownloads';
import { GapDrawing } from './drawing/GapDrawing';
import { EffortSection } from './effort/EffortSection';
import { useThinRegions } from './effort/useThinRegions';
import styles from './GapsScreen.module.css';
import { GapGroups } from './groups/GapGroups';
import { GroupPanel } from './groups/GroupPanel';
import { GapsHead } from './head/GapsHead';
import { Meaning } from './head/Meaning';
import { League } from './league/League';
import { MatrixSection } from './matrix/MatrixSection';
import { ScenarioPanel } from './scenario/ScenarioPanel';
import { usePlaceFocus } from './usePlaceFocus';
import { useSideInSight } from './useSideInSight';

export function GapsScreen() {
  const { t } = useText();
  const abroad = useViewStore(({ view: { place } }) => !isInChile(place));
  const selection = useViewStore((state) => state.view.selection);
  const gaps = useGaps();
  const says = saysSomething(gaps);
  const inScenario = useViewStore((state) => state.view.scenario !== null);
  const thin = useThinRegions();
  const page = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLDivElement>(null);
  usePlaceFocus(
    page,
    useViewStore((state) => state.view.place),
  );
  useSideInSight(page, first, selection && `${selection.kind} ${selection.id}`);
  return (
    <HeldDownloads value={gaps.measuring ? t(downloads.held) : null}>
      <div className={styles.screen}>
        <div className={styles.page} ref={page}>
          <GapsHead />
          {!says ? null : abroad ? (
            <AbroadGaps />
          ) : (
            <>
              <div
                className={styles.first}
                ref={first}
                data-panel={selection ? 'selection' : inScenario ? 'scenario' : 'league'}
              >
                {inScenario && (
                  <div className={styles.scenario}>
                    <ScenarioPanel />
                  </div>
                )}
                <div className={styles.drawing}>
                  <GapDrawing />
                </div>
                <section className={styles.side} aria-label={t(words.side)}>
                  {selection === null ? (
                    <League thin={thin} />
                  ) : selection.kind === 'gap' ? (
                    <GroupPanel />
                  ) : (
                    <SelectionPanel />
                  )}
                </section>
              </div>
              <GapGroups />
              <MatrixSection />
              <EffortSection />
              <GapsDownloads />
            </>
          )}
        </div>
        <Meaning />
      </div>
    </HeldDownloads>
  );
}
