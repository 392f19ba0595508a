import type { Sentence, Token } from '../sentence.ts';
import { clauseOf, subjectOfClause } from './finite-clause.ts';
import { FINITE, SUBJECT } from './parser/tree-parts.ts';
import type { RawToken } from './stages.ts';

/** What stands between two marks behind the subject of a sentence, with both marks; token indexes, inclusive. */
export interface Aside {
  readonly first: number;
  readonly last: number;
}

const LONGEST_SUBJECT = 12;
const LONGEST_ASIDE = 24;

/**
 * The aside behind the subject of a sentence for which the reader found no clause: `The emir, in a move that surprised many,
 * dissolved parliament.` was taken for an emir and what was done to him. Null where the sentence has its verb. Whether it
 * reads better without the aside, a second reading tells.
 */
export const asideToLeaveOut = ({ tokens }: Sentence): Aside | null => {
  const first = tokens.findIndex(({ text }) => /^[,–—(]$/.test(text));
  if (first < 1 || first > LONGEST_SUBJECT || tokens.at(-1)!.text !== '.') return null;
  const close = tokens[first]!.text === '(' ? ')' : tokens[first]!.text;
  const last = tokens.findIndex(({ index, text }) => index > first + 1 && text === close);
  const verb = tokens[last + 1];
  if (last < 0 || last - first > LONGEST_ASIDE || verb === undefined) return null;
  if (!/^(?:VERB|AUX)$/.test(verb.upos) && !/ed$/.test(verb.text)) return null;
  const before = tokens.slice(0, first);
  if (!before.some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos))) return null;
  if (before.some(({ upos, xpos }) => FINITE.test(xpos) || upos === 'SCONJ')) return null;
  return hasClause(tokens, verb.index, first) ? null : { first, last };
};

/**
 * The relative clause without a comma before it that swallows the clause behind it: `The president who condemned Mr. Keller
 * resigned.` Null where the sentence has its verb.
 */
export const relativeToLeaveOut = ({ tokens }: Sentence): Aside | null => {
  const root = tokens.find(({ head }) => head < 0)!;
  const first = root.index + 1;
  if (!/^(?:NOUN|PROPN)$/.test(root.upos) || tokens.at(-1)!.text !== '.') return null;
  if (!/^(?:who|which)$/i.test(tokens[first]?.text ?? '')) return null;
  const finite = tokens.filter(({ index, xpos }) => index > first && FINITE.test(xpos)).map(({ index }) => index);
  const [inside, verb] = finite;
  if (inside === undefined || verb === undefined || verb - first > LONGEST_ASIDE) return null;
  const before = tokens[verb - 1]!;
  return verb > inside + 1 && /^(?:NOUN|PROPN|NUM)$/.test(before.upos) ? { first, last: verb - 1 } : null;
};

/** Whether the word behind an aside is a verb that has its subject before the aside. */
const hasClause = (tokens: readonly Token[], verb: number, aside: number): boolean => {
  const clause = clauseOf(tokens, verb);
  return tokens.some(({ head, index, deprel }) => head === clause && index < aside && SUBJECT.test(deprel));
};

/** `A ship, with grain aboard, seized near Marn.`: of what is done to something no object is told. */
const isDoneTo = ({ tokens }: Sentence, verb: Token): boolean => {
  if (verb.xpos !== 'VBN') return false;
  const at = tokens.findIndex(({ start }) => start === verb.start);
  const hasObject = tokens.some(({ head, deprel }) => head === at && /^(?:obj|xcomp|ccomp)/.test(deprel));
  return !hasObject && !GOES_ON.test(tokens[at + 1]!.text);
};

/** Behind verbs that have no object: `called on`, `voted against`, `walked out`. */
const GOES_ON = /^(?:on|for|against|with|into|off|out|up|over|down|back|away|aside)$/i;

/** Of what was taken for a part of the clause behind the aside: `who condemned Mr. Keller` resigned. */
const relationInside = ({ upos, deprel }: Token): string =>
  upos === 'PUNCT' ? 'punct' : deprel.startsWith('nsubj') ? 'obj' : 'parataxis';

export const withoutAside = (tokens: readonly RawToken[], { first, last }: Aside): readonly RawToken[] =>
  tokens.filter((_, at) => at < first || at > last);

/**
 * The sentence that was read without an aside, with the aside as it was read at first: on the verb with its preposition, on
 * the subject without one. Null where the word behind the aside has no subject before it then either.
 */
export const withAsideBack = (read: Sentence, before: Sentence, aside: Aside): Sentence | null => {
  const { first, last } = aside;
  const joint = jointOf(read, first);
  if (joint === null || !/^nsubj/.test(read.tokens[joint.subject]!.deprel) || read.tokens[joint.clause]!.head >= 0)
    return null;
  if (isDoneTo(read, before.tokens[last + 1]!)) return null;
  const isInside = (at: number): boolean => at >= first && at <= last;
  const top = before.tokens.find(({ index, head, upos }) => isInside(index) && upos !== 'PUNCT' && !isInside(head));
  if (top === undefined) return null;
  const led = before.tokens.some(
    ({ head, deprel, index }) => head === top.index && isInside(index) && deprel === 'case',
  );
  return putBack(read, before, aside, {
    top: top.index,
    head: led ? joint.clause : joint.subject,
    deprel: led ? 'obl' : /^(?:acl|appos)/.test(top.deprel) ? top.deprel : 'appos',
    relationInside,
  });
};

/** Clause and subject of the finite verb before which words were left out, where the subject stands before them; else null. */
export const jointOf = (
  { tokens }: Sentence,
  first: number,
): { readonly clause: number; readonly subject: number } | null => {
  const clause = clauseOf(tokens, first);
  const subject = subjectOfClause(tokens, clause);
  return FINITE.test(tokens[first]!.xpos) && subject !== undefined && subject.index < first
    ? { clause, subject: subject.index }
    : null;
};

/** Where the words that were left out hang. */
export interface Attachment {
  /** the word at the head of them, in the sentence as it was read at first */
  readonly top: number;
  /** on which word it hangs, in the sentence as it was read without them */
  readonly head: number;
  readonly deprel: string;
  /** how one hangs on the top that hung on a word outside */
  readonly relationInside: (token: Token) => string;
}

/** The tree that was read without some words, with these put back as they were read at first. */
export const putBack = (read: Sentence, before: Sentence, { first, last }: Aside, attachment: Attachment): Sentence => {
  const count = last - first + 1;
  const isInside = (at: number): boolean => at >= first && at <= last;
  const inText = (at: number): number => (at < first ? at : at + count);
  const tokens = before.tokens.map((token): Token => {
    const { index } = token;
    if (!isInside(index)) {
      const told = read.tokens[index < first ? index : index - count]!;
      return { ...token, ...told, index, head: inText(told.head) };
    }
    if (index === attachment.top) return { ...token, head: inText(attachment.head), deprel: attachment.deprel };
    return isInside(token.head) ? token : { ...token, head: attachment.top, deprel: attachment.relationInside(token) };
  });
  return { ...before, tokens };
};
