import type { ComponentType } from 'react';
import { gapPlaces } from '../../../i18n/gapPlaces';
import { useText } from '../../../i18n/text';
import { useGaps } from '../../../state/gaps';
import { saysSomething } from '../../coverage/saysSomething';
import type { ExhibitProps } from '../../exhibits/exhibit';

/** The exhibit where any experience passes the filters; elsewhere its figures would say nothing, and it says so. */
export function whereSomething(Shown: ComponentType<ExhibitProps>): ComponentType<ExhibitProps> {
  return function Somewhere(props) {
    const { t } = useText();
    const gaps = useGaps();
    if (saysSomething(gaps)) return <Shown {...props} />;
    return (
      <p style={{ margin: 0, width: props.width, color: 'var(--ink-2)' }} data-drawn="">
        {t(gapPlaces.nothingPasses)}.
      </p>
    );
  };
}
