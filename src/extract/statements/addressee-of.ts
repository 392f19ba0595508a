import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { oneLine } from '../../text/one-line.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Reading } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { Attribution } from './attribution.ts';
import { agentOf } from './is-passive.ts';
import { isGatheringTold } from './occasion-of.ts';
import { prepositionOf } from './preposition-of.ts';

/** Verbs whose object is the person spoken to. */
const TELLING = wordClass('telling');
const POSTING = wordClass('posting');

/** To whom it was said: the object of a verb of telling. */
export const addresseeOf = (reading: Reading, { sentence, cueHead, told, core, rule }: Attribution): Party | null => {
  const tree = treeOf(sentence);
  if (!TELLING(reading.knowledge).has(tree.tokens[cueHead]!.lemma.toLowerCase())) return null;
  // what is called something is not told so
  if (/ (?:complement|as|predicate)$/.test(rule)) return null;
  const object =
    told ?? tree.child(cueHead, 'iobj') ?? whoWasTold(tree, cueHead) ?? toWhom(reading.knowledge, tree, cueHead);
  if (object !== null && isGatheringTold(reading, tree, cueHead, object)) return null;
  const party = object === null ? null : (partiesOf(reading).of(sentence, object)[0] ?? null);
  return party && object !== null ? withoutContent(reading, party, tree.tokens[object]!, core[0]) : null;
};

/** `accused the deputies of bias`, where the tree takes what they are accused of into their name. */
const withoutContent = (reading: Reading, party: Party, object: Span, content: Span | undefined): Party => {
  if (party.actor !== null || !content || content.start < object.end) return party;
  const between = reading.text.slice(object.end, content.start);
  if (!/^\s+of\s+$/.test(between)) return party;
  const cut = party.name.indexOf(' of ', party.name.lastIndexOf(oneLine(reading.text.slice(object.start, object.end))));
  return cut > 0 ? { ...party, name: party.name.slice(0, cut) } : party;
};

/** `was warned by his party that`: the subject; `it` of `it was told that` is nobody. */
const whoWasTold = (tree: Tree, verb: number): number | null => {
  const subject = agentOf(tree, verb) === null ? null : tree.child(verb, 'nsubj:pass');
  return subject === null || /^it$/i.test(tree.tokens[subject]!.text) ? null : subject;
};

/** `called on the parties to`, `appealed to the court`: the phrase after the preposition. */
const toWhom = (knowledge: Knowledge, tree: Tree, verb: number): number | null =>
  tree.children(verb, 'obl').find((child) => {
    const preposition = prepositionOf(tree, child) ?? '';
    // `wrote on social media`
    const where = /^(?:on|upon)$/.test(preposition) && POSTING(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase());
    return child > verb && /^(?:to|on|upon)$/.test(preposition) && !where;
  }) ?? null;
