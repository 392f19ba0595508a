import { escapeHtml as e } from '../../../text/escape-html.ts';
import type { LaidOutMark } from '../layout/issue-layout.ts';
import type { MarkHtml } from './block-html.ts';
import { languageMarked as words } from './language-marked.ts';

/**
 * Marks that open the exact words in the place where they stand: a button and the words beside it as a popover, which
 * readers of the page’s text pass over. The first mark of a note is where the list of notes leads back to.
 */
export const popoverMark = (): MarkHtml => {
  let marks = 0;
  return ({ number, first, citation, passages }: LaidOutMark) => {
    const id = `words-${++marks}`;
    const quotes = passages.filter(({ within }) => !within).map(({ quote }) => `“<q>${words(quote)}</q>”`);
    // Words that stand inside others are not shown again; the mark leads to their findings all the same.
    const findings = [...new Set(passages.map(({ finding }) => finding))].join(' ');
    return `<button type="button"${first ? ` id="mark-${number}"` : ''} popovertarget="${id}" aria-label="Note ${number}: the exact words">${number}</button><span class="words" id="${id}" data-findings="${e(findings)}" popover>${quotes.join(' … ')} <span class="cited">${words(citation)}</span> <a href="#note-${number}">Note ${number}</a></span>`;
  };
};
