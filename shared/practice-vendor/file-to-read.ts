/** A file that lies in the vendor's folder. */
export interface LyingFile {
  readonly name: string;
  /** ISO 8601 UTC. */
  readonly modified: string;
}

/** What a vendor goes by when it looks into its folder. */
export type Looking =
  | { readonly by: 'newest' }
  /** One agreed name, every day the same. */
  | { readonly by: 'name'; readonly name: string };

/**
 * The file that the vendor reads: of a folder only the newest, whatever its name and whatever the others hold; by name
 * only that one. Undefined when there is none.
 */
export function fileToRead<T extends LyingFile>(files: readonly T[], looking: Looking): T | undefined {
  if (looking.by === 'name') return files.find(({ name }) => name === looking.name);
  return files.reduce<T | undefined>(
    (newest, file) =>
      newest === undefined ||
      file.modified > newest.modified ||
      (file.modified === newest.modified && file.name > newest.name)
        ? file
        : newest,
    undefined,
  );
}

/** What goes from the folder after a reading, where the vendor deletes what it read: older files with it, for good. */
export function filesToRemove<T extends LyingFile>(files: readonly T[], read: T, looking: Looking): readonly T[] {
  return looking.by === 'name' ? [read] : files.filter(({ modified }) => modified <= read.modified);
}
