import type { OffsetMap } from '../../text/offset-map.ts';
import { oncePer } from '../../text/once-per.ts';
import type { SourceMark } from '../source-text.ts';
import { TextWriter } from '../text-writer.ts';
import { alignText } from './align-text.ts';
import {
  ancestors,
  attribute,
  type HtmlElement,
  type HtmlNode,
  type HtmlTextNode,
  type HtmlTree,
  innerText,
  isElement,
  isText,
} from './html-tree.ts';

/** Elements that stand on lines of their own; a blank line goes before and after them. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend main ol p pre section summary table caption ul'.split(
    ' ',
  ),
);

/**
 * The text of the chosen text nodes, with blanks as a browser would show them, and the marks of their elements.
 * Every character that is no break between elements leads to the place in the source where it is written.
 */
export const htmlText = (
  tree: HtmlTree,
  chosen: ReadonlySet<HtmlTextNode>,
  title: HtmlElement | null,
): { text: string; map: OffsetMap; marks: SourceMark[] } => {
  const writer = new TextWriter();
  const marks: SourceMark[] = [];
  const root = tree.nodes.find((node): node is HtmlElement => isElement(node) && node.tagName === 'body');
  const stack: (HtmlNode | { readonly leave: HtmlElement; readonly start: number })[] = root ? [root] : [];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if ('leave' in node) {
      closeElement(node.leave, node.start, writer, marks, title);
    } else if (isText(node)) {
      if (chosen.has(node)) writeText(node, tree.source, writer);
      else if (/^\s+$/.test(node.value)) writer.space();
    } else if (isElement(node)) {
      if (node.tagName === 'br') writer.break('\n');
      else openElement(node, writer);
      stack.push({ leave: node, start: writer.next });
      const children = inSourceOrder(node.childNodes);
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
    }
  }
  const { text, map } = writer.finish();
  for (const [i, mark] of marks.entries()) {
    // A break inside the element may have come before its first character.
    let first = mark.start;
    while (first < mark.end && /\s/.test(text[first]!)) first++;
    if (first > mark.start) marks[i] = { ...mark, start: first };
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, map, marks };
};

/** Text that a table cannot hold is moved in front of it by the parser; in the source it stands behind. */
const inSourceOrder = (children: readonly HtmlNode[]): readonly HtmlNode[] => {
  const start = (node: HtmlNode) => node.sourceCodeLocation?.startOffset;
  let last = -1;
  for (const child of children) {
    const at = start(child);
    if (at !== undefined && at < last) return [...children].sort((a, b) => (start(a) ?? 0) - (start(b) ?? 0));
    last = at ?? last;
  }
  return children;
};

const openElement = (element: HtmlElement, writer: TextWriter): void => {
  const tag = element.tagName;
  if (tag === 'li' || tag === 'tr') writer.break('\n');
  else if (tag === 'td' || tag === 'th') writer.break('\t');
  else if (BLOCKS.has(tag) && !isWithinCell(element)) writer.break('\n\n');
  else if (BLOCKS.has(tag)) writer.break('\n');
};

/** Paragraphs inside a table cell or list item do not tear the row or the item apart. */
const isWithinCell = (element: HtmlElement): boolean => {
  const parent = element.parentNode;
  return isElement(parent) && (parent.tagName === 'td' || parent.tagName === 'th');
};

const closeElement = (
  element: HtmlElement,
  start: number,
  writer: TextWriter,
  marks: SourceMark[],
  title: HtmlElement | null,
): void => {
  if (writer.length > start) {
    const mark = markOf(element, title);
    if (mark) marks.push({ start, end: writer.length, ...mark });
  }
  if (element.tagName !== 'td' && element.tagName !== 'th') openElement(element, writer);
};

type MarkKind = Pick<SourceMark, 'role' | 'level' | 'number'>;

const markOf = (element: HtmlElement, title: HtmlElement | null): MarkKind | null => {
  const tag = element.tagName;
  if (element === title) return { role: 'title', level: 1, number: null };
  const heading = /^h([1-6])$/.exec(tag);
  if (heading) return { role: 'heading', level: Number(heading[1]), number: null };
  if (isFootnote(element)) return { role: 'footnote', level: null, number: footnoteNumber(element) };
  if (isFootnoteReference(element))
    return {
      role: 'footnoteReference',
      level: null,
      number: innerText(element).replace(/[^\p{L}\p{N}*†‡]/gu, '') || null,
    };
  if (tag === 'li') return { role: 'listItem', level: listDepth(element), number: listNumber(element) };
  if (tag === 'tr') return { role: 'tableRow', level: null, number: null };
  if (tag === 'p') return { role: 'paragraph', level: null, number: null };
  return null;
};

