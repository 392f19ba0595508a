import type { EventFinding } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { PlaceMention } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { eventCodebook } from './codebook/event-codebook.ts';
import { eventStatus } from './event-status.ts';
import { matchPredicates, type PredicateMatch } from './match-predicate.ts';

/** Events by the codebook, from parsed clauses. */
export const extractEvents: Extractor<EventFinding> = (reading) => {
  const codebook = eventCodebook(reading.knowledge);
  const parties = partiesOf(reading);
  const drafts: Draft<EventFinding>[] = [];
  for (const sentence of reading.sentences) {
    const tree = treeOf(sentence);
    for (const match of matchPredicates(tree, codebook)) {
      const status = eventStatus(tree, match.predicate);
      if (status === null) continue;
      const actor = match.actors.flatMap((index) => parties.of(sentence, index));
      const recipient = match.recipients.flatMap((index) => parties.of(sentence, index));
      if (actor.length === 0 && recipient.length === 0) continue;
      const span = clauseSpan(tree, match);
      const { date, basis } = dateOf(reading, sentence, span);
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

const dateOf = (
  reading: Reading,
  sentence: ReadSentence,
  clause: Span,
): { date: string | null; basis: EventFinding['dateBasis'] } => {
  const dates = sentence.timexes.filter(
    (timex) => (timex.type === 'DATE' || timex.type === 'TIME') && timex.edtf !== null && !timex.value.endsWith('_REF'),
  );
  const own =
    dates.find((timex) => timex.start >= clause.start && timex.end <= clause.end) ??
    (dates.length === 1 ? dates[0] : undefined);
  if (own) return { date: own.edtf, basis: 'stated' };
  const block = reading.blocks[sentence.block]!;
  if (block.kind === 'entry' && block.date) return { date: block.date, basis: 'entry' };
  return { date: null, basis: null };
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
