import type { Party } from '../../kinds/party.ts';
import { partiesOf } from '../parties/parties.ts';
import { oneLine } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { SourceMention } from './attribution.ts';
import { prepositionOf } from './complement.ts';

/** What is written or told by somebody who is the real speaker: `a statement by the ministry`. */
const WORDS_OF_SOMEBODY =
  /^(?:statement|report|communique|communiqué|release|letter|note|speech|post|tweet|interview|message|remarks?|comment|article|address|declaration|document|briefing|information|words?|account)$/i;

const LONGEST_NAME = 8;

/**
 * Who speaks. A statement, report or letter speaks for whoever gave it out, where the text says so. Parties are named as
 * the text names them (`official Baku`, `the Armenian side`), persons by their full name; the actor says who is meant.
 */
export const speakerOf = (reading: Reading, mention: SourceMention): readonly Party[] => {
  const tree = treeOf(mention.sentence);
  const head = authorOf(tree, mention.head) ?? mention.head;
  const own = partiesOf(reading).of(mention.sentence, head);
  const parties = own.length > 0 ? own : asWritten(reading, mention, head);
  const [only] = parties;
  if (parties.length !== 1 || !only?.actor || head !== mention.head) return parties;
  const { kind } = reading.knowledge.actors.get(only.actor) ?? {};
  if (kind !== 'state' || tree.tokens[head]!.upos === 'PRON') return parties;
  const words = oneLine(reading.text.slice(mention.span.start, mention.span.end)).replace(/^the /i, '');
  return words.split(' ').length > LONGEST_NAME || /,/.test(words) ? parties : [{ ...only, name: words }];
};

/** An adjective that names a state (`the Armenian claim`), or a noun phrase that was resolved to nobody. */
const asWritten = (reading: Reading, { sentence, span }: SourceMention, head: number): readonly Party[] => {
  const token = sentence.tokens[head]!;
  if (token.upos === 'PRON') return [];
  const name = oneLine(reading.text.slice(span.start, span.end)).replace(/^(?:the|a|an) /i, '');
  if (token.upos !== 'ADJ') return name ? [{ name, actor: null, office: null }] : [];
  const states = reading.knowledge
    .mentions(token.text)
    .flatMap(({ actors }) => actors)
    .filter((id) => reading.knowledge.actors.get(id)?.kind === 'state');
  return states.length > 0 ? [{ name: token.text, actor: states[0]!, office: null }] : [];
};

/** `a statement released by the ministry`, `the ministry's statement`: the ministry. */
const authorOf = (tree: Tree, head: number): number | null => {
  if (!WORDS_OF_SOMEBODY.test(tree.tokens[head]!.text)) return null;
  const owner = tree.child(head, 'nmod:poss');
  if (owner !== null && tree.tokens[owner]!.upos !== 'PRON') return owner;
  const phrases = [
    ...tree.children(head, 'nmod'),
    ...tree.children(head, 'acl').flatMap((clause) => tree.children(clause, 'obl')),
  ];
  return phrases.find((phrase) => /^(?:by|from|of)$/.test(prepositionOf(tree, phrase) ?? '')) ?? null;
};
