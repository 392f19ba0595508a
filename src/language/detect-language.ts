import { FUNCTION_WORDS, TELLING_LETTERS } from './function-words.ts';

/** In which language a text is, and how sure that is. */
export interface DetectedLanguage {
  /** ISO 639-1, or null when the text is too short, too mixed, or in a language that is not known here */
  readonly language: string | null;
  /** 0 … 1 */
  readonly confidence: number;
}

const UNKNOWN: DetectedLanguage = { language: null, confidence: 0 };

/** A script by the ranges of its code units, and the languages that write it, as far as documents of our kind go. */
interface Script {
  readonly ranges: readonly (readonly [number, number])[];
  readonly languages: readonly string[];
}

const SCRIPTS: readonly Script[] = [
  {
    ranges: [
      [0x61, 0x7a],
      [0xdf, 0x24f],
      [0x250, 0x2af],
      [0x1e00, 0x1eff],
    ],
    languages: ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ro', 'sv', 'tr', 'az', 'uz'],
  },
  { ranges: [[0x400, 0x52f]], languages: ['ru', 'uk', 'be', 'bg', 'sr', 'kk'] },
  { ranges: [[0x620, 0x6ff]], languages: ['fa', 'ar', 'ur'] },
  {
    ranges: [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
    ],
    languages: ['ka'],
  },
  { ranges: [[0x530, 0x58f]], languages: ['hy'] },
  { ranges: [[0x370, 0x3ff]], languages: ['el'] },
  { ranges: [[0x5d0, 0x5ff]], languages: ['he'] },
  { ranges: [[0x3040, 0x30ff]], languages: ['ja'] },
  { ranges: [[0xac00, 0xd7af]], languages: ['ko'] },
  { ranges: [[0x4e00, 0x9fff]], languages: ['zh'] },
  { ranges: [[0xe00, 0xe7f]], languages: ['th'] },
  { ranges: [[0x900, 0x97f]], languages: ['hi'] },
];

/** So much of a document is enough to tell its language; pieces from three places, as a title page may lie. */
const PIECE = 4000;

const LOOKUP = new Map<string, readonly string[]>();

function languagesOf(word: string): readonly string[] | undefined {
  if (LOOKUP.size === 0)
    for (const [language, words] of Object.entries(FUNCTION_WORDS))
      for (const each of words) LOOKUP.set(each, [...(LOOKUP.get(each) ?? []), language]);
  return LOOKUP.get(word);
}

/**
 * The language of a document by its script and, where languages share one, by their function words and telling letters.
 * Looks at a bounded part of the text; needs no data file. Deterministic.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = sampleOf(text).toLowerCase();
  const counts = new Array<number>(SCRIPTS.length).fill(0);
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const script = scriptOf(sample.charCodeAt(at));
    if (script < 0) continue;
    counts[script]!++;
    letters++;
  }
  if (letters < 4) return UNKNOWN;
  // Japanese writes with Han characters too.
  const japanese = SCRIPTS.findIndex(({ languages }) => languages[0] === 'ja');
  const chinese = SCRIPTS.findIndex(({ languages }) => languages[0] === 'zh');
  if (counts[japanese]! > 0) counts[japanese]! += counts[chinese]!;
  const main = counts.indexOf(Math.max(...counts));
  const share = Math.min(1, counts[main]! / letters);
  const { languages } = SCRIPTS[main]!;
  return languages.length === 1 ? { language: languages[0]!, confidence: share } : byWords(sample, languages, share);
}

function scriptOf(code: number): number {
  if (code < 0x61) return -1;
  if (code <= 0x7a) return 0;
  for (let script = 0; script < SCRIPTS.length; script++)
    for (const [first, last] of SCRIPTS[script]!.ranges) if (code >= first && code <= last) return script;
  return -1;
}

function sampleOf(text: string): string {
  const clean = (piece: string): string => piece.replace(/\S*(?::\/\/|www\.|@)\S*/g, ' ');
  if (text.length <= PIECE * 3) return clean(text);
  const middle = Math.floor(text.length / 2);
  return clean(`${text.slice(0, PIECE)} ${text.slice(middle, middle + PIECE)} ${text.slice(-PIECE)}`);
}

function byWords(sample: string, languages: readonly string[], share: number): DetectedLanguage {
  const words = sample.match(/[\p{L}\p{M}ʻ'’]+/gu) ?? [];
  const scores = new Map<string, number>(languages.map((language) => [language, 0]));
  for (const word of words)
    for (const language of languagesOf(word) ?? []) {
      const score = scores.get(language);
      if (score !== undefined) scores.set(language, score + 1);
    }
  for (const language of languages) {
    let count = 0;
    for (const letter of TELLING_LETTERS[language] ?? '') count += sample.split(letter).length - 1;
    // A telling letter in two of three words is as good as a function word in each of them.
    scores.set(language, scores.get(language)! + Math.min(count, words.length) * 0.5);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const [language, score] = first!;
  if (score === 0) return UNKNOWN;
  const coverage = Math.min(1, score / words.length / 0.2);
  const lead = 1 - second![1] / score;
  // Few words prove little: one is not enough, five are.
  const evidence = Math.min(1, (score / 5) ** 1.5);
  const confidence = Math.round(coverage * Math.min(1, lead * 2) * evidence * share * 100) / 100;
  return confidence < 0.1 ? { language: null, confidence } : { language, confidence };
}

/**
 * As `detectLanguage`; where that is unsure it asks the n-gram tables of `eld`, which know 60 languages and are loaded
 * only then (a second and some hundred megabytes).
 */
export async function detectAnyLanguage(text: string): Promise<DetectedLanguage> {
  const found = detectLanguage(text);
  if (found.language !== null && found.confidence >= 0.3) return found;
  const { eld } = await import('eld/small');
  const result = eld.detect(sampleOf(text));
  if (!result.language || !result.isReliable()) return found;
  return { language: result.language, confidence: Math.round((result.getScores()[result.language] ?? 0) * 100) / 100 };
}
