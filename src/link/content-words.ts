import { FUNCTION_WORDS } from '../language/function-words.ts';
import { searchableWords } from '../record/searchable-words.ts';

/** Words that tell nothing of what is spoken of, beside the function words. */
const EMPTY: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS.en!,
  ...'a any all been being both can could did do does each even every few had how if into just like made make may might more most much must no nor now off only other others our out over own per s same several shall should since so some still such than them then there these those through too two under until up upon us very via what when where while whose why yet you your i we me my him one don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ll ve re know think want because unless'.split(
    ' ',
  ),
]);

/** Endings, longest first, and how many letters must be left, so that `state` and `station` stay apart. */
const ENDINGS: readonly (readonly [ending: string, least: number])[] = [
  ...['ally', 'ations', 'ation', 'itions', 'ition', 'ments', 'ment', 'ions', 'ion', 'al'].map(
    (ending) => [ending, 5] as const,
  ),
  ...['ings', 'ing', 'ies', 'ed', 'es', 'ly'].map((ending) => [ending, 4] as const),
  ['y', 5],
  ['s', 3],
  ['e', 4],
];

/** Nouns and irregular forms by which the same is told; what is denied is often a noun, what is claimed a clause. */
const SAME_STEM: ReadonlyMap<string, string> = new Map([
  ...['dead', 'death', 'deaths', 'dying', 'killed', 'kills', 'killing', 'killings'].map(
    (word) => [word, 'kill'] as const,
  ),
  ...['fired', 'fires', 'firing', 'shot', 'shots', 'shooting'].map((word) => [word, 'fire'] as const),
  ...['mine', 'mines', 'landmine', 'landmines'].map((word) => [word, 'mine'] as const),
  ...['wrote', 'written', 'writes', 'writing'].map((word) => [word, 'write'] as const),
  ...['met', 'meets', 'meetings'].map((word) => [word, 'meet'] as const),
  ...['broke', 'broken', 'breaks', 'breaking'].map((word) => [word, 'break'] as const),
]);

/** The stem under which forms of one English word are compared: `ratify` aside, `extended` and `extends` are one. */
export const stemOf = (folded: string): string => {
  const same = SAME_STEM.get(folded);
  if (same) return same;
  if (/\d/.test(folded)) return folded;
  for (const [ending, least] of ENDINGS)
    if (folded.length - ending.length >= least && folded.endsWith(ending)) return folded.slice(0, -ending.length);
  return folded;
};

/** The stems of the words that tell what a text speaks of, each once, in their order. Names are among them. */
export const contentWords = (text: string): readonly string[] => {
  const stems = new Set<string>();
  for (const { folded } of searchableWords(text))
    for (const word of folded.split(' ')) if (word.length > 1 && !EMPTY.has(word)) stems.add(stemOf(word));
  return [...stems];
};
