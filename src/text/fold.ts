import anyAscii from 'any-ascii';

/**
 * The form in which names and words are compared and searched: Latin letters without marks, in lower case, runs of
 * anything else as one blank. `Əliyev`, `Алиев` and `Aliyev` come near each other (`eliyev`, `aliev`, `aliyev`).
 */
export const fold = (text: string): string =>
  (isAscii(text) ? text : anyAscii(text.normalize('NFC')))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
};
