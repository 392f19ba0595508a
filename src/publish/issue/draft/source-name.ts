import type { IssueSource } from '../../../kinds/issue.ts';

/**
 * How prose names a source: its publisher, else its title, else its file (`Document report-7`); a title that is a sentence
 * between marks (`the document ‘What now?’`).
 */
export const sourceName = (document: Pick<IssueSource, 'publisher' | 'title' | 'origin'> | undefined): string => {
  const { publisher, title } = document ?? { publisher: null, title: null };
  const name = [publisher, title].find((each) => each && !isPath(each));
  if (name) return name !== title || !isSentence(title) ? name : `the document ‘${inMarks(title)}’`;
  const file = document?.origin
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.\w{1,5}$/, '');
  return file ? `Document ${file}` : 'a source';
};

/** `Where do the talks stand? What we know.` is no name that reports. */
const isSentence = (title: string): boolean => /[.?!](?:\s+\p{Lu}|\s*$)/u.test(title);

/** A title between quotation marks of its own. */
const inMarks = (title: string): string => title.replace(/[“”"]/g, '').replace(/\.$/, '');

const isPath = (text: string): boolean => /^[.\w-]*[\\/].*\.\w{2,5}$/.test(text);
