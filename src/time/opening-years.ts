import type { Candidate } from './meaning.ts';
import type { Resolution } from './resolve/resolution.ts';
import { endsSentence } from './tense.ts';
import type { TokenList } from './token-list.ts';

/** What may stand before a date that opens a sentence: `By the end of`, `Then, in`. */
const BEFORE: ReadonlySet<string> = new Set(
  'in on by from since at during until early late mid later then and but only already again finally , the that same beginning start end middle of month week'.split(
    ' ',
  ),
);
const MOST_BEFORE = 6;
/** How many sentences that no date opens may stand between two that go on from each other in a text without a day. */
const SENTENCES_APART = 3;
/**
 * The years with which sentences of a text open: a history that began one with `In 2014` goes on in the next one with
 * `In February`, whatever the day on which the text came out.
 */
export class OpeningYears {
  readonly #tokens: TokenList;
  #at = 0;
  #sentence = 0;
  #start = 0;
  /** the sentence that a date of a stated year, or one that goes on from it, opened last; null where none did */
  #opened: number | null = null;

  constructor(tokens: TokenList) {
    this.#tokens = tokens;
  }

  /** Whether an expression opens the sentence next to one that a date with its year opened, or one near it. */
  goesOn(candidate: Candidate): 'next' | 'near' | null {
    this.#moveTo(candidate.first);
    const apart = this.#opened === null ? 0 : this.#sentence - this.#opened;
    if (apart < 1 || apart > SENTENCES_APART || !this.opens(candidate)) return null;
    return apart === 1 ? 'next' : 'near';
  }

  /** Whether nothing but a preposition and the like stands before an expression in its sentence. */
  opens({ first }: Candidate): boolean {
    this.#moveTo(first);
    if (first - this.#start > MOST_BEFORE) return false;
    for (let at = this.#start; at < first; at++) if (!BEFORE.has(this.#tokens.at(at).lower)) return false;
    return true;
  }

  /** @param resolution of an expression behind those before */
  follow(candidate: Candidate, { basis, edtf }: Resolution): void {
    if (edtf === null || !this.opens(candidate)) return;
    if (basis === 'stated' || (basis === 'narrative' && this.#opened !== null)) this.#opened = this.#sentence;
    // `On Monday` leads back to the days of the text
    else if (basis !== 'unresolved') this.#opened = null;
  }

  #moveTo(first: number): void {
    for (; this.#at < first; this.#at++)
      if (endsSentence(this.#tokens, this.#at)) {
        this.#sentence++;
        this.#start = this.#at + 1;
      }
  }
}