const NOTE_ID = /^(?:fn|_?ftn|footnote|endnote|cite_note|sdfootnote|_?edn|note)[-_:]?\w*\d/i;
const NOTE_LINK = /^#(?:fn|_?ftn|footnote|endnote|cite_note|sdfootnote|_?edn|note)[-_:]?\w*\d/i;

const isFootnote = (element: HtmlElement): boolean => {
  const role = attribute(element, 'role');
  if (role === 'doc-footnote' || role === 'doc-endnote') return true;
  if (element.tagName !== 'li' && element.tagName !== 'p' && element.tagName !== 'div') return false;
  return NOTE_ID.test(attribute(element, 'id') ?? '') && !/ref/i.test(attribute(element, 'id') ?? '');
};

const footnoteNumber = (element: HtmlElement): string | null =>
  (element.tagName === 'li' ? listNumber(element) : null) ??
  /(?<!\d)\d+$/.exec(attribute(element, 'id') ?? '')?.[0] ??
  null;

const isFootnoteReference = (element: HtmlElement): boolean => {
  if (element.tagName !== 'a' && element.tagName !== 'sup') return false;
  if (element.tagName === 'a' && isElement(element.parentNode) && element.parentNode.tagName === 'sup') return false;
  const text = innerText(element);
  if (!/^[[(]?(?:\d{1,3}|[*†‡]{1,3}|[a-z]|[ivx]{1,5})[\])]?$/.test(text)) return false;
  const link =
    element.tagName === 'a' ? element : element.childNodes.find((node) => isElement(node) && node.tagName === 'a');
  if (!isElement(link)) return element.tagName === 'sup' && /^[[(]?\d{1,3}[\])]?$/.test(text) && followsWord(element);
  return attribute(link, 'role') === 'doc-noteref' || NOTE_LINK.test(attribute(link, 'href') ?? '');
};

/** A bare raised number is a note mark behind a word, and an exponent or ordinal behind a unit. */
const followsWord = (element: HtmlElement): boolean => {
  const siblings = element.parentNode && 'childNodes' in element.parentNode ? element.parentNode.childNodes : [];
  const before = siblings[siblings.indexOf(element) - 1];
  return before !== undefined && isText(before) && /(?:\p{L}{3}|[.,;:!?”"’)])$/u.test(before.value.slice(-6));
};

const listDepth = (element: HtmlElement): number => {
  let depth = 0;
  for (const each of ancestors(element)) if (each.tagName === 'ul' || each.tagName === 'ol') depth++;
  return Math.max(1, depth);
};

/** The number that a browser shows before an item of an ordered list. */
const listNumber = (element: HtmlElement): string | null => {
  const list = element.parentNode;
  if (!isElement(list) || list.tagName !== 'ol') return null;
  const number = numbersOfItems(list).get(element);
  return number === undefined ? null : String(number);
};

const numbersOfItems = oncePer((list: HtmlElement): ReadonlyMap<HtmlNode, number> => {
  const numbers = new Map<HtmlNode, number>();
  let next = Number.parseInt(attribute(list, 'start') ?? '1', 10) || 1;
  for (const item of list.childNodes) {
    if (!isElement(item) || item.tagName !== 'li') continue;
    const stated = Number.parseInt(attribute(item, 'value') ?? '', 10);
    if (!Number.isNaN(stated)) next = stated;
    numbers.set(item, next++);
  }
  return numbers;
});

/** HTML’s own blanks; a no-break space is none of them. */
const BLANK = /[ \t\n\r\f]/;

const writeText = (node: HtmlTextNode, source: string, writer: TextWriter): void => {
  const location = node.sourceCodeLocation;
  if (!location) return;
  const at = alignText(node.value, source, location.startOffset, location.endOffset);
  const kept = isPreformatted(node);
  for (let i = 0; i < node.value.length; i++) {
    const unit = node.value[i]!;
    const origin = at[i]!;
    if (kept && unit === '\n') writer.break('\n');
    else if (kept && unit === ' ' && origin >= 0) writer.character(unit, origin);
    else if (BLANK.test(unit)) {
      // A single blank between words is the source’s own; any other white space is shown as one blank.
      const own = unit === ' ' && origin >= 0 && isInk(node.value[i - 1]) && isInk(node.value[i + 1]);
      if (own) writer.character(unit, origin);
      else writer.space();
    } else if (origin >= 0) writer.character(unit, origin);
  }
};

const isInk = (unit: string | undefined): boolean => unit !== undefined && !BLANK.test(unit);

const isPreformatted = (node: HtmlTextNode): boolean => {
  for (const element of ancestors(node)) if (element.tagName === 'pre') return true;
  return false;
};
