import type { GoldParagraph } from './conllu.ts';

/** What a system says of a word; only `start` and `end` are needed for tokens. */
export interface SystemWord {
  readonly start: number;
  readonly end: number;
  readonly upos?: string;
  readonly xpos?: string;
  readonly lemma?: string;
  /** index in the sentence, -1 for the root */
  readonly head?: number;
  readonly deprel?: string;
}

/** Counts behind one figure. */
export class Tally {
  gold = 0;
  system = 0;
  correct = 0;

  get f1(): number {
    return this.gold + this.system === 0 ? 0 : (200 * this.correct) / (this.gold + this.system);
  }
}

export const METRICS = ['tokens', 'sentences', 'upos', 'xpos', 'lemmas', 'uas', 'las', 'las with subtypes'] as const;
export type Metric = (typeof METRICS)[number];

/**
 * Scores as in the CoNLL 2018 shared task (https://universaldependencies.org/conll18/evaluation.html): words are the
 * same when they have the same place in the text; each figure is the F1 over them, so that a wrong token costs all that
 * hangs on it. `tokens` are syntactic words. LAS leaves subtypes of relations out, as there; beside it stands the one
 * with subtypes.
 */
export class ConlluScore {
  readonly metrics = new Map<Metric, Tally>(METRICS.map((metric) => [metric, new Tally()]));
  readonly relations = new Map<string, Tally>();
  readonly agreeing = { words: 0, upos: 0 };

  add(gold: GoldParagraph, system: readonly (readonly SystemWord[])[]): void {
    const goldWords = new Map<string, { upos: string; xpos: string; lemma: string; head: string; deprel: string }>();
    const goldSentences = new Set<string>();
    for (const { words } of gold.sentences) {
      goldSentences.add(`${words[0]!.start}-${words[words.length - 1]!.end}`);
      for (const word of words)
        goldWords.set(place(word), {
          ...word,
          head: word.head < 0 ? 'root' : place(words[word.head]!),
        });
    }
    for (const metric of METRICS)
      this.#tally(metric).gold += metric === 'sentences' ? goldSentences.size : goldWords.size;
    for (const { deprel } of goldWords.values()) this.#relation(deprel).gold++;
    for (const words of system) {
      if (words.length === 0) continue;
      this.#count('sentences', goldSentences.has(`${words[0]!.start}-${words[words.length - 1]!.end}`));
      for (const word of words) this.#addWord(word, words, goldWords.get(place(word)));
    }
  }

  #addWord(
    word: SystemWord,
    words: readonly SystemWord[],
    gold: { upos: string; xpos: string; lemma: string; head: string; deprel: string } | undefined,
  ): void {
    this.#count('tokens', gold !== undefined);
    this.#count('upos', gold !== undefined && gold.upos === word.upos);
    this.#count('xpos', gold !== undefined && gold.xpos === word.xpos);
    this.#count('lemmas', gold !== undefined && (gold.lemma === word.lemma || gold.lemma === '_'));
    const attached =
      gold !== undefined &&
      word.head !== undefined &&
      (word.head < 0 ? 'root' : place(words[word.head]!)) === gold.head;
    const { deprel } = word;
    this.#count('uas', attached);
    this.#count('las', attached && deprel !== undefined && bare(deprel) === bare(gold.deprel));
    this.#count('las with subtypes', attached && deprel === gold.deprel);
    if (deprel !== undefined) {
      const relation = this.#relation(deprel);
      relation.system++;
      if (attached && deprel === gold.deprel) relation.correct++;
    }
    if (gold) {
      this.agreeing.words++;
      if (gold.upos === word.upos) this.agreeing.upos++;
    }
  }

  #count(metric: Metric, correct: boolean): void {
    const tally = this.#tally(metric);
    tally.system++;
    if (correct) tally.correct++;
  }

  #tally(metric: Metric): Tally {
    return this.metrics.get(metric)!;
  }

  #relation(name: string): Tally {
    let tally = this.relations.get(name);
    if (!tally) {
      tally = new Tally();
      this.relations.set(name, tally);
    }
    return tally;
  }

  f1(metric: Metric): number {
    return this.#tally(metric).f1;
  }
}

const place = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;
const bare = (relation: string): string => relation.split(':')[0]!;
