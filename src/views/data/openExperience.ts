import { changeView } from '../../state/store';

/** Leaves for the map with this experience selected; «back» returns here. */
export function openExperience(id: string): void {
  changeView({ screen: 'explore', selection: { kind: 'experience', id } });
}
