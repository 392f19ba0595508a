import type { IssueSentence } from '../../../kinds/issue-sentence.ts';
import type { CitationBook } from './citation-book.ts';
import { run } from './write-sentence.ts';

/** A sentence of the desk’s own: it cites nothing and is marked so. */
export const ownSentence = (text: string, book: CitationBook): IssueSentence => ({
  id: book.nextId('s'),
  runs: [run(text)],
  own: true,
  date: null,
  status: null,
  origin: 'extracted',
  why: null,
  warnings: [],
});
