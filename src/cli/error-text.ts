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
  if (error instanceof Error && (FOR_PEOPLE.has(error.name) || 'syscall' in error)) return error.message;
  const where = error instanceof Error ? error.stack : String(error);
  return `${where}\nThis is a fault in Chancery; please report it with the lines above.`;
};
