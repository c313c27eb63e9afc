import type { ReactNode } from 'react';
import { drawnScaleOf } from '../../analysis/drawnScale';
import { DIMENSIONS, SCALES } from '../../catalog/vocabulary';
import { help, scaleMeanings } from '../../i18n/help';
import { offline } from '../../i18n/offline';
import { shell } from '../../i18n/shell';
import { type Message, useText } from '../../i18n/text';
import { scaleNames } from '../../i18n/vocabulary';
import { Glyph } from '../../plates/Glyph';
import { SCALE_COLOURS } from '../../plates/glyphGeometry';
import { useAtlas } from '../../state/atlas';
import { changePage } from '../../state/store';
import { ModalFrame } from '../../ui/ModalFrame';
import styles from './HelpDialog.module.css';
import { OfflineHelp } from './OfflineHelp';

const KEYS = [
  { key: { es: '/', en: '/', pt: '/' }, does: help.keySearch },
  { key: help.tab, does: help.keyTab },
  { key: help.arrows, does: help.keyArrows },
  { key: help.escape, does: help.keyEscape },
] as const satisfies readonly { key: Message; does: Message }[];

/** What one needs to know to read the atlas and to move in it, on one sheet. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t, number } = useText();
  const { core } = useAtlas();
  return (
    <ModalFrame title={t(help.title)} closeLabel={t(shell.close)} onClose={onClose} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too. */}
      <section className={styles.scroll} aria-label={t(shell.help)} tabIndex={0}>
        <div className={styles.text}>
          <Topic title={help.aboutTitle}>
            <p>{t(help.about, { all: number(core.experiences.length), documented: number(core.indicators.length) })}</p>
          </Topic>
          <Topic title={help.glyphTitle}>
            <Glyphs />
            <p>{t(help.glyphPetals)}</p>
            <p>{t(help.glyphRing)}</p>
            <p>{t(help.glyphHollow)}</p>
          </Topic>
          <Topic title={help.scaleTitle}>
            <p>{t(help.scale)}</p>
            <dl className={styles.pairs}>
              {SCALES.map((scale) => (
                <div key={scale}>
                  <dt>
                    <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
                      <circle r="5.5" fill="none" stroke={SCALE_COLOURS[scale]} strokeWidth="2" />
                    </svg>
                    {t(scaleNames[scale])}
                  </dt>
                  <dd>{t(scaleMeanings[scale])}</dd>
                </div>
              ))}
            </dl>
          </Topic>
          <Topic title={help.unknownTitle}>
            <p>{t(help.unknown)}</p>
          </Topic>
          <Topic title={help.gapTitle}>
            <p>{t(help.gap)}</p>
          </Topic>
          <Topic title={help.coverageTitle}>
            <p>{t(help.coverage)}</p>
            <p>{t(help.scenario)}</p>
          </Topic>
          <Topic title={help.boundariesTitle}>
            <p>{t(help.boundaries)}</p>
          </Topic>
          <Topic title={help.keysTitle}>
            <dl className={styles.pairs}>
              {KEYS.map(({ key, does }) => (
                <div key={key.en}>
                  <dt>
                    <kbd>{t(key)}</kbd>
                  </dt>
                  <dd>{t(does)}</dd>
                </div>
              ))}
            </dl>
          </Topic>
          <Topic title={help.shareTitle}>
            <p>{t(help.share)}</p>
          </Topic>
          <Topic title={offline.title}>
            <OfflineHelp />
          </Topic>
          <Topic title={help.sourcesTitle}>
            <p>{t(help.sources)}</p>
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                onClose();
                changePage({ screen: 'data' });
              }}
            >
              {t(help.toData)}
            </button>
          </Topic>
        </div>
      </section>
    </ModalFrame>
  );
}

function Topic({ title, children }: { title: Message; children: ReactNode }) {
  const { t } = useText();
  return (
    <section className={styles.topic}>
      <h3>{t(title)}</h3>
      {children}
    </section>
  );
}

/** A glyph of the catalogue with its three indices, and one of an experience without ficha. */
function Glyphs() {
  const { t } = useText();
  const { core, indices } = useAtlas();
  const whole = core.experiences.find(({ id }) => DIMENSIONS.every((one) => indices.get(id)?.[one].value != null));
  const bare = core.experiences.find(({ id }) => !indices.has(id));
  return (
    <div className={styles.glyphs}>
      {[
        { experience: whole, words: help.glyphFull },
        { experience: bare, words: help.glyphEmpty },
      ].map(
        ({ experience, words }) =>
          experience && (
            <figure key={experience.id}>
              <svg width="84" height="84" viewBox="-42 -42 84 84" aria-hidden="true">
                <Glyph indices={indices.get(experience.id) ?? null} scale={drawnScaleOf(experience)} radius={38} />
              </svg>
              <figcaption>
                <span lang="es">{experience.shortName}</span>, {t(words)}
              </figcaption>
            </figure>
          ),
      )}
    </div>
  );
}
