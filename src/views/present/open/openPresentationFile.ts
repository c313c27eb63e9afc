/** Takes a file in hand. Resolves with the id of the presentation, rejects with a reason in words. */
export async function openPresentationFile(file: File): Promise<string> {
  throw new Error(file.name);
}
