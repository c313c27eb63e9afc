/**
 * The interface in three languages. A message is one object with its three texts (ICU MessageFormat) side by side,
 * so that none can be forgotten and none is reached by a mistyped key.
 */
import { type I18n, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { createContext, type ReactNode, useContext, useMemo } from 'react';

export const LOCALES = { es: 'es-CL', en: 'en-GB', pt: 'pt-BR' } as const;
export type LanguageId = keyof typeof LOCALES;

export interface Message {
  es: string;
  en: string;
  pt: string;
}
export type Messages = Readonly<Record<string, Message>>;

export interface TextTools {
  language: LanguageId;
  /** The message in the current language, with its values filled in. */
  t: (message: Message, values?: Record<string, string | number>) => string;
  /** A number by the customs of the language: 1.234,5 in Spanish. */
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A list in words: «a, b y c». */
  list: (items: readonly string[]) => string;
  /** Compares names by the alphabet of the language. */
  compare: (a: string, b: string) => number;
}

/** Lingui compiles at every call what is in no catalogue of its own; a message is compiled once here. */
const compiledMessages = new Map<string, ReturnType<typeof compileMessage>>();

function compileOnce(message: string): ReturnType<typeof compileMessage> {
  const known = compiledMessages.get(message);
  if (known) return known;
  const compiled = compileMessage(message);
  compiledMessages.set(message, compiled);
  return compiled;
}

/** The tools for one language, usable outside React too (exports, tests). */
export function textTools(language: LanguageId): TextTools {
  const locale = LOCALES[language];
  const i18n: I18n = setupI18n({ locale, messages: { [locale]: {} } });
  i18n.setMessagesCompiler(compileOnce);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    language,
    t: (message, values) =>
      i18n._({ id: message[language], message: message[language], ...(values ? { values } : {}) }),
    number: (value, options) => i18n.number(value, options),
    list: (items) => lists.format(items),
    compare: collator.compare,
  };
}

const TextContext = createContext<TextTools | null>(null);

export function TextProvider({ language, children }: { language: LanguageId; children: ReactNode }) {
  const tools = useMemo(() => textTools(language), [language]);
  return <TextContext value={tools}>{children}</TextContext>;
}

export function useText(): TextTools {
  const tools = useContext(TextContext);
  if (!tools) throw new Error('useText needs a TextProvider above it.');
  return tools;
}
