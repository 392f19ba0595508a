import { z } from 'zod';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { codebookReader } from '../codebook.ts';

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
 * What befell counted people, as one word behind their noun: `killed` of `at least 12 people were killed`; null where
 * the clause does not say. Without it all counts of people would measure the same.
 * @param head index of the counted noun, or of the number that stands for it
 */
export const whatBefell = (knowledge: Knowledge, tokens: readonly Token[], head: number): string | null => {
  const { befalls, byItself } = casualties(knowledge);
  const before = verbRightBefore(tokens, head);
  if (before !== null && (tokens[head]!.deprel === 'conj' || tokens[head]!.upos === 'NUM')) {
    const befell = befalls.get(tokens[before]!.lemma.toLowerCase());
    if (befell !== undefined && !isDenied(tokens, before)) return befell;
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
  return undergone && !isDenied(tokens, verb) ? (befalls.get(lemma) ?? null) : null;
};

/** `killed a clerk and wounded 16 others`: the verb whose object it is, where the parse lists it with the clerk. */
const verbRightBefore = (tokens: readonly Token[], head: number): number | null => {
  let at = head - 1;
  while (at >= 0 && /^(?:NUM|ADJ|ADV|DET)$/.test(tokens[at]!.upos)) at--;
  return at >= 0 && tokens[at]!.upos === 'VERB' ? at : null;
};

const isDenied = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some((token) => token.head === verb && /^(?:not|n't|n’t|never)$/i.test(token.text));
