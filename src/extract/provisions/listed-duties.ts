import type { Span } from '../../kinds/span.ts';
import type { Token } from '../../language/sentence.ts';
import { firstWhere } from '../../text/first-where.ts';
import { oncePer } from '../../text/once-per.ts';
import { deadlineOf } from '../deadline.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { listItems } from './list-items.ts';
import { provisionCodebook } from './provision-codebook.ts';
import { provisionOf } from './provision-numbers.ts';

/** An item of a list under words that bind: `The Government shall: (a) release …; (b) pay …`. */
export interface ListedDuty extends Span {
  /** the sentence before the list, which binds */
  readonly sentence: ReadSentence;
  /** its word that binds: a verb that undertakes, or a modal */
  readonly binder: number;
  /** head of the words that name who is bound */
  readonly obligor: number | null;
  readonly force: 'obligation' | 'prohibition' | 'permission';
  /** true where a verb undertakes, false where a modal binds */
  readonly undertaken: boolean;
  /** index of the block in which the item stands */
  readonly block: number;
  /** under which it stands: that of the words before the list with the item's marker; null in what has no numbers */
  readonly number: string | null;
  /** EDTF: by when, as the item says, else the words before the list */
  readonly deadline: string | null;
}

/** All duties of a text that are items of lists, in its order. */
export const listedDuties = oncePer((reading: Reading) =>
  reading.sentences.flatMap((sentence) => dutiesBehind(reading, sentence)),
);

/** Whether a stretch of the text has words of a listed duty. */
export const holdsDuty = (duties: readonly ListedDuty[], { start, end }: Span): boolean => {
  const next = duties[firstWhere(duties, (duty) => duty.end > start)];
  return next !== undefined && next.start < end;
};

const dutiesBehind = (reading: Reading, sentence: ReadSentence): readonly ListedDuty[] => {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 2) return [];
  const lead = leadBefore(reading, sentence, colon);
  if (lead === null) return [];
  const number = provisionOf(reading, sentence.block);
  const start = { start: sentence.start, end: tokens[colon]!.start };
  return listItems(reading, sentence.block, tokens[colon]!.end).flatMap((whole): readonly ListedDuty[] => {
    const to = /^to\s+/i.exec(reading.text.slice(whole.start, whole.end))?.[0].length ?? 0;
    // behind `agreed:` what is not told with `to` is no deed
    if (
      to === 0 &&
      /^VB/.test(tokens[lead.binder]!.xpos) &&
      !tokens.slice(lead.binder, colon).some(({ text }) => /^to$/i.test(text))
    )
      return [];
    const item = { ...whole, start: whole.start + to };
    const own = sentenceOfDeed(reading, item);
    if (own === null) return [];
    const marked =
      item.marker === null ? number : number === null ? `point ${item.marker}` : `${number}(${item.marker})`;
    const deadline = deadlineOf(reading, own, item) ?? deadlineOf(reading, sentence, start);
    return [{ start: item.start, end: item.end, block: item.block, sentence, number: marked, deadline, ...lead }];
  });
};

/** `The Front undertakes not to:`, `Each Party shall, within 30 days:`; null where the words before the colon have their verb. */
const leadBefore = (
  { knowledge }: Reading,
  sentence: ReadSentence,
  colon: number,
): Pick<ListedDuty, 'binder' | 'obligor' | 'force' | 'undertaken'> | null => {
  const { tokens } = sentence;
  const { obligation, permission, undertaking, bound } = provisionCodebook(knowledge);
  const isModal = (at: number): boolean => {
    const lemma = tokens[at]!.lemma.toLowerCase();
    return tokens[at]!.xpos === 'MD' && (obligation.has(lemma) || permission.has(lemma) || lemma === 'will');
  };
  const last = tokens.findLastIndex(
    ({ text, xpos }, at) => at < colon && (isModal(at) || (/^to$/i.test(text) && (xpos === 'TO' || at === colon - 1))),
  );
  const agreed = last < 1 ? agreedBefore(tokens, colon, undertaking) : null;
  if (agreed !== null)
    return { binder: agreed, obligor: subjectBefore(sentence, agreed), force: 'obligation', undertaken: true };
  if (last < 1 || tokens.slice(last + 1, colon).some(({ upos }) => upos === 'VERB')) return null;
  const negated = [tokens[last - 1], tokens[last + 1]].some((token) => /^(?:not|never)$/i.test(token?.text ?? ''));
  const modal = isModal(last);
  const binder = modal
    ? last
    : tokens.findLastIndex(
        ({ lemma }, at) =>
          at < last && at >= last - NEAR && (undertaking.has(lemma.toLowerCase()) || bound.has(lemma.toLowerCase())),
      );
  if (binder < 1) return null;
  const permitted = modal && permission.has(tokens[last]!.lemma.toLowerCase());
  return {
    binder,
    obligor: subjectBefore(sentence, binder),
    force: negated ? 'prohibition' : permitted ? 'permission' : 'obligation',
    undertaken: !modal,
  };
};

/** `The ministers agreed:`, `The sides have agreed on the following:`, before items that begin with `to`. */
const agreedBefore = (tokens: readonly Token[], colon: number, undertaking: ReadonlySet<string>): number | null => {
  const verb = tokens.findLastIndex(
    ({ upos }, at) => at < colon && upos === 'VERB' && !/^following$/i.test(tokens[at]!.text),
  );
  if (verb < 1 || !undertaking.has(tokens[verb]!.lemma.toLowerCase()) || !/^VB[DNPZ]$/.test(tokens[verb]!.xpos))
    return null;
  const between = tokens.slice(verb + 1, colon).map(({ text }) => text.toLowerCase());
  return between.every((word) => BEFORE_LIST.has(word)) ? verb : null;
};

const BEFORE_LIST: ReadonlySet<string> = new Set([
  'as',
  'follows',
  'on',
  'upon',
  'the',
  'following',
  'that',
  'points',
  'steps',
  'measures',
]);

/** words between a verb that undertakes and its `to` */
const NEAR = 3;

/** The subject of the binding word, else the noun before it: the parse of words that break off may not find it. */
const subjectBefore = (sentence: ReadSentence, binder: number): number | null => {
  const { tokens } = sentence;
  const tree = treeOf(sentence);
  const subject = [binder, tokens[binder]!.head]
    .flatMap((at) => (at < 0 ? [] : [tree.child(at, 'nsubj')]))
    .find((at) => at !== null && at < binder);
  const noun = tokens.findLastIndex(({ upos }, at) => at < binder && /^(?:NOUN|PROPN|PRON)$/.test(upos));
  return subject ?? (noun < 0 ? null : noun);
};

/** The sentence of an item that goes on with the verb for which its list waits (`not recruit minors`); null for any other. */
const sentenceOfDeed = ({ sentences }: Reading, { start }: Span): ReadSentence | null => {
  const sentence = sentences[firstWhere(sentences, (one) => one.start > start) - 1];
  const at = sentence?.tokens.findIndex((token) => token.start === start) ?? -1;
  if (!sentence || at < 0) return null;
  const verb = sentence.tokens.slice(at, at + 3).find(({ upos, text }) => upos !== 'ADV' && !/^not$/i.test(text));
  if (!verb) return null;
  // where a verb is awaited `release boats of others` is no compound of nouns
  const isDeed = verb.upos === 'VERB' ? /^VBP?$/.test(verb.xpos) : verb.xpos === 'NN';
  return isDeed ? sentence : null;
};
