import { z } from 'zod';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { codebookReader } from '../codebook.ts';
import { wordClass } from '../word-class.ts';

const CasualtiesFile = z.object({
  befalls: z.record(z.string(), z.string()).describe('lemma of a verb and the one word for those whom it befell'),
  byItself: z.array(z.string()).describe('verbs whose subject it befalls'),
});

/** What befalls people; packs/codebook/casualties.yaml. @throws CodebookError */
const casualties = codebookReader('casualties', CasualtiesFile, ({ befalls, byItself }) => ({
  befalls: new Map(Object.entries(befalls)),
  byItself: new Set(byItself),
}));

/**
 * What befell counted people, as words behind their noun: `killed` of `at least 12 people were killed`, `to be released`
 * of what is only asked for or announced; null where
 * the clause does not say. Without it all counts of people would measure the same.
 * @param head index of the counted noun, or of the number that stands for it
 */
export const whatBefell = (knowledge: Knowledge, tokens: readonly Token[], head: number): string | null => {
  const { befalls, byItself } = casualties(knowledge);
  const before = verbRightBefore(tokens, head);
  if (before !== null && (tokens[head]!.deprel === 'conj' || tokens[head]!.upos === 'NUM')) {
    const befell = befalls.get(tokens[before]!.lemma.toLowerCase());
    if (befell !== undefined && !isDenied(tokens, before))
      return isToCome(knowledge, tokens, before) ? `to be ${befell}` : befell;
  }
  let at = head;
  while (tokens[at]?.deprel === 'conj' && tokens[at]!.head >= 0) at = tokens[at]!.head;
  const { deprel, head: verb } = tokens[at]!;
  const below = tokens.find(
    (token) => token.head === at && token.deprel === 'acl' && token.xpos === 'VBN' && token.index > at,
  );
  if (below) return befalls.get(below.lemma.toLowerCase()) ?? null;
  const above = verb >= 0 ? tokens[verb]! : null;
  if (above?.upos !== 'VERB') return null;
  const lemma = above.lemma.toLowerCase();
  const undergone = deprel === 'nsubj:pass' || deprel === 'obj' || (deprel.startsWith('nsubj') && byItself.has(lemma));
  const befell = undergone && !isDenied(tokens, verb) ? befalls.get(lemma) : undefined;
  if (befell === undefined) return null;
  if (!isToCome(knowledge, tokens, verb)) return befell;
  return deprel === 'nsubj' ? `to ${lemma}` : `to be ${befell}`;
};

const DONE_ALL_THE_SAME = wordClass('done-all-the-same');
const FUTURE = /^(?:will|'ll|’ll|wo|shall|would|may|might|could|can|must|should)$/i;

/**
 * True of what has not befallen anybody: `called on Norland to release 11 journalists`, `will free 40 prisoners`; not of
 * `managed to kill 12`, `may have killed 12`, `would later kill 12`.
 */
const isToCome = (knowledge: Knowledge, tokens: readonly Token[], verb: number): boolean => {
  const beside = tokens.filter(({ head, index }) => head === verb && index < verb);
  if (beside.some(({ lemma, deprel }) => lemma.toLowerCase() === 'have' && deprel.startsWith('aux'))) return false;
  if (beside.some(({ text, deprel }) => deprel.startsWith('aux') && FUTURE.test(text)))
    return tokens[verb]!.deprel === 'ccomp' || !isToldLater(beside);
  const { head: above, deprel } = tokens[verb]!;
  if (above < 0) return false;
  if (beside.some(({ text, deprel: relation }) => relation === 'mark' && text.toLowerCase() === 'to'))
    return !DONE_ALL_THE_SAME(knowledge).has(tokens[above]!.lemma.toLowerCase());
  return deprel === 'conj' && tokens[verb]!.xpos === 'VB' && isToCome(knowledge, tokens, above);
};

/** `would later kill 12`: told of what followed. */
const isToldLater = (beside: readonly Token[]): boolean =>
  ['would', 'later'].every((word) => beside.some(({ text }) => text.toLowerCase() === word));

/** `killed a clerk and wounded 16 others`: the verb whose object it is, where the parse lists it with the clerk. */
const verbRightBefore = (tokens: readonly Token[], head: number): number | null => {
  let at = head - 1;
  while (at >= 0 && /^(?:NUM|ADJ|ADV|DET)$/.test(tokens[at]!.upos)) at--;
  return at >= 0 && tokens[at]!.upos === 'VERB' ? at : null;
};

const isDenied = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some((token) => token.head === verb && /^(?:not|n't|n’t|never)$/i.test(token.text));
