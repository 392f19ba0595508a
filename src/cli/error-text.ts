/** Errors whose messages say what is wrong, where and what to do. */
const FOR_PEOPLE: ReadonlySet<string> = new Set([
  'CannotListen',
  'CliError',
  'CodebookError',
  'InvalidEdtfError',
  'ModelError',
  'PackError',
  'RecordError',
  'Unreachable',
  'UnreadableSource',
]);

/** What is printed of an error: its message, and for a fault of the program where it happened. */
export const errorText = (error: unknown): string => {
  if (error instanceof Error && FOR_PEOPLE.has(error.name)) return error.message;
  if (error instanceof Error && 'syscall' in error) return systemText(error);
  const where = error instanceof Error ? error.stack : String(error);
  return `${where}\nThis is a fault in Chancery; please report it with the lines above.`;
};

/** What the system says against the use of a file, by its code. */
const OF_SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'may not be used by you. Ask for the right to it, or name another.',
  EISDIR: 'is a folder. Name a file.',
  ENOENT: 'does not exist. Check the path.',
  ENOSPC: 'lies on a disk that is full. Make room, then do it again.',
  ENOTDIR: 'leads through something that is no folder. Check the path.',
  EPERM: 'may not be used by you. Ask for the right to it, or name another.',
  EROFS: 'lies on a disk that can only be read. Name another.',
};

const systemText = (error: Error & { readonly code?: unknown; readonly path?: unknown }): string => {
  const known = OF_SYSTEM[String(error.code)];
  return known !== undefined && typeof error.path === 'string' ? `${error.path} ${known}` : error.message;
};
