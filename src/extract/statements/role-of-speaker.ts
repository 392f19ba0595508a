import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { classPattern } from '../class-pattern.ts';
import { partyWords } from '../parties/party-words.ts';
import type { ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { SourceMention } from './attribution.ts';

const ROLES = wordClass('roles-without-office');
const OFFICIALS = wordClass('roles-of-office-holders');
const BODIES = wordClass('kinds-of-speaking-bodies');
const DIPLOMATIC = classPattern`(?<!\p{L})${'diplomatic-posts'}(?!\p{L})`;

/** How a text calls whoever has spoken before by a noun: `the scholar`, `the Norlandic diplomat`, `the agency`. */
export interface Role {
  readonly kind: 'person' | 'body';
  /** in the singular and in small letters */
  readonly noun: string;
  /** words in capitals before the noun, which say whose it is */
  readonly of: readonly string[];
}

/** Somebody who has spoken. */
export interface Called {
  readonly speaker: readonly Party[];
  /** whether each is called by a name */
  readonly named: boolean;
  /** by which words, in small letters */
  readonly called: string;
}

/**
 * `the scholar added`, `the think tank noted`: a noun that anybody of its kind goes by, with an article and without a
 * name, means whoever spoke last. An office (`the minister`) is one that its holder must be known to have.
 * @param resolved whom the discourse takes the phrase for
 */
export const roleOf = (
  knowledge: Knowledge,
  { sentence, head }: SourceMention,
  resolved: readonly Party[],
): Role | null => {
  const token = sentence.tokens[head]!;
  if (token.upos !== 'NOUN' || /S$/.test(token.xpos)) return null;
  // `the Norlandic official` may stand for Norland, and for one of those who spoke
  if (resolved.some(({ actor }) => actor !== null && knowledge.actors.get(actor)?.kind !== 'state')) return null;
  if (!pointsBack(sentence, head) || isLimited(sentence, head)) return null;
  const noun = token.lemma.toLowerCase();
  const isOfState = resolved.some(({ actor }) => actor !== null);
  if (isOfState && !OFFICIALS(knowledge).has(noun)) return null;
  const words = partyWords(knowledge);
  const of = treeOf(sentence)
    .children(head, 'amod', 'compound')
    .map((at) => sentence.tokens[at]!.text)
    .filter((text) => /^\p{Lu}/u.test(text));
  if (ROLES(knowledge).has(noun) || OFFICIALS(knowledge).has(noun) || words.offices.has(noun))
    return { kind: 'person', noun, of };
  return BODIES(knowledge).has(noun) || words.bodies.has(noun) ? { kind: 'body', noun, of } : null;
};

/** `Lake Bank … the bank`, `a ministry official … the official`: the noun is one by which the speaker was called before. */
export const wasCalled = ({ called, named }: Called, { kind, noun, of }: Role): boolean =>
  (kind === 'person' ? isOf(called, of) : named) && called.split(/[^\p{L}-]+/u).includes(noun);

/** What anybody may be called means a person without office or a body that is no state, `the diplomat` one with such a post. */
export const goesBy = (knowledge: Knowledge, { speaker, named, called }: Called, { kind, noun, of }: Role): boolean => {
  if (!named) return false;
  if (kind === 'body') {
    const isState = speaker.some(({ actor }) => actor !== null && knowledge.actors.get(actor)?.kind === 'state');
    return BODIES(knowledge).has(noun) && !isState;
  }
  if (!isOf(called, of)) return false;
  if (noun === 'diplomat') return speaker.every(({ office }) => office !== null && DIPLOMATIC(knowledge).test(office));
  if (OFFICIALS(knowledge).has(noun)) return speaker.every(({ office }) => office !== null);
  return ROLES(knowledge).has(noun) && speaker.every(({ office }) => office === null);
};

/** `the Norlandic diplomat` is somebody of Norland: the words by which he was called begin as that word does. */
const isOf = (called: string, of: readonly string[]): boolean =>
  of.every((word) => called.includes(word.slice(0, LIKE).toLowerCase()));

/** letters by which `Norland` and `Norlandic` are alike */
const LIKE = 4;

/** `the official`, `the same source`: somebody of whom was told before, by name as a rule. */
export const pointsBack = (sentence: ReadSentence, head: number): boolean =>
  treeOf(sentence)
    .childrenOf(head)
    .some((at) => /^(?:the|this|that|same)$/i.test(sentence.tokens[at]!.text));

/** `a diplomat`, `another diplomat`: somebody new. */
export const isIndefinite = (sentence: ReadSentence, head: number): boolean =>
  treeOf(sentence)
    .childrenOf(head)
    .some((at) => /^(?:an?|another|one|some)$/i.test(sentence.tokens[at]!.text));

/** `the scholar who came late`, `the agency of the league`, `the other one`: the words beside the noun say who is meant. */
const isLimited = (sentence: ReadSentence, head: number): boolean =>
  treeOf(sentence)
    .childrenOf(head)
    .some(
      (at) =>
        (/^(?:acl|nmod|appos|flat|compound)/.test(sentence.tokens[at]!.deprel) &&
          // `the Norlandic diplomat`, `the think tank`
          !(sentence.tokens[at]!.deprel === 'compound' && /^\p{Lu}|^think$/u.test(sentence.tokens[at]!.text))) ||
        /^(?:other|first|second|third|last|new|former)$/i.test(sentence.tokens[at]!.text),
    );
