import type { ReadingResources } from '../../src/analyse.ts';
import { codeBetween } from '../../src/extract/events/code-between.ts';
import { eventCodebook } from '../../src/extract/events/codebook/event-codebook.ts';
import { ploverType } from '../../src/extract/events/codebook/plover.ts';
import { readText } from '../../src/extract/read-text.ts';
import type { Reading } from '../../src/extract/reading.ts';

export interface CodedSentence {
  readonly id: string;
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
  readonly root: string;
  /** quadrant, where the data give their own */
  readonly penta?: number;
}

/** Modes that the data, after CAMEO, count under another root than PLOVER’s definitions do. */
const ROOT_OF_MODE: Readonly<Record<string, string>> = {
  'SANCTION/impose': 'COERCE',
  'COERCE/cyber-attack': 'ASSAULT',
  'CONCEDE/apology': 'SUPPORT',
};

/** Types that PLOVER has not, by the root under which the data have what they tell. */
const ROOT_OF_TYPE: Readonly<Record<string, string>> = { PERSONNEL: 'RETREAT', DISASTER: 'ASSAULT' };

/** The data hold PLOVER’s two kinds of yielding as one. */
const YIELDING: ReadonlySet<string> = new Set(['CONCEDE', 'RETREAT']);

/** Where no word of a sentence is in the codebook, somebody has most often said something about somebody. */
const NO_PREDICATE = 'ACCUSE';

/** A sentence parsed. */
export const parseSentence = ({ sentence }: CodedSentence, resources: ReadingResources): Reading =>
  readText(sentence, { engine: resources.engineFor('en')!, knowledge: resources.knowledge });

/** The root of what the source does to the target in a sentence. */
export const predictRoot = (
  { sentence, source, target }: CodedSentence,
  resources: ReadingResources,
  reading: Reading = parseSentence({ sentence, source, target, id: '', root: '' }, resources),
): string => {
  const codebook = eventCodebook(resources.knowledge);
  const span = (words: string) => {
    const start = sentence.indexOf(words);
    return start < 0 ? null : { start, end: start + words.length };
  };
  const coded = codeBetween(reading, codebook, span(source), span(target));
  if (!coded) return NO_PREDICATE;
  const root =
    ROOT_OF_MODE[`${coded.type}/${coded.mode}`] ?? ploverType(coded.type) ?? ROOT_OF_TYPE[coded.type] ?? NO_PREDICATE;
  return YIELDING.has(root) ? 'YIELD' : root;
};
