import { escapeHtml } from '../../../text/escape-html.ts';

/** Scripts in which one language is written, so that a browser and a screen reader take the right voice and letters. */
const SCRIPTS =
  /(\p{Script=Armenian}[\p{Script=Armenian}\s,.-]*\p{Script=Armenian}|\p{Script=Georgian}[\p{Script=Georgian}\s,.-]*\p{Script=Georgian})/gu;

/** Any text as HTML: escaped, with Armenian and Georgian words marked as such. */
export const languageMarked = (text: string): string =>
  text
    .split(SCRIPTS)
    .map((piece, i) =>
      i % 2 === 0
        ? escapeHtml(piece)
        : `<span lang="${/^\p{Script=Armenian}/u.test(piece) ? 'hy' : 'ka'}">${escapeHtml(piece)}</span>`,
    )
    .join('');
