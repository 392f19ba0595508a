import type { EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import { sameParty } from '../parties/same-party.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { EventAntecedents } from './event-antecedents.ts';
import type { EventCandidate } from './event-candidate.ts';
import type { EventDraft } from './event-draft.ts';

/** Types that one side of a conflict alleges of the other. */
export const IN_CONFLICT: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'OTHER']);

/** How many blocks back an event may have been told that a noun speaks of again. */
const FAR = 40;

/** How many of the events told before are looked at for what an answer or a judgement refers to. */
const RECENT = 40;

/** The events told so far: those of the sentences before, as they are kept, and those of the sentence that is being read. */
export class EventsTold {
  readonly antecedents: EventAntecedents;
  readonly #kept: EventDraft[] = [];
  #inSentence: EventDraft[] = [];

  constructor({ blocks }: Reading) {
    this.antecedents = new EventAntecedents(blocks);
  }

  get kept(): readonly EventDraft[] {
    return this.#kept;
  }

  keep(draft: EventDraft): void {
    this.#kept.push(draft);
  }

  /** @param word the lemma that told it */
  tell(draft: EventDraft, word: string): void {
    this.#inSentence.push(draft);
    this.antecedents.remember(draft, word);
  }

  endSentence(): void {
    this.#inSentence = [];
  }

  /** The last ones, in order. */
  recent(): readonly EventDraft[] {
    return [...this.#kept.slice(-RECENT), ...this.#inSentence];
  }

  /** `the death of Ann Bell`: the same that was told of the same person before, with its date. */
  sameOfPerson(
    sentence: ReadSentence,
    { predicate, entry, nominal, support }: EventCandidate,
    recipient: readonly Party[],
  ): EventDraft | null {
    if (!nominal || support !== null || recipient.length === 0) return null;
    const definite = treeOf(sentence).children(predicate, 'det', 'nmod:poss');
    if (definite.length === 0) return null;
    return (
      this.#kept.findLast(
        (one) =>
          one.type === entry.type &&
          one.status === 'happened' &&
          one.date !== null &&
          sentence.block - one.block <= FAR &&
          recipient.every(
            (party) => /^\p{Lu}\S* \p{Lu}/u.test(party.name) && one.recipient.some((other) => sameParty(other, party)),
          ),
      ) ?? null
    );
  }

  /** In a list of hostile acts who does the first to whom, and when, does the others: `the rotation of their troops, the transfer of arms`. */
  listedBefore(sentence: ReadSentence, tree: Tree, { predicate, entry, nominal }: EventCandidate): EventDraft | null {
    if (!nominal || !IN_CONFLICT.has(entry.type) || !isListed(tree, predicate)) return null;
    const told = this.#inSentence.filter(({ start, type }) => start >= sentence.start && IN_CONFLICT.has(type));
    return told.findLast(({ dateBasis }) => dateBasis === 'stated') ?? told.at(-1) ?? null;
  }
}

/** Coordinated itself, or in a phrase that is. */
const isListed = (tree: Tree, noun: number): boolean => {
  const { deprel, head } = tree.tokens[noun]!;
  return deprel === 'conj' || (head >= 0 && tree.tokens[head]!.deprel === 'conj' && tree.tokens[head]!.upos === 'NOUN');
};
