import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { type Message, textTools } from '../../src/i18n/text';

const folder = join(process.cwd(), 'src/i18n');
const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'es' in value && 'en' in value && 'pt' in value;

/** Every message below a module's exports, with its path. */
function* messagesIn(value: unknown, path: string): Generator<[string, Message]> {
  if (isMessage(value)) yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* messagesIn(inner, `${path}.${key}`);
  }
}
/** Names of the values that a message fills in, and of those that only choose a branch, also inside branches. */
function valuesOf(text: string): { filled: Set<string>; choosing: Set<string> } {
  const filled = new Set<string>();
  const choosing = new Set<string>();
  const walk = (token: unknown): void => {
    if (!Array.isArray(token)) return;
    const [name, kind, branches] = token as [unknown, unknown, unknown];
    if (typeof name === 'string') (kind === 'plural' || kind === 'select' ? choosing : filled).add(name);
    if (typeof branches === 'object' && branches !== null) {
      for (const branch of Object.values(branches)) if (Array.isArray(branch)) branch.forEach(walk);
    }
  };
  const compiled = compileMessage(text);
  if (Array.isArray(compiled)) compiled.forEach(walk);
  return { filled, choosing };
}

const messages: [string, Message][] = [];
for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  messages.push(...messagesIn(await import(join(folder, name)), name));
}

describe('the interface in Spanish, English and Portuguese', () => {
  it('has hundreds of messages, each with its three texts', () => {
    expect(messages.length).toBeGreaterThan(300);
    for (const [path, message] of messages) {
      for (const language of ['es', 'en', 'pt'] as const)
        expect(message[language].trim(), `${path}.${language}`).not.toBe('');
    }
  });

  it('drops no value in translation: what only agreement in number needs may differ, everything else is filled in all three', () => {
    for (const [path, message] of messages) {
      const { filled, choosing } = valuesOf(message.es);
      for (const language of ['en', 'pt'] as const) {
        const other = valuesOf(message[language]);
        for (const name of filled) expect([...other.filled, ...other.choosing], `${path}.${language}`).toContain(name);
        for (const name of other.filled) expect([...filled, ...choosing], `${path}.${language}`).toContain(name);
      }
    }
  });

  it('compiles in every language', () => {
    for (const language of ['es', 'en', 'pt'] as const) {
      const { t } = textTools(language);
      for (const [path, message] of messages) {
        expect(() => t(message, {}), `${path}.${language}`).not.toThrow();
      }
    }
  });

  it('writes numbers by the customs of each', () => {
    expect(textTools('es').number(17_574_003)).toBe('17.574.003');
    expect(textTools('en').number(17_574_003)).toBe('17,574,003');
    expect(textTools('pt').number(0.5, { minimumFractionDigits: 1 })).toBe('0,5');
  });
});
