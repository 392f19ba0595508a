const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there. Name a folder that you may write to.',
  EDQUOT: 'there is no room left for you on its disk. Make room, or name a folder on another disk.',
  EISDIR: 'it is a folder. Name a file.',
  ENOENT: 'its folder does not exist. Make the folder or name another.',
  ENOSPC: 'its disk is full. Make room, or name a folder on another disk.',
  ENOTDIR: 'what should be its folder is a file. Name a folder that exists.',
  EPERM: 'you may not write there. Name a folder that you may write to.',
  EROFS: 'its disk can only be read. Name a folder on another disk.',
};

/** Why the system did not let something be written, and what to do; null when it is no error of the system. */
export const notWritten = (error: unknown): string | null => {
  if (!(error instanceof Error && 'syscall' in error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `${error.message}. Name a folder that exists and that you may write to.`;
};
