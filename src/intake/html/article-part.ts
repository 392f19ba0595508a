import { oncePer } from '../../text/once-per.ts';
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
import { isNeverText, standsAround } from './html-visibility.ts';

/**
 * Which text nodes of a page are its article. Readability says where the article lies; within that place everything
 * that is shown is taken, save what is made of links and what is named as standing around an article. A page in which
 * Readability finds little is taken whole, without navigation, header and footer.
 */
export const articlePart = async (tree: HtmlTree): Promise<ReadonlySet<HtmlTextNode>> => {
  const shown = withinMain(tree, shownTexts(tree));
  const whole = shown.filter((node) => !isPageFrame(node));
  const chosen = await readabilityChoice(tree, shown);
  const root = chosen.length > 0 ? commonRoot(chosen) : null;
  const inRoot = root ? whole.filter((node) => within(node, root)) : [];
  const kept = new Set(root ? inRoot.filter((node) => !isBoilerplate(node, root)) : []);
  for (const node of chosen) kept.add(node);
  if (lengthOf(kept) >= Math.min(200, lengthOf(whole) * 0.5) && lengthOf(kept) >= lengthOf(whole) * 0.2) return kept;
  return new Set(whole.length > 0 ? whole : shown);
};

/** A page that says itself which part is its main one is taken by its word, when most of its text is there. */
const withinMain = (tree: HtmlTree, shown: readonly HtmlTextNode[]): readonly HtmlTextNode[] => {
  const mains = tree.nodes.filter(
    (node): node is HtmlElement => isElement(node) && (node.tagName === 'main' || attribute(node, 'role') === 'main'),
  );
  const [main] = mains;
  if (!main || mains.length > 1) return shown;
  const inside = shown.filter((node) => within(node, main));
  return lengthOf(inside) >= lengthOf(shown) * 0.4 ? inside : shown;
};

const lengthOf = (nodes: Iterable<HtmlTextNode>): number => {
  let length = 0;
  for (const node of nodes) length += node.value.trim().length;
  return length;
};

/** Text nodes outside scripts, hidden parts and navigation. */
const shownTexts = (tree: HtmlTree): HtmlTextNode[] => {
  const hidden = new Set<HtmlNode>();
  const texts: HtmlTextNode[] = [];
  for (const node of tree.nodes) {
    const parent = node.parentNode as HtmlNode | null;
    if ((parent && hidden.has(parent)) || (isElement(node) && isNeverText(node))) hidden.add(node);
    else if (isText(node) && /\S/.test(node.value) && parent && isElement(parent)) texts.push(node);
  }
  return texts;
};

/** In the page’s own header or footer, or in what stands around articles. An article may have a header of its own. */
const isPageFrame = (node: HtmlTextNode): boolean => {
  let frame = false;
  for (const element of ancestors(node)) {
    if (element.tagName === 'article' || element.tagName === 'main') return frame && standsAround(element);
    if (standsAround(element)) return true;
    if (element.tagName === 'header' || element.tagName === 'footer') frame = true;
  }
  return frame;
};

const within = (node: HtmlNode, root: HtmlElement): boolean => {
  for (const element of ancestors(node)) if (element === root) return true;
  return false;
};

/** Inside a list or box between the node and the root that consists mostly of links. */
const isBoilerplate = (node: HtmlTextNode, root: HtmlElement): boolean => {
  for (const element of ancestors(node)) {
    if (element === root) return false;
    if (standsAround(element)) return true;
    if (BOXES.has(element.tagName) && linkShare(element) > 0.75) return true;
  }
  return false;
};

const BOXES = new Set(['div', 'ul', 'ol', 'section', 'table']);

const linkShare = oncePer((element: HtmlElement): number => {
  let all = 0;
  let linked = 0;
  const stack: { node: HtmlNode; inLink: boolean }[] = [{ node: element, inLink: false }];
  while (stack.length > 0) {
    const { node, inLink } = stack.pop()!;
    if (isText(node)) {
      const length = node.value.trim().length;
      all += length;
      if (inLink) linked += length;
    } else if ('childNodes' in node) {
      // A link within the page (a footnote, a contents list) is part of the text.
      const links = inLink || (isElement(node) && node.tagName === 'a' && !attribute(node, 'href')?.startsWith('#'));
      for (const child of node.childNodes) stack.push({ node: child, inLink: links });
    }
  }
  return all === 0 ? 0 : linked / all;
});

