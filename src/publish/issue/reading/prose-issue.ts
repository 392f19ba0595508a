import { createHash } from 'node:crypto';
import { Issue, type IssueCitation } from '../../../kinds/issue.ts';
import type { IssueRun } from '../../../kinds/issue-sentence.ts';

/** A sentence that was read out of a file, with what it cites. */
export interface ProseSentence {
  /** of the file’s own elements, else by number or line */
  readonly id: string;
  readonly runs: readonly IssueRun[];
  readonly own: boolean;
}

/** What a file says of the words that it cites. */
export type ProseCitation = Pick<IssueCitation, 'finding' | 'document' | 'start' | 'end' | 'quote'>;

/** Sentences of any file as an issue of one part, so that the same checks hold for it. */
export const proseIssue = (
  sentences: readonly ProseSentence[],
  citations: readonly ProseCitation[],
  { title, period }: { readonly title: string; readonly period: string },
): Issue => {
  const held = new Map(citations.map((citation) => [citation.finding, citation]));
  const ids = new Set<string>();
  return Issue.parse({
    masthead: { name: title },
    title,
    period,
    parts: [
      {
        id: 'prose',
        kind: 'section',
        title,
        blocks: sentences.map((sentence, i) => ({
          id: `block-${i + 1}`,
          kind: 'paragraph',
          sentences: [{ ...sentence, id: onceOnly(sentence.id, ids) }],
        })),
      },
    ],
    citations: [...held.values()].map(({ finding, document, start, end, quote }) => ({
      finding,
      document,
      start,
      end,
      quote,
      page: null,
      hash: createHash('sha256').update(quote).digest('hex'),
      seen: NOT_SEEN,
    })),
    sources: [...new Set([...held.values()].map(({ document }) => document))].map((document) => ({
      document,
      publisher: null,
      title: null,
      published: null,
      origin: document,
    })),
  });
};

/** A file does not say what its findings said when they were cited; then nothing is said of corrections. */
export const NOT_SEEN = '';

const onceOnly = (id: string, ids: Set<string>): string => {
  let unique = id;
  for (let i = 2; ids.has(unique); i++) unique = `${id}-${i}`;
  ids.add(unique);
  return unique;
};
