import type { IssuePart } from '../../../kinds/issue.ts';
import type { CitationBook } from './citation-book.ts';
import type { ThreadTellings } from './draft-sections.ts';
import type { IssueMaterial } from './issue-material.ts';
import { issuePart } from './issue-part.ts';
import { ownSentence } from './own-sentence.ts';

/** How the desk judges each thread with a section in the period, and how it did the month before. */
export const draftJudgements = (
  threads: readonly ThreadTellings[],
  { judgements, period }: IssueMaterial,
  book: CitationBook,
): IssuePart => {
  const latest = (thread: string, month: string) =>
    judgements.findLast((judgement) => judgement.thread === thread && judgement.month === month);
  return issuePart(
    'judgements',
    'The desk’s judgement',
    threads.flatMap(({ thread }) => {
      if (!thread) return [];
      const judged = latest(thread.id, period);
      return [
        {
          id: book.nextId('b'),
          kind: 'judgement' as const,
          thread: thread.id,
          title: thread.title,
          verdict: judged?.judgement ?? null,
          before: latest(thread.id, monthBefore(period))?.judgement ?? null,
          reason: judged?.reason ? [ownSentence(judged.reason, book)] : [],
        },
      ];
    }),
    'every thread with a section; what is not judged yet is not printed',
  );
};

/** `2024-01` → `2023-12`; nothing before a period that is no month. */
const monthBefore = (period: string): string => {
  const match = /^(\d{4})-(\d\d)$/.exec(period);
  if (!match) return '';
  const months = Number(match[1]) * 12 + Number(match[2]) - 2;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
};
