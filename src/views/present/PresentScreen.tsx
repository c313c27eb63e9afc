/** Presentar: the presentations, the slides of one, and the way to the room. */
import { present } from '../../i18n/present';
import { useText } from '../../i18n/text';
import { encodeView } from '../../state/codec';
import { DEFAULT_VIEW } from '../../state/view';
import { StagedSlide } from '../slide/StagedSlide';

export function PresentScreen() {
  const { t } = useText();
  return (
    <div>
      <h1>{t(present.title)}</h1>
      <StagedSlide
        slide={{
          id: 'a',
          layout: 'above',
          title: 'Prueba',
          sentence: 'Una frase.',
          notes: '',
          view: encodeView({ ...DEFAULT_VIEW, screen: 'gaps' }),
          exhibits: ['gaps-shares'],
        }}
        number={1}
        total={3}
        width={960}
        live
      />
    </div>
  );
}
