import type { IssuePart } from '../../../kinds/issue.ts';
import type { CitationBook } from './citation-book.ts';
import type { IssueMaterial } from './issue-material.ts';
import { issuePart } from './issue-part.ts';

/** What was corrected in earlier issues since the last one. */
export const draftCorrections = ({ corrections }: IssueMaterial, book: CitationBook): IssuePart =>
  issuePart(
    'corrections',
    'Corrections of earlier issues',
    corrections.map(({ issue, title, sentence, was, is, reason, at }) => ({
      id: book.nextId('b'),
      kind: 'correction',
      issue,
      issueTitle: title,
      sentence,
      was,
      is,
      reason,
      at,
      citations: [],
    })),
    null,
  );
