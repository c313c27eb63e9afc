import { describe, expect, it } from 'vitest';
import { textTools } from '../../src/i18n/text';
import { decodeView } from '../../src/state/codec';
import { viewOfSlide } from '../../src/state/presentation/slideView';
import { DEFAULT_VIEW, LANGUAGES } from '../../src/state/view';
import { measureReport } from '../../src/views/present/report/reportFigures';
import { reportPresentation } from '../../src/views/present/report/reportPresentation';
import { atlas, catalogue } from './readProject';

describe('the presentation of the report', () => {
  const { slides } = reportPresentation(atlas, textTools('es'));
  const titleOf = (id: string) => slides.find((slide) => slide.id === id)?.title;

  it('tells the findings in ten to fourteen slides', () => {
    expect(slides.length).toBeGreaterThanOrEqual(10);
    expect(slides.length).toBeLessThanOrEqual(14);
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
  });

  it('counts what the report counts', () => {
    const figures = measureReport(atlas);
    // The report analyses 23 experiences (lines 802-838) by a template of 21 fields (766-800), found in four programmes (332-507).
    expect(figures.documented).toBe(23);
    expect(figures.fieldsEach).toBe(21);
    expect(figures.programmes).toBe(4);
    expect(figures.experiences).toBe(catalogue.experiences.length);
    expect(figures.direct + figures.umbrella + figures.gaps).toBe(346);
    // Of the sixteen fichas of Chile one reaches a single comuna (ficha 20) and covers nothing.
    expect(figures.supra).toBe(15);
    expect([figures.direct, figures.umbrella, figures.gaps]).toEqual([55, 95, 196]);
  });

  it('says its figures in its titles', () => {
    // Of the 56, one was analysed in a ficha without standing in any list: the Mesa of Puno (lines 802 and 530-750).
    expect(titleOf('fuentes')).toBe('Cuatro programas registran 55 de 56 experiencias; 23 tienen ficha');
    expect(titleOf('cobertura')).toMatch(/^Siete de cada diez/);
    expect(titleOf('escalas')).toContain('17 de 23');
  });

  it.each(LANGUAGES)('is whole in %s', (language) => {
    for (const { title, sentence, notes } of reportPresentation(atlas, textTools(language)).slides) {
      expect(title).not.toBe('');
      expect(notes).not.toBe('');
      expect(sentence).not.toBe('');
      expect(`${title} ${sentence} ${notes}`).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('asks only for what is here', () => {
    for (const slide of slides) {
      expect(decodeView(slide.view).problems).toEqual([]);
      expect(viewOfSlide(slide, DEFAULT_VIEW, atlas).problems).toEqual([]);
    }
  });
});
