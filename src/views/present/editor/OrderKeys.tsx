/** «Orden»: what is done with the slide in hand among the others, and the keys of the room. */
import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { type Message, useText } from '../../../i18n/text';
import styles from './OrderKeys.module.css';
import section from './section.module.css';
import type { Editing } from './useEditing';

const KEYS: readonly (readonly [Message, Message])[] = [
  [words.keyMove, words.keyMoveKeys],
  [words.keyNext, words.keyNextKeys],
  [words.keyBack, words.keyBackKeys],
  [words.keyLeave, words.keyLeaveKeys],
];

export function OrderKeys({ editing }: { editing: Editing }) {
  const { t } = useText();
  const { position, presentation, move } = editing;
  const last = presentation.slides.length - 1;
  const actions = [
    { label: words.moveUp, Icon: ArrowUp, run: () => move(position - 1), disabled: position === 0 },
    { label: words.moveDown, Icon: ArrowDown, run: () => move(position + 1), disabled: position >= last },
    { label: words.duplicate, Icon: Copy, run: editing.duplicate, disabled: false },
    { label: words.delete, Icon: Trash2, run: editing.remove, disabled: false },
  ];
  return (
    <section className={section.section}>
      <div className={styles.head}>
        <h2>{t(words.order)}</h2>
        <div className={styles.actions}>
          {actions.map(({ label, Icon, run, disabled }) => (
            <button
              key={label.es}
              type="button"
              aria-label={t(label)}
              title={t(label)}
              // It keeps the focus where it can do nothing: the next press of the same key must not fall elsewhere.
              aria-disabled={disabled}
              onClick={() => !disabled && run()}
            >
              <Icon size={16} aria-hidden />
            </button>
          ))}
        </div>
      </div>
      <dl className={section.facts}>
        {KEYS.map(([what, keys]) => (
          <Key key={what.es} what={t(what)} keys={t(keys)} />
        ))}
      </dl>
    </section>
  );
}

function Key({ what, keys }: { what: string; keys: string }) {
  return (
    <>
      <dt>{what}</dt>
      <dd>{keys}</dd>
    </>
  );
}
