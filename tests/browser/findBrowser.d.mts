export function findBrowser(
  say?: (message: string) => void,
): { ok: true; path: string } | { ok: false; reason: string };
export const BROWSER_FLAGS: string[];
