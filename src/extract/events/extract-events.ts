import type { EventFinding } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { statementsOf } from '../figures/figure-context.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { Accusations } from './accusations.ts';
import { type EventCodebook, eventCodebook } from './codebook/event-codebook.ts';
import { dropRepeated, foldActsOfWords, foldTolls } from './drop-repeated.ts';
import { eventCandidates } from './event-candidates.ts';
import { EventDates } from './event-dates.ts';
import type { EventDraft } from './event-draft.ts';
import { EventReader } from './event-reader.ts';
import { EventsTold } from './events-told.ts';
import { foldJoined } from './fold-joined.ts';
import { withHeadlineVerbs } from './headline-verbs.ts';
import { isMainVerb, withHeadlines, withHeadlinesJoined } from './headlines.ts';
import { joinSameEvents } from './same-event.ts';
import { isThanks, thankedDeed } from './thanked-deed.ts';
import { goesAlongWith } from './timex-of-clause.ts';

/** Events by the codebook, from parsed clauses: who did what to whom, when, where, and whether it is said to be real. */
export const extractEvents: Extractor<EventFinding> = (reading, earlier) => {
  // a treaty's articles tell what shall be done; nothing happens in them
  if (reading.document.kind === 'agreement') return [];
  const codebook = eventCodebook(reading.knowledge);
  const read = withHeadlines(withHeadlineVerbs(reading, codebook), codebook);
  const extraction = new EventExtraction(read, statementsOf(earlier));
  for (const sentence of read.sentences) extraction.read(sentence);
  return withHeadlinesJoined(read, extraction.finish());
};

/** Goes through a document once, sentence by sentence. */
class EventExtraction {
  readonly #knowledge: Knowledge;
  readonly #text: string;
  readonly #blocks: Reading['blocks'];
  readonly #codebook: EventCodebook;
  readonly #told: EventsTold;
  readonly #reader: EventReader;
  readonly #accusations: Accusations;
  /** undated deeds in participles, with the deed that they go along with */
  readonly #along = new Map<EventDraft, EventDraft>();

  constructor(reading: Reading, statements: readonly Draft<StatementFinding>[]) {
    const dates = new EventDates(reading);
    this.#knowledge = reading.knowledge;
    this.#text = reading.text;
    this.#blocks = reading.blocks;
    this.#codebook = eventCodebook(reading.knowledge);
    this.#told = new EventsTold(reading);
    this.#reader = new EventReader(reading, statements, this.#codebook, dates, this.#told);
    this.#accusations = new Accusations(reading, statements, dates);
  }

  read(sentence: ReadSentence): void {
    const tree = treeOf(sentence);
    const words = new Map<EventDraft, string>();
    const byVerb = new Map<number, EventDraft>();
    const byWord = new Map<number, EventDraft>();
    const headline = /^(?:heading|title)$/.test(this.#blocks[sentence.block]!.kind);
    for (const candidate of eventCandidates(this.#knowledge, tree, this.#codebook)) {
      if (headline && !isMainVerb(sentence, candidate.predicate)) continue;
      for (const draft of this.#reader.read(sentence, candidate)) {
        const word = tree.tokens[candidate.object ?? candidate.predicate]!.lemma.toLowerCase();
        this.#told.tell(draft, word);
        words.set(draft, word);
        if (!candidate.nominal) byVerb.set(candidate.predicate, draft);
        for (const index of [candidate.predicate, candidate.object]) if (index !== null) byWord.set(index, draft);
      }
    }
    this.#told.endSentence();
    for (const twice of toldByThanks(this.#knowledge, tree, byWord)) words.delete(twice);
    for (const draft of this.#folded(tree, words, byVerb)) this.#told.keep(draft);
    for (const accusation of this.#accusations.in(sentence, this.#told.kept)) this.#told.keep(accusation);
  }

  finish(): readonly EventDraft[] {
    const drafts = this.#told.kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
    // what a headline tells is joined to the news under it, not to whatever is near
    const told = drafts.filter(({ block }) => !/^(?:heading|title)$/.test(this.#blocks[block]!.kind));
    const joined = joinSameEvents(told);
    const dated = new Map(told.map((draft, i) => [draft, joined[i]!]));
    return drafts.map((one) => {
      const draft = dated.get(one) ?? one;
      const main = draft.date === null ? dated.get(this.#along.get(one) ?? draft) : undefined;
      return main?.date ? { ...draft, date: main.date, dateBasis: 'narrative' } : draft;
    });
  }

  /** Each event of a sentence once, deeds that are told with others joined to them. */
  #folded(tree: Tree, words: Map<EventDraft, string>, byVerb: ReadonlyMap<number, EventDraft>): readonly EventDraft[] {
    for (const [verb, draft] of byVerb) {
      const main = byVerb.get(goesAlongWith(tree, verb) ?? -1);
      if (main && !(draft.dateBasis === 'stated' && draft.date !== main.date)) this.#along.set(draft, main);
    }
    const told = foldActsOfWords(this.#knowledge, [...words.keys()], this.#along, words);
    const verbs = new Map([...byVerb].map(([verb, draft]) => [draft, verb]));
    const folded = foldJoined(this.#knowledge, dropRepeated(told), verbs, tree, this.#text);
    for (const [first, draft] of folded) {
      if (draft === first) continue;
      words.set(draft, words.get(first) ?? '');
      for (const one of told) if (this.#along.get(one) === first) this.#along.set(one, draft);
    }
    return foldTolls(this.#knowledge, [...folded.values()], words).map(({ draft }) => draft);
  }
}

/**
 * What thanks and a deed for which they are given tell twice: the thanks, or the deed where it is told as nobody’s and
 * the thanks as somebody’s.
 */
const toldByThanks = (
  knowledge: Knowledge,
  tree: Tree,
  byWord: ReadonlyMap<number, EventDraft>,
): readonly EventDraft[] =>
  [...byWord].flatMap(([index, deed]) => {
    const at = thankedDeed(knowledge, tree, index)?.thanks;
    const thanks = at !== undefined && isThanks(tree, at) ? byWord.get(at) : undefined;
    if (!thanks) return [];
    return deed.actor.length === 0 && thanks.actor.length > 0 ? deed : thanks;
  });
