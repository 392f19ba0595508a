import type { Finding } from '../kinds/finding.ts';
import type { ThreadDefinition } from '../kinds/thread-definition.ts';
import { fold } from '../text/fold.ts';
import { SMALL_NAME_WORDS } from '../text/name-words.ts';
import { CueIndex } from './cue-index.ts';

/** Why a finding belongs to a thread. */
export interface ThreadMatch {
  readonly thread: string;
  readonly score: number;
  /** what matched, in the words of the pack */
  readonly reasons: readonly string[];
}

/** Words weigh most: a thread is a matter, and the same actors deal with many matters. */
const WEIGHTS = { word: 2, weak: 1, agreement: 2, place: 1, actor: 0.5 } as const;
/** One telling word, one agreement, or two places or weak words are enough; an actor alone never is. */
const LEAST = 2;

/**
 * Names of several words: `Weapons` in the name of a body, or `Oil` in that of a ministry, tells what the body is for, and
 * not, or less, what the sentence is about.
 */
const NAMES = new RegExp(
  `\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:(?:${SMALL_NAME_WORDS}|against)\\s+){0,3}\\p{Lu}[\\p{L}’'.-]*)+`,
  'gu',
);
const isPlainWord = (word: string): boolean => !/[\s\p{Lu}\d]/u.test(word);

/** A matcher over the threads of the packs; build it once, use it for every finding. */
export class ThreadMatcher {
  readonly #threads: readonly PreparedThread[];
  readonly #cues: CueIndex;
  readonly #region: CueIndex;
  /** A thread that follows no region: every text is near to it. */
  readonly #followsAll: boolean;

  constructor(threads: Iterable<ThreadDefinition>) {
    this.#threads = [...threads].map(prepare);
    this.#cues = new CueIndex(
      this.#threads.flatMap(({ words, weak, not }) => [...[...words, ...weak].map(({ folded }) => folded), ...not]),
    );
    this.#region = new CueIndex(this.#threads.flatMap(({ region }) => region));
    this.#followsAll = this.#threads.some(({ region }) => region.length === 0);
  }

  /** Whether a text names anything of the region that a thread follows; always true for threads without a region. */
  speaksOfRegion(text: string): boolean {
    return this.#followsAll || this.#region.saidIn(padded(text)).size > 0;
  }

  /**
   * The threads to which a finding belongs, best first.
   * @param sentence the sentence in which the finding stands
   * @param near whether the sentence or its document is about the region; else `referendum` and `lawsuit` prove nothing
   */
  threadsOf(finding: Finding, sentence: string, near = true): readonly ThreadMatch[] {
    const anywhere = this.#cues.saidIn(padded(sentence));
    const beside = anywhere.size === 0 ? anywhere : this.#cues.saidIn(padded(sentence.replace(NAMES, ' | ')));
    const said = ({ isPlain, folded }: ThreadWord): boolean => (isPlain ? beside : anywhere).has(folded);
    const isInName = (word: ThreadWord): boolean => !said(word) && anywhere.has(word.folded);
    const chosen = (words: readonly ThreadWord[], test: (word: ThreadWord) => boolean): readonly string[] =>
      anywhere.size === 0 ? [] : words.filter(test).map(({ text }) => text);
    const ids = idsIn(finding);
    const matches: ThreadMatch[] = [];
    for (const thread of this.#threads) {
      if (thread.not.some((word) => anywhere.has(word))) continue;
      const words = chosen(thread.words, said);
      const weak = [...chosen(thread.weak, said), ...chosen(thread.words, isInName)];
      const agreements = thread.agreements.filter((id) => ids.has(id));
      const places = thread.places.filter((id) => ids.has(id));
      const actors = thread.actors.filter((id) => ids.has(id));
      const score =
        (near || thread.region.length === 0 ? words.length * WEIGHTS.word + weak.length * WEIGHTS.weak : 0) +
        agreements.length * WEIGHTS.agreement +
        places.length * WEIGHTS.place +
        actors.length * WEIGHTS.actor;
      if (score >= LEAST)
        matches.push({ thread: thread.id, score, reasons: [...words, ...weak, ...agreements, ...places, ...actors] });
    }
    return matches.sort((a, b) => b.score - a.score || (a.thread < b.thread ? -1 : 1));
  }
}

const padded = (text: string): string => ` ${fold(text)} `;

interface ThreadWord {
  readonly text: string;
  readonly folded: string;
  /** one word that is no name: it says nothing inside the name of something else */
  readonly isPlain: boolean;
}

interface PreparedThread {
  readonly id: string;
  readonly words: readonly ThreadWord[];
  readonly weak: readonly ThreadWord[];
  readonly not: readonly string[];
  readonly region: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly agreements: readonly string[];
}

/** A word ending in `*` matches every word that begins with it; any other matches as a whole. */
const pattern = (word: string): string => (word.endsWith('*') ? ` ${fold(word)}` : ` ${fold(word)} `);

const prepared = (words: readonly string[]): readonly ThreadWord[] =>
  words.map((text) => ({ text, folded: pattern(text), isPlain: isPlainWord(text) }));

const prepare = (thread: ThreadDefinition): PreparedThread => ({
  ...thread,
  words: prepared(thread.words),
  weak: prepared(thread.weak),
  not: thread.not.map(pattern),
  region: thread.region.map(pattern),
});

/** Ids of all actors, places and agreements that a finding names. */
const idsIn = (finding: Finding): ReadonlySet<string> => {
  const ids = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        if ((key === 'actor' || key === 'place') && typeof inner === 'string') ids.add(inner);
        else collect(inner);
  };
  collect(finding);
  if (finding.kind === 'agreement' && finding.agreement) ids.add(finding.agreement);
  return ids;
};
