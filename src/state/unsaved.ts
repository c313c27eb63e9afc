/** Who has something that is not kept yet. Before the page is left on the app's own account, each keeps it. */
const savers = new Set<() => Promise<unknown>>();

/** `save` is waited for before the page is left for a newer version. Returns the function that takes it out again. */
export function saveBeforeLeaving(save: () => Promise<unknown>): () => void {
  savers.add(save);
  return () => savers.delete(save);
}

/** Resolves when everything is kept; rejects when something could not be, and then the page must not be left. */
export async function saveEverything(): Promise<void> {
  await Promise.all([...savers].map((save) => save()));
}
