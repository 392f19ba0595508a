import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlTextNode = DefaultTreeAdapterTypes.TextNode;

/** A parsed page; its elements and text nodes in document order, each with its position in the source. */
export interface HtmlTree {
  readonly source: string;
  readonly nodes: readonly HtmlNode[];
  /** how deep elements are nested at most */
  readonly depth: number;
}

/** Elements whose end tag may be left out, and those that have none: they say nothing about nesting. */
const NOT_NESTING =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|tbody|thead|tfoot|option|html|head|body)$/i;

const DEEPEST = 1000;

/** Parses a page; null when its elements are nested too deeply to be a page that somebody wrote. */
export const parseHtml = (source: string): HtmlTree | null => {
  const depth = nesting(source);
  if (depth > DEEPEST) return null;
  const document = parse(source, { sourceCodeLocationInfo: true });
  const nodes: HtmlNode[] = [];
  const stack: HtmlNode[] = [...document.childNodes].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    nodes.push(node);
    if ('childNodes' in node) for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
  return { source, nodes, depth };
};

/** How deep start tags are nested at most, by counting tags only (the parser’s work grows with the square of it). */
const nesting = (source: string): number => {
  const lower = source.toLowerCase();
  const tag = /<(?:(!--)|(\/?)([a-z][a-z0-9-]*))/g;
  let depth = 0;
  let deepest = 0;
  for (let match = tag.exec(lower); match; match = tag.exec(lower)) {
    const name = match[3] ?? '';
    const until = match[1] ? '-->' : !match[2] && RAW_TEXT.has(name) ? `</${name}` : null;
    if (until) {
      const end = lower.indexOf(until, tag.lastIndex);
      if (end < 0) break;
      tag.lastIndex = end;
    } else if (!NOT_NESTING.test(name)) {
      depth = Math.max(0, depth + (match[2] ? -1 : 1));
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
};

/** Elements in which tags are no tags; scripts often hold pages in pieces. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp']);

export const isElement = (node: unknown): node is HtmlElement =>
  typeof node === 'object' && node !== null && 'tagName' in node;

export const isText = (node: HtmlNode): node is HtmlTextNode => node.nodeName === '#text';

/** The value of an attribute; null when the element has none of that name. */
export const attribute = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;

/** The element’s ancestors, nearest first. */
export function* ancestors(node: HtmlNode): Generator<HtmlElement> {
  let parent: unknown = node.parentNode;
  while (isElement(parent)) {
    yield parent;
    parent = parent.parentNode;
  }
}

/** The text of all text nodes in an element, without regard to what is shown. */
export const innerText = (element: HtmlElement): string => {
  const parts: string[] = [];
  const stack: HtmlNode[] = [element];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (isText(node)) parts.push(node.value);
    else if ('childNodes' in node)
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
};
