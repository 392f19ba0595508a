import type { IssuePart } from '../../../kinds/issue.ts';
import type { CitationBook } from './citation-book.ts';
import { issuePart } from './issue-part.ts';
import { ownSentence } from './own-sentence.ts';

/** How the issue came about, in the desk’s own words: the same in every issue. */
export const draftMethod = (book: CitationBook): IssuePart =>
  issuePart(
    'method',
    'Method',
    [
      {
        id: book.nextId('b'),
        kind: 'paragraph',
        sentences: [
          ownSentence('What sources report is given as their report, in their own words, and not as a fact.', book),
          ownSentence(
            ' Each note names the source on which a sentence rests, with its page where it has pages, and gives the exact words where they do not stand in the text.',
            book,
          ),
          ownSentence(
            ' A sentence stands in a section because several sources tell of it, because what it says is contested, or because an analyst chose it; the chronicle holds every dated event.',
            book,
          ),
          ownSentence(
            ' What a source tells without a date is counted for the time that the source covers, or else for that in which it appeared.',
            book,
          ),
          ownSentence(' What is the desk’s own view is marked as such.', book),
        ],
      },
    ],
    null,
  );
