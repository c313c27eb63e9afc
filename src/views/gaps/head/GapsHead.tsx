/** Where we are, what is counted, and the finding of this view in words and in three figures. */
import { useMemo } from 'react';
import { placeName } from '../../../i18n/facetValues';
import { gapPlaces as words } from '../../../i18n/gapPlaces';
import { scenario as scenarioWords } from '../../../i18n/scenario';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { type Gaps, useGaps } from '../../../state/gaps';
import { pathOf } from '../../../state/places';
import { useViewStore } from '../../../state/store';
import { richText } from '../../../ui/richText';
import { type Counted, copiedFinding, findingOf, plainSentence } from '../../coverage/finding';
import { saysSomething } from '../../coverage/saysSomething';
import { DossierButton } from '../../dossier/DossierButton';
import { Breadcrumb } from '../../drawings/Breadcrumb';
import { CoverageSwitches } from '../../drawings/CoverageSwitches';
import { DivisionNote } from '../../drawings/DivisionNote';
import { EmptyResult } from '../../facets/EmptyResult';
import { ComunaCount } from '../ComunaCount';
import { CopySentence } from './CopySentence';
import { FilterLine } from './FilterLine';
import styles from './GapsHead.module.css';
import { HeadFigures } from './HeadFigures';

export function GapsHead() {
  const { t } = useText();
  const atlas = useAtlas();
  const gaps = useGaps();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <div className={styles.where}>
          <Breadcrumb path={pathOf(place, atlas.territory, division)} />
          <DossierButton />
          <FilterLine gaps={gaps} />
        </div>
        <CoverageSwitches umbrella={gaps.scope.length > 0} />
      </div>
      {!saysSomething(gaps) ? (
        <>
          <h1 className="visually-hidden">{t(words.nothingPasses)}</h1>
          <EmptyResult />
        </>
      ) : gaps.scope.length === 0 ? (
        <AbroadTitle />
      ) : (
        <FindingHead gaps={gaps} />
      )}
      <DivisionNote />
    </header>
  );
}

/** Beyond Chile there are no comunas: what is found is said below, country by country. */
function AbroadTitle() {
  const tools = useText();
  const atlas = useAtlas();
  const { place, division } = useViewStore((state) => state.view);
  return (
    <h1 className={styles.title}>
      {place.level === 'latin-america'
        ? tools.t(words.countries)
        : tools.t(words.unitsOf, { place: placeName(tools, atlas, division, place) })}
    </h1>
  );
}

/** Letters beyond which a sentence is set smaller, so that it takes no more room than the figures beside it. */
const LONG = { medium: 70, long: 120 } as const;

function FindingHead({ gaps }: { gaps: Gaps }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { place, division, filters, scenario } = useViewStore((state) => state.view);
  const view = useMemo(() => ({ place, division, filters, scenario }), [place, division, filters, scenario]);
  const finding = useMemo(() => findingOf(view, gaps, atlas, tools), [view, gaps, atlas, tools]);
  const { title, umbrella, identified } = finding;
  // The words are of this view already, the figures not yet.
  const letters = (gaps.measuring ? t(scenarioWords.measuring) : plainSentence(title)).length;
  const size = letters > LONG.long ? 'long' : letters > LONG.medium ? 'medium' : 'short';
  return (
    <div className={styles.finding}>
      <div>
        <h1 className={styles.title} data-size={size}>
          {gaps.measuring ? t(scenarioWords.measuring) : <Sentence counted={title} />}
        </h1>
        <p className={styles.second}>
          {umbrella && !gaps.measuring && (
            <span>
              <Sentence counted={umbrella} />.
            </span>
          )}
          {identified && (
            <span>
              <Sentence counted={identified} />.
            </span>
          )}
          <CopySentence text={() => copiedFinding(finding, useViewStore.getState().view, new Date(), atlas, tools)} />
        </p>
      </div>
      <HeadFigures gaps={gaps} />
    </div>
  );
}

function Sentence({ counted: { sentence, comunas, listTitle } }: { counted: Counted }) {
  return richText(sentence, {
    n: (figure) => (
      <ComunaCount comunas={comunas} title={listTitle} inSentence>
        {figure}
      </ComunaCount>
    ),
  });
}
