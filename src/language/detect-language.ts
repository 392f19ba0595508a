import { FUNCTION_WORDS, TELLING_LETTERS } from './function-words.ts';

export interface DetectedLanguage {
  /** ISO 639-1, or null when the text is too short, too mixed, or in a language that is not known here */
  readonly language: string | null;
  /** 0 … 1 */
  readonly confidence: number;
}

const UNKNOWN: DetectedLanguage = { language: null, confidence: 0 };

/** Scripts that one language writes, as far as documents of our kind go. */
const OWN_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u10A0-\u10FF\u1C90-\u1CBF]/g, 'ka'],
  [/[\u0530-\u058F\uFB13-\uFB17]/g, 'hy'],
  [/[\u0370-\u03FF]/g, 'el'],
  [/[\u0590-\u05FF]/g, 'he'],
  [/[\u3040-\u30FF]/g, 'ja'],
  [/[\uAC00-\uD7AF]/g, 'ko'],
  [/[\u4E00-\u9FFF]/g, 'zh'],
  [/[\u0E00-\u0E7F]/g, 'th'],
  [/[\u0900-\u097F]/g, 'hi'],
];

/** The languages that share a script. */
const SHARED_SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Latin}/gu, ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ro', 'sv', 'tr', 'az', 'uz']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'be', 'bg', 'sr', 'kk']],
  [/\p{Script=Arabic}/gu, ['fa', 'ar', 'ur']],
];

/** So much of a document is enough to tell its language; pieces from three places, as a title page may lie. */
const PIECE = 8000;

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
  const counts = new Map<string, number>();
  let letters = 0;
  for (const [pattern, language] of OWN_SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0;
    counts.set(language, count);
    letters += count;
  }
  const shared = SHARED_SCRIPTS.map(([pattern, languages]) => ({
    count: sample.match(pattern)?.length ?? 0,
    languages,
  }));
  for (const { count } of shared) letters += count;
  if (letters < 4) return UNKNOWN;
  // Japanese writes with Han characters too.
  if ((counts.get('ja') ?? 0) > 0) counts.set('ja', (counts.get('ja') ?? 0) + (counts.get('zh') ?? 0));
  let language = '';
  let most = 0;
  for (const [each, count] of counts) if (count > most) [language, most] = [each, count];
  const main = shared.reduce((best, each) => (each.count > best.count ? each : best));
  if (most >= main.count) return { language, confidence: most / letters };
  return byWords(sample, main.languages, main.count / letters);
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
    const telling = TELLING_LETTERS[language];
    if (telling === undefined) continue;
    const seen = new Set(telling);
    let count = 0;
    for (const character of sample) if (seen.has(character)) count++;
    // A telling letter in two of three words is as good as a function word in each of them.
    scores.set(language, scores.get(language)! + Math.min(count, words.length) * 0.5);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const [language, score] = first!;
  if (score === 0) return UNKNOWN;
  const coverage = Math.min(1, score / words.length / 0.2);
  const lead = 1 - second![1] / score;
  // Few words prove little: one is not enough, five are.
  const evidence = Math.min(1, score / 5);
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
