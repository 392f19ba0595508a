import type { LaidOutNote } from '../layout/issue-layout.ts';
import type { MarksHtml } from './block-html.ts';
import { languageMarked as words } from './language-marked.ts';

/**
 * Marks that open the exact words in the place where they stand: a button and the words beside it as a popover, which
 * readers of the page’s text pass over. The first mark of a note is where the list of notes leads back to.
 */
export const popoverMarks = (notes: readonly LaidOutNote[]): MarksHtml => {
  const byNumber = new Map(notes.map((note) => [note.number, note]));
  const marked = new Set<number>();
  let marks = 0;
  const markHtml = (number: number): string => {
    const note = byNumber.get(number)!;
    const id = `words-${++marks}`;
    const first = marked.has(number) ? '' : ` id="mark-${number}"`;
    marked.add(number);
    return `<button type="button"${first} popovertarget="${id}" aria-label="Note ${number}: the exact words">${number}</button><span class="words" id="${id}" popover><q>${words(note.quote)}</q> <span class="cited">${words(note.citation)}</span> <a href="#note-${number}">Note ${number}</a></span>`;
  };
  return (numbers) => (numbers.length === 0 ? '' : `<sup>${numbers.map(markHtml).join('\u2009')}</sup>`);
};
