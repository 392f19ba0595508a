import type { EventFinding } from '../../kinds/event.ts';
import type { Span } from '../../kinds/span.ts';
import type { Timex } from '../../time/timex.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';

interface EventDate {
  readonly date: string | null;
  readonly basis: EventFinding['dateBasis'];
}

const NO_DATE: EventDate = { date: null, basis: null };

/**
 * When an event was: the date in its own clause, else one that opens the sentence, else the entry’s, else, for what is
 * told in the simple past, the last day that the section told of. Keeps what it needs from sentence to sentence.
 */
export class EventDates {
  readonly #reading: Reading;
  #section = -1;
  #narrative: string | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  of(sentence: ReadSentence, tree: Tree, predicate: number, clause: Span): EventDate {
    this.#enter(sentence);
    const dates = sentence.timexes.filter(isDate);
    const own = dates.filter((timex) => timex.start >= clause.start && timex.end <= clause.end);
    const chosen =
      own.find((timex) => hangsOn(tree, timex, predicate)) ??
      own[0] ??
      dates.find((timex) => timex.start < sentence.start + 30) ??
      (dates.length === 1 ? dates[0] : undefined);
    if (chosen) {
      if (/^\d{4}-\d\d-\d\d$/.test(chosen.edtf!)) this.#narrative = chosen.edtf;
      return { date: chosen.edtf, basis: 'stated' };
    }
    const block = this.#reading.blocks[sentence.block]!;
    if (block.kind === 'entry' && block.date) return { date: block.date, basis: 'entry' };
    if (this.#narrative && isSimplePast(tree, predicate)) return { date: this.#narrative, basis: 'narrative' };
    return NO_DATE;
  }

  /** A heading starts a new train of thought; what its section told of before counts no more. */
  #enter(sentence: ReadSentence): void {
    let section = sentence.block;
    while (section > 0 && this.#reading.blocks[section]!.kind !== 'heading') section--;
    if (section === this.#section) return;
    this.#section = section;
    this.#narrative = null;
  }
}

const isDate = (timex: Timex): boolean =>
  (timex.type === 'DATE' || timex.type === 'TIME') && timex.edtf !== null && !timex.value.endsWith('_REF');

/** Whether the expression depends on the predicate rather than on another verb between them. */
const hangsOn = (tree: Tree, timex: Span, predicate: number): boolean => {
  const token = tree.tokens.find(({ start, end }) => start >= timex.start && end <= timex.end);
  for (let at = token?.index ?? -1, climbed = 0; at >= 0 && climbed < 8; at = tree.tokens[at]!.head, climbed++) {
    if (at === predicate) return true;
    if (at !== token?.index && tree.tokens[at]!.upos === 'VERB') return false;
  }
  return false;
};

const isSimplePast = (tree: Tree, predicate: number): boolean => {
  const token = tree.tokens[predicate]!;
  const auxiliaries = tree
    .childrenOf(predicate)
    .map((index) => tree.tokens[index]!)
    .filter(({ deprel }) => /^aux/.test(deprel));
  if (token.upos !== 'VERB') return true;
  return auxiliaries.length === 0
    ? token.xpos === 'VBD'
    : auxiliaries.every(({ text }) => /^(?:was|were|did)$/i.test(text));
};