/** The lowest element that holds at least nineteen of twenty characters of the nodes. */
const commonRoot = (nodes: readonly HtmlTextNode[]): HtmlElement | null => {
  const total = lengthOf(nodes);
  const held = new Map<HtmlElement, number>();
  for (const node of nodes)
    for (const element of ancestors(node)) held.set(element, (held.get(element) ?? 0) + node.value.trim().length);
  let best: HtmlElement | null = null;
  for (const [element, length] of held) {
    if (length < total * 0.95) continue;
    if (!best || within(element, best)) best = element;
  }
  return best;
};

/** Private-use characters in which the number of a text node is written in front of its text. */
const FIRST_DIGIT = 0xe000;
const BASE = 4096;

/** Beyond these Readability takes seconds, because its work grows with the square of the page. */
const MOST_TEXTS = 50_000;
const DEEPEST = 150;

/**
 * Runs Readability on a copy of the page in which every text carries its number, and gives the texts that come out.
 * Numbers in the text survive all that Readability does to elements (renaming, unwrapping, parsing anew).
 */
const readabilityChoice = async (tree: HtmlTree, shown: readonly HtmlTextNode[]): Promise<HtmlTextNode[]> => {
  if (shown.length === 0 || shown.length > MOST_TEXTS || tree.depth > DEEPEST) return [];
  const numbers = new Map(shown.map((node, i) => [node as HtmlNode, i]));
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  try {
    const { document } = parseHTML(numberedCopy(tree, numbers));
    const article = new Readability<string>(document as unknown as Document, {
      serializer: (node) => node.textContent ?? '',
      disableJSONLD: true,
      charThreshold: 300,
    }).parse();
    const found: HtmlTextNode[] = [];
    for (const [, high, low] of (article?.content ?? '').matchAll(/([\ue000-\uefff])([\ue000-\uefff])/g)) {
      const node = shown[(high!.charCodeAt(0) - FIRST_DIGIT) * BASE + low!.charCodeAt(0) - FIRST_DIGIT];
      if (node) found.push(node);
    }
    return found;
  } catch {
    // Readability fails on some broken pages; the page is then taken whole.
    return [];
  }
};

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
const escapeValue = (text: string): string =>
  text.replace(/[&"<]/g, (c) => (c === '&' ? '&amp;' : c === '"' ? '&quot;' : '&lt;'));

const numberedCopy = (tree: HtmlTree, numbers: ReadonlyMap<HtmlNode, number>): string => {
  const html = tree.nodes.find((node): node is HtmlElement => isElement(node) && node.tagName === 'html');
  const parts: string[] = ['<!doctype html>'];
  const stack: (HtmlNode | string)[] = html ? [html] : [];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === 'string') parts.push(node);
    else if (isText(node)) {
      const number = numbers.get(node);
      if (number !== undefined)
        parts.push(String.fromCharCode(FIRST_DIGIT + Math.floor(number / BASE), FIRST_DIGIT + (number % BASE)));
      parts.push(escapeText(number === undefined && /\S/.test(node.value) ? ' ' : node.value));
    } else if (isElement(node) && !DROPPED.has(node.tagName)) {
      const attributes = node.attrs.map(({ name, value }) =>
        PLAIN_NAME.test(name) ? ` ${name}="${escapeValue(value)}"` : '',
      );
      parts.push(`<${node.tagName}${attributes.join('')}>`);
      if (VOID.has(node.tagName)) continue;
      stack.push(`</${node.tagName}>`);
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
  return parts.join('');
};

const DROPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe']);
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;

/** The page’s own headline: the first shown `h1` that says about what the title says; it may stand before the article. */
export const headline = (tree: HtmlTree, title: string | null): HtmlElement | null => {
  const tops = tree.nodes.filter((node): node is HtmlElement => isElement(node) && node.tagName === 'h1');
  const squeeze = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = squeeze(title ?? '');
  return (
    tops.find((top) => {
      const text = squeeze(innerText(top));
      return text.length > 0 && wanted.length > 0 && (wanted.includes(text) || text.includes(wanted));
    }) ?? (tops.length === 1 && !title ? tops[0]! : null)
  );
};
