/** All files of what was dropped, those in folders too, each with the path it had below what was dropped. */
export const droppedFiles = async (transfer: DataTransfer): Promise<readonly File[]> => {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = await Promise.all(entries.map(filesOf));
  return files.flat().filter(({ name }) => !name.startsWith('.'));
};

const filesOf = async (entry: FileSystemEntry): Promise<readonly File[]> => {
  if (entry.isFile)
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve as never, reject),
    );
    if (part.length === 0) return files;
    for (const each of part) files.push(...(await filesOf(each)));
  }
};
