import { coveredAmount, coveredComunas, coveredShare, MEASURES, measureShares } from '../../../analysis/measureShares';
import { CoverageBar } from '../../../charts/CoverageBar';
import { placeName } from '../../../i18n/facetValues';
import { gapPlaces as words } from '../../../i18n/gapPlaces';
import { amountWords, shareText } from '../../../i18n/shareWords';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import type { Gaps } from '../../../state/gaps';
import { useViewStore } from '../../../state/store';
import { richText } from '../../../ui/richText';
import { ComunaCount } from '../ComunaCount';
import { shareInWords } from '../shareInWords';
import styles from './HeadFigures.module.css';

/** How much of the place is covered, by comunas, people and land. The switch decides which of both shares is the big one. */
export function HeadFigures({ gaps: { scope, coverage } }: { gaps: Gaps }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const umbrella = useViewStore((state) => state.view.umbrella);
  const place = placeName(
    tools,
    atlas,
    useViewStore((state) => state.view.division),
    useViewStore((state) => state.view.place),
  );
  const { classes } = coverage;
  // The facts give Antártica no area.
  const antarctica = scope.some((index) => atlas.territory.comunas[index]?.areaKm2 === 0) ? 'yes' : 'no';
  const shares = measureShares(classes, scope, atlas.territory);
  const direct = coveredComunas(classes, scope, false);
  const covered = coveredComunas(classes, scope, true);
  return (
    <ul className={styles.figures} aria-label={t(words.figures)}>
      {MEASURES.map((measure) => {
        const share = shares[measure];
        const name = t(words[measure], { antarctica });
        const amounts = amountWords(tools, measure, share.total);
        // Antártica alone has no area: there is nothing to have a share of.
        const percent = (withUmbrella: boolean) => {
          const part = coveredShare(share, withUmbrella);
          return part === null ? '–' : shareText(tools, part);
        };
        return (
          <li key={measure}>
            <p className={styles.name}>{name}</p>
            <p className={styles.shares}>
              <span>
                <b className={styles.big}>{percent(umbrella)}</b> {t(umbrella ? words.umbrella : words.direct)}
              </span>{' '}
              <span>
                <b className={styles.second}>{percent(!umbrella)}</b> {t(umbrella ? words.direct : words.umbrella)}
              </span>
            </p>
            <CoverageBar share={share} label={shareInWords(tools, name, share)} />
            <p className={styles.amounts}>
              {richText(
                t(umbrella ? words.amountsUmbrella : words.amounts, {
                  direct: amounts.value(coveredAmount(share, false)),
                  covered: amounts.value(coveredAmount(share, true)),
                  whole: amounts.whole(share.total),
                }),
                {
                  d: (text) => (
                    <ComunaCount comunas={direct} title={t(words.listDirect, { place })}>
                      {text}
                    </ComunaCount>
                  ),
                  u: (text) => (
                    <ComunaCount comunas={covered} title={t(words.listCovered, { place })}>
                      {text}
                    </ComunaCount>
                  ),
                },
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
