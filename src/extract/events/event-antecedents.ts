import type { Block } from '../../kinds/block.ts';
import type { Party } from '../../kinds/party.ts';
import { sameParty } from '../parties/same-party.ts';
import type { ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { EventCodebookEntry } from './codebook/event-codebook.ts';
import type { EventDraft } from './event-draft.ts';

/** An event and the lemma that told it. */
interface Told {
  readonly draft: EventDraft;
  readonly word: string;
}

/** How many blocks back `the meeting` may lead. */
const REACH = 4;
const LONGEST_MEMORY = 40;

/** The events told so far, to which `the visit`, `the talks`, `the Moscow meeting` lead back. */
export class EventAntecedents {
  readonly #blocks: readonly Block[];
  #told: Told[] = [];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /** @param word the lemma that told it */
  remember(draft: EventDraft, word: string): void {
    this.#told.push({ draft, word });
    if (this.#told.length > 2 * LONGEST_MEMORY) this.#told = this.#told.slice(-LONGEST_MEMORY);
  }

  /**
   * The latest event of this kind near by; null for a noun without `the` or `this`, which brings in a new one.
   * @param about those of whom a quoted report is said to tell; one with them is rather meant than one without
   */
  of(
    sentence: ReadSentence,
    tree: Tree,
    noun: number,
    entry: EventCodebookEntry,
    { chronicle, about }: { readonly chronicle: boolean; readonly about: readonly Party[] },
  ): EventDraft | null {
    const definite = tree
      .children(noun, 'det')
      .some((child) => /^(?:the|this|these|those|that|both|a)$/i.test(tree.tokens[child]!.text));
    const again = tree
      .children(noun, 'amod')
      .some((child) => /^(?:further|first|second|third|next|last|another)$/i.test(tree.tokens[child]!.text));
    const indefinite = tree.children(noun, 'det').some((child) => /^(?:a|an)$/i.test(tree.tokens[child]!.text));
    if (!definite && !again) return null;
    if (indefinite && !again) return null;
    const lemma = tree.tokens[noun]!.lemma.toLowerCase();
    const fits =
      (exactly: boolean, having: readonly Party[]) =>
      ({ draft, word }: Told): boolean =>
        draft.type === entry.type &&
        sentence.block - draft.block <= (chronicle ? 0 : REACH) &&
        !this.#isInEarlierSection(draft, sentence) &&
        (draft.type === 'CONSULT' || word.slice(0, 5) === lemma.slice(0, 5)) &&
        (exactly ? draft.mode === entry.mode : entry.mode === null) &&
        draft.actor.length > 0 &&
        having.every((party) => [...draft.actor, ...draft.recipient].some((other) => sameParty(other, party)));
    // `the Moscow meeting`: of several the one that was in Moscow
    const named = tree.children(noun, 'compound', 'nmod:desc').map((child) => tree.tokens[child]!.text);
    const there = (told: Told): boolean =>
      told.draft.place !== null && named.includes(told.draft.place.name) && fits(false, [])(told);
    const found = [about, []]
      .flatMap((having) => [there, fits(true, having), fits(false, having)])
      .reduce<Told | undefined>((known, fitting) => known ?? this.#told.findLast(fitting), undefined);
    if (!found) return null;
    return again ? { ...found.draft, date: null, place: null } : found.draft;
  }

  /** `These resolutions demanded …`: those who adopted, signed or sent the text of which the sentence speaks again. */
  authorsOf(sentence: ReadSentence, tree: Tree, text: number): readonly Party[] {
    const again = tree
      .children(text, 'det')
      .some((child) => /^(?:the|this|these|both)$/i.test(tree.tokens[child]!.text));
    if (!again || tree.child(text, 'nmod', 'nmod:poss', 'amod', 'compound') !== null) return [];
    const lemma = tree.tokens[text]!.lemma.toLowerCase();
    const told = this.#told.findLast(
      ({ draft, word }) =>
        word === lemma &&
        draft.actor.length > 0 &&
        sentence.block - draft.block <= 1 &&
        !this.#isInEarlierSection(draft, sentence),
    );
    return told?.draft.actor ?? [];
  }

  #isInEarlierSection(draft: EventDraft, { block }: ReadSentence): boolean {
    return this.#blocks.slice(draft.block + 1, block + 1).some(({ kind }) => kind === 'heading');
  }
}
