import type { Presentation } from '../../../state/presentation/presentation';

export function openPresenterWindow(_presentation: Presentation): void {}
