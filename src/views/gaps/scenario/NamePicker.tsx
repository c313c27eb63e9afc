import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { scenario as words } from '../../../i18n/scenario';
import { useText } from '../../../i18n/text';
import styles from './NamePicker.module.css';

export interface PickerItem {
  id: string;
  name: string;
  /** Tells apart what bears the same name. */
  detail: string;
}

/** Finds one of many by its name and hands it over; the field is empty again for the next. */
export function NamePicker({
  label,
  items,
  onPick,
}: {
  label: string;
  items: readonly PickerItem[];
  onPick: (id: string) => void;
}) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [picks, setPicks] = useState(0);
  return (
    <ComboBox
      // Begins anew after every pick: the same one can be picked again.
      key={picks}
      autoFocus={picks > 0}
      aria-label={label}
      className={styles.picker as string}
      menuTrigger="input"
      defaultItems={items}
      inputValue={typed}
      onInputChange={setTyped}
      allowsEmptyCollection
      onSelectionChange={(id) => {
        if (id === null) return;
        onPick(String(id));
        setTyped('');
        setPicks(picks + 1);
      }}
    >
      <Input className={styles.field as string} placeholder={label} spellCheck={false} />
      <Button className={styles.open as string} aria-label={t(words.showList)}>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className={styles.popover as string} placement="bottom start">
        <ListBox
          className={styles.list as string}
          renderEmptyState={() => <p className={styles.none}>{t(words.nothingFound)}</p>}
        >
          {(item: PickerItem) => (
            <ListBoxItem
              id={item.id} // Who knows the number of a ficha finds it by that, too.
              textValue={`${item.name} ${item.detail}`}
              className={styles.option as string}
            >
              <span lang="es">{item.name}</span>
              <span className={styles.detail}>{item.detail}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
