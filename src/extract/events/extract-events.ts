import type { EventFinding } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { PlaceMention } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { eventCodebook } from './codebook/event-codebook.ts';
import { EventDates } from './event-date.ts';
import { eventStatus } from './event-status.ts';
import { matchPredicates, type PredicateMatch } from './match-predicate.ts';
import { participantsOf } from './participants.ts';

/** Events by the codebook, from parsed clauses. */
export const extractEvents: Extractor<EventFinding> = (reading) => {
  const codebook = eventCodebook(reading.knowledge);
  const dates = new EventDates(reading);
  const drafts: Draft<EventFinding>[] = [];
  for (const sentence of reading.sentences) {
    const tree = treeOf(sentence);
    for (const match of matchPredicates(tree, codebook)) {
      const status = eventStatus(tree, match.predicate);
      if (status === null) continue;
      const actor = participantsOf(reading, sentence, match.actors);
      const recipient = participantsOf(reading, sentence, match.recipients);
      if (actor.length === 0 && recipient.length === 0) continue;
      const span = clauseSpan(tree, match);
      const { date, basis } = dates.of(sentence, tree, match.predicate, span);
      drafts.push({
        kind: 'event',
        ...span,
        quote: reading.text.slice(span.start, span.end),
        block: sentence.block,
        group: null,
        rule: `event/${match.entry.type.toLowerCase()}@1`,
        date,
        dateBasis: basis,
        type: match.entry.type,
        mode: match.entry.mode,
        contexts: [...match.entry.contexts],
        actor: [...actor],
        recipient: [...recipient],
        place: placeOf(reading, sentence, tree, match.predicate),
        status,
        reportedBy: null,
      });
    }
  }
  return drafts;
};

/** From the first word of who acts to the last of what is done, without clauses that only hang on it. */
const clauseSpan = (tree: Tree, match: PredicateMatch): Span => {
  const { first, last } = tree.extent(match.predicate, (child) =>
    /^(?:advcl|parataxis|conj|cc|punct|mark|discourse|acl:relcl)/.test(child.deprel),
  );
  const actors = match.actors.map(
    (index) => tree.extent(index, (child) => /^(?:acl:relcl|appos|parataxis)/.test(child.deprel)).first,
  );
  const near = actors.filter((index) => index < match.predicate && match.predicate - index < 25);
  return { start: tree.tokens[Math.min(first, ...near)]!.start, end: tree.tokens[last]!.end };
};

const placeOf = (reading: Reading, sentence: ReadSentence, tree: Tree, predicate: number): PlaceMention | null => {
  for (const index of tree.children(predicate, 'obl', 'nmod')) {
    if (!tree.children(index, 'case').some((mark) => /^(?:in|at|near|on)$/i.test(tree.tokens[mark]!.text))) continue;
    const name = sentence.names.find(
      (candidate) => candidate.type === 'LOC' && index >= candidate.first && index <= candidate.last,
    );
    const text = name?.text ?? tree.tokens[index]!.text;
    const place = reading.knowledge.placesNamed(text)[0];
    if (name || place) return { name: text.replace(/\s+/g, ' '), place: place?.id ?? null };
  }
  return null;
};
