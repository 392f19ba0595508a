import anyAscii from 'any-ascii';

/**
 * One key for the usual spellings of one name: Azerbaijani, Turkish and English Latin, Russian Cyrillic, Armenian and
 * Georgian (`Əliyev`, `Aliyev`, `Алиев` → `aliav`; `Xankəndi`, `Khankendi`, `Ханкенди` → `hankandi`). Meant for single
 * words that are names; on common words it is too coarse, because it makes no difference between `e` and `a`.
 */
export const spellingKey = (word: string): string => {
  const latin = anyAscii(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[əçşğıxq]/g, (letter) => AZERBAIJANI[letter]!),
  )
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  return latin
    .replace(/dzh|dj|zh/g, 'j')
    .replace(/^y(?=e)/, '')
    .replace(/tch|ch/g, 'q')
    .replace(/kh|gh/g, (letters) => (letters === 'kh' ? 'h' : 'g'))
    .replace(/c/g, 'j')
    .replace(/[yi]+/g, 'i')
    .replace(/e/g, 'a')
    .replace(/w/g, 'v')
    .replace(/([a-z])\1+/g, '$1');
};

const AZERBAIJANI: Readonly<Record<string, string>> = {
  ə: 'a',
  ç: 'ch',
  ş: 'sh',
  ğ: 'g',
  ı: 'i',
  x: 'h',
  q: 'g',
};
