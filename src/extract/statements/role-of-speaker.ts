import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { classPattern } from '../class-pattern.ts';
import { personNouns } from '../figures/figure-codebook.ts';
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
  /** by which words */
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
  const of = sentence.tokens
    .slice(treeOf(sentence).extent(head).first, head)
    .filter(({ text, upos }) => /^\p{Lu}/u.test(text) && /^(?:ADJ|NOUN|PROPN)$/.test(upos))
    .map(({ text }) => text);
  if (ROLES(knowledge).has(noun) || OFFICIALS(knowledge).has(noun) || words.offices.has(noun))
    return { kind: 'person', noun, of };
  return BODIES(knowledge).has(noun) || words.bodies.has(noun) ? { kind: 'body', noun, of } : null;
};

/** `Lake Bank … the bank`, `a ministry official … the official`: the noun is one by which the speaker was called before. */
export const wasCalled = (knowledge: Knowledge, told: Called, { kind, noun, of }: Role): boolean =>
  (kind === 'person' ? isOf(knowledge, told, of) : told.named) && wordsOf(told.called).includes(noun);

/**
 * What anybody may be called means a person without office or a body that is no state, `the diplomat` one with such a post,
 * `the official` one with an office or of whom no more than the name was told.
 */
export const goesBy = (knowledge: Knowledge, told: Called, { kind, noun, of }: Role): boolean => {
  const { speaker, named } = told;
  if (!named) return false;
  if (kind === 'body') {
    const isState = speaker.some(({ actor }) => actor !== null && knowledge.actors.get(actor)?.kind === 'state');
    return BODIES(knowledge).has(noun) && !isState;
  }
  if (!isOf(knowledge, told, of)) return false;
  if (noun === 'diplomat') return speaker.every(({ office }) => office !== null && DIPLOMATIC(knowledge).test(office));
  if (OFFICIALS(knowledge).has(noun))
    return speaker.every(({ office }) => office !== null) || isOnlyName(knowledge, told);
  return ROLES(knowledge).has(noun) && speaker.every(({ office }) => office === null);
};

/** `Ana Lind`, and nothing of what she is. */
const isOnlyName = (knowledge: Knowledge, { speaker, called }: Called): boolean => {
  const names = speaker.flatMap(({ name }) => wordsOf(name));
  // `Architect Jonas Brandt`
  return wordsOf(called).every((word) => names.includes(word) && !personNouns(knowledge).has(word));
};

/** `the Polish diplomat` is somebody of Poland, by whatever word he was called so; of an unknown state one word begins as the other. */
const isOf = (knowledge: Knowledge, { speaker, called }: Called, of: readonly string[]): boolean => {
  const states = statesIn(knowledge, of.join(' '));
  if (states.length === 0)
    return of.every((word) => wordsOf(called).some((one) => isAlike(one, word.toLowerCase()) && one.length >= LIKE));
  const own = [
    ...statesIn(knowledge, called),
    ...speaker.flatMap(({ actor }) => (actor && knowledge.actors.get(actor)?.of) ?? []),
  ];
  return states.every((state) => own.includes(state));
};

const isAlike = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** letters of the shortest word that is like another: `Norland` and `Norlandic` */
const LIKE = 4;

/** The states that a text names, by name or demonym, or by a body of theirs. */
const statesIn = (knowledge: Knowledge, text: string): readonly string[] =>
  knowledge
    .mentions(text)
    .flatMap(({ actors }) => (actors.length === 1 ? actors : []))
    .flatMap((id) => {
      const actor = knowledge.actors.get(id);
      return (actor?.kind === 'state' ? actor.id : actor?.of) ?? [];
    });

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '');

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
