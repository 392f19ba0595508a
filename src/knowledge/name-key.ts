import { fold } from '../text/fold.ts';

/**
 * Keys under which spellings and transliterations of one name meet: `Zelensky`, `Zelenskyy` and `Зеленський`; `Jeyhun`,
 * `Ceyhun` and `Джейхун`; `Aliyev`, `Əliyev` and `Алиев`; `Sahakyan` and `Saakyan`. A word has several keys where a
 * letter is read differently in different languages (c is k, j or ch). Keys narrow the search; they never decide alone.
 */
export const wordKeys = (word: string): readonly string[] => {
  let keys = known.get(word);
  if (!keys) {
    if (known.size > 50_000) known.clear();
    keys = keysOf(word);
    known.set(word, keys);
  }
  return keys;
};

/** Names come again and again; the memory is emptied before it grows large. Holds nothing that changes an answer. */
const known = new Map<string, readonly string[]>();

const keysOf = (word: string): readonly string[] => {
  const plain = fold(word).replaceAll(' ', '');
  if (plain === '') return [];
  const keys = readings(plain).map(reduce);
  return [...new Set(keys)];
};

/** `c` and `x` stand for different sounds in Turkic, Slavic and English spelling. */
const readings = (word: string): readonly string[] => {
  const settled = word
    .replace(/dzh|dj/g, 'j')
    .replace(/tch|tsch|ch/g, '\u0001')
    .replace(/ck/g, 'k');
  let all = [settled];
  if (settled.includes('c')) {
    const asK = settled.replaceAll('c', 'k');
    const asJ = settled.replaceAll('c', 'j');
    const asCh = settled.replaceAll('c', '\u0001');
    all = /^[^c]*c[eiy]/.test(settled) ? [asJ, asCh, settled.replaceAll('c', 's')] : [asK, asJ, asCh];
  }
  return all.flatMap((one) => (one.includes('x') ? [one.replaceAll('x', 'kh'), one.replaceAll('x', 'ks')] : [one]));
};

const reduce = (word: string): string =>
  word
    .replace(/shch/g, 's')
    .replace(/sch|sh/g, 's')
    .replace(/zh/g, 'z')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/gh/g, 'g')
    .replace(/([aeiouy])k?h(?=[aeiouy])/g, '$1')
    .replace(/ij$/, 'i')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/[qk]/g, 'g')
    .replace(/ou/g, 'u')
    .replace(/(?<![iy])[iy]+(?=[aeou])/g, '')
    .replace(/e/g, 'a')
    .replace(/o/g, 'u')
    .replace(/[iy]+/g, 'i')
    .replace(/(.)\1+/g, '$1');
