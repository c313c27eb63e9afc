/** The keys of the room, on one sheet. */
import { playerKeys as words } from '../../../i18n/player';
import { useText } from '../../../i18n/text';
import { ModalFrame } from '../../../ui/ModalFrame';
import styles from './RoomHelp.module.css';

const plain = (keys: string) => ({ es: keys, en: keys, pt: keys });

const ROWS = [
  { keys: words.nextKeys, does: words.next },
  { keys: words.backKeys, does: words.back },
  { keys: words.endsKeys, does: words.ends },
  { keys: words.jumpKeys, does: words.jump },
  { keys: plain('B .'), does: words.black },
  { keys: plain('W ,'), does: words.white },
  { keys: plain('E'), does: words.explore },
  { keys: words.restoreKeys, does: words.restore },
  { keys: plain('F'), does: words.fullScreen },
  { keys: plain('?'), does: words.help },
  { keys: words.leaveKeys, does: words.leave },
];

export function RoomHelp({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <ModalFrame title={t(words.title)} closeLabel={t(words.close)} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too. */}
      <section className={styles.scroll} aria-label={t(words.title)} tabIndex={0}>
        <dl className={styles.keys}>
          {ROWS.map(({ keys, does }) => (
            <div key={keys.en}>
              <dt>
                {t(keys)
                  .split(' ')
                  .map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
        <p>{t(words.pointer)}</p>
        <p>{t(words.alive)}</p>
      </section>
    </ModalFrame>
  );
}
