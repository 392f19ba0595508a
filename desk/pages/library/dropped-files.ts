/** A file with the path that it had below what was dropped or chosen. */
export interface FoundFile {
  readonly file: File;
  readonly path: string;
}

/** All files of what was dropped, those in folders too. */
export const droppedFiles = async (transfer: DataTransfer): Promise<readonly FoundFile[]> => {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(filesOf))).flat();
};

/** The files that were chosen, of a folder with their paths in it. */
export const chosenFiles = (files: FileList | null): readonly FoundFile[] =>
  [...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));

const filesOf = async (entry: FileSystemEntry): Promise<readonly FoundFile[]> => {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ file, path: entry.fullPath.replace(/^\//, '') || file.name }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: FoundFile[] = [];
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve as never, reject),
    );
    if (part.length === 0) return files;
    for (const each of part) files.push(...(await filesOf(each)));
  }
};
