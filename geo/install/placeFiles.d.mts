/** Throws what the disk says; the old files stand again then. */
export function placeFiles(folder: string, files: Record<string, string>, move?: (from: string, to: string) => void): void;
