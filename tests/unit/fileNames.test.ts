import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no two modules differ by the case of their letters alone, which Windows and macOS cannot tell apart', () => {
  const modules = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name.replace(/\.tsx?$/, '')}`);
  expect(modules.length).toBeGreaterThan(500);
  const seen = new Map<string, string>();
  const confused = modules.filter((module) => {
    const before = seen.get(module.toLowerCase());
    seen.set(module.toLowerCase(), module);
    return before !== undefined;
  });
  expect(confused).toEqual([]);
});
