import type { Span } from '../kinds/span.ts';

/** One line of the text without the blanks around it; `start === end` when it is blank. */
export interface Line extends Span {
  readonly text: string;
  /** blanks before the first character */
  readonly indent: number;
  /** blanks after the last character; hard-wrapped lines often end in one, the last line of a paragraph does not */
  readonly trailing: number;
  /** a form feed stands before this line */
  readonly newPage: boolean;
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of `text` from `from` to `to`, in order. Form feeds end lines too. */
export const linesOf = (text: string, from = 0, to = text.length): readonly Line[] => {
  const lines: Line[] = [];
  let newPage = false;
  const add = (start: number, end: number) => {
    const raw = text.slice(start, end);
    const content = raw.trim();
    const indent = content ? raw.length - raw.trimStart().length : 0;
    const at = start + indent;
    lines.push({
      start: at,
      end: at + content.length,
      text: content,
      indent,
      trailing: content ? raw.length - indent - content.length : 0,
      newPage,
    });
  };
  const pattern = new RegExp(LINE_END);
  pattern.lastIndex = from;
  let at = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    add(at, match.index);
    newPage = match[0] === '\f';
    at = match.index + match[0].length;
  }
  if (at < to) add(at, to);
  return lines;
};
