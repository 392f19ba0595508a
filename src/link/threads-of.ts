import type { Finding } from '../kinds/finding.ts';
import type { ThreadDefinition } from '../kinds/thread-definition.ts';
import { fold } from '../text/fold.ts';

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
const NAMES = /\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:of|for|the|and|on|in|against|to)\s+){0,3}\p{Lu}[\p{L}’'.-]*)+/gu;
const isPlainWord = (word: string): boolean => !/[\s\p{Lu}\d]/u.test(word);

/** A matcher over the threads of the packs; build it once, use it for every finding. */
export class ThreadMatcher {
  readonly #threads: readonly PreparedThread[];

  constructor(threads: Iterable<ThreadDefinition>) {
    this.#threads = [...threads].map(prepare);
  }

  /** Whether a text names anything of the region that a thread follows; always true for threads without a region. */
  speaksOfRegion(text: string): boolean {
    const folded = ` ${fold(text)} `;
    return this.#threads.some(
      (thread) => thread.region.length === 0 || thread.region.some((word) => folded.includes(word)),
    );
  }

  /**
   * The threads to which a finding belongs, best first.
   * @param sentence the sentence in which the finding stands
   * @param near whether the sentence or its document is about the region; else `referendum` and `lawsuit` prove nothing
   */
  threadsOf(finding: Finding, sentence: string, near = true): readonly ThreadMatch[] {
    const text = ` ${fold(sentence)} `;
    const beside = ` ${fold(sentence.replace(NAMES, ' | '))} `;
    const said = ({ text: word, folded }: ThreadWord): boolean => (isPlainWord(word) ? beside : text).includes(folded);
    const isInName = (word: ThreadWord): boolean => !said(word) && text.includes(word.folded);
    const ids = idsIn(finding);
    const matches: ThreadMatch[] = [];
    for (const thread of this.#threads) {
      if (thread.not.some((word) => text.includes(word))) continue;
      const words = thread.words.filter(said).map((word) => word.text);
      const weak = [...thread.weak.filter(said), ...thread.words.filter(isInName)].map((word) => word.text);
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

interface ThreadWord {
  readonly text: string;
  readonly folded: string;
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
  words.map((text) => ({ text, folded: pattern(text) }));

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
