import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textTools } from '../../src/i18n/text';
import { themeNames } from '../../src/i18n/vocabulary';
import { catalogue } from './readProject';

/** The check needs the report's text, which is not part of the project: it runs where the study's files lie beside it. */
const CHECK = join(process.cwd(), '../shared/checks/verbatim.mjs');

describe('our own words', () => {
  it.skipIf(!existsSync(CHECK))('copy no sentence of the report', () => {
    const { status, stdout } = spawnSync(process.execPath, [CHECK, '.'], { encoding: 'utf8' });
    expect(stdout).toContain('0 copied runs');
    expect(status).toBe(0);
  });

  it('summarise every field, in sentences', () => {
    for (const ficha of catalogue.fichas) {
      for (const [id, field] of Object.entries(ficha.fields)) {
        expect(field.summary, `ficha ${ficha.n}, ${id}`).toMatch(/[.»)]$/);
        expect(field.summary.length, `ficha ${ficha.n}, ${id}`).toBeLessThan(700);
      }
    }
  });

  it('name every theme that the catalogue uses', () => {
    const { t } = textTools('es');
    for (const { themes } of catalogue.experiences)
      for (const theme of themes) expect(t(themeNames[theme])).not.toBe('');
  });
});
