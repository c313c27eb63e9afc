import { activateByKey } from '../activateByKey';

/** What makes a part of a drawing a button: pointer, Enter and Space. */
export function pressable(label: string, onPress: () => void) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-label': label,
    onClick: onPress,
    onKeyDown: activateByKey(onPress),
  } as const;
}
