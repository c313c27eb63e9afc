/** Takes a file in hand. Resolves with the id of the presentation; null where it was refused. */
export async function openPresentationFile(file: File): Promise<string | null> {
  throw new Error(file.name);
}
