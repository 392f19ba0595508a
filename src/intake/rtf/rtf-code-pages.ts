import { supported } from '../decode-text.ts';

/** Code pages of the character sets of fonts, where it is not that of the file. */
const OF_CHARACTER_SETS: Readonly<Record<number, number>> = {
  77: 10000,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The code page of a font by its character set; null for that of the file. */
export const codePageOfFont = (characterSet: number): number | null => OF_CHARACTER_SETS[characterSet] ?? null;

/** Characters of bytes in a code page of one byte a character; Windows-1252 for any that is not known. */
export const byteDecoder = (codePage: number): ((byte: number) => string) => {
  const name = codePage === 10000 ? 'macintosh' : codePage === 866 ? 'ibm866' : `windows-${codePage}`;
  const decoder = new TextDecoder(supported(name) ?? 'windows-1252');
  const characters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  return (byte) => characters[byte]!;
};
