import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { PrintedIssue } from './bulletin/printed-issue.ts';
import type { Citation } from './citation.ts';

/**
 * The notes of a bulletin as Chancery writes it, HTML or JSON.
 * @throws SyntaxError when the text is neither.
 */
export const readCitations = (text: string): readonly Citation[] => {
  if (!/^\s*\{/.test(text)) return htmlCitations(text);
  const issue = PrintedIssue.safeParse(JSON.parse(text));
  if (!issue.success) throw new SyntaxError(`no issue of a bulletin: ${issue.error.issues[0]!.message}`);
  return issue.data.notes.map(({ number, finding, document, start, end, quote }) => ({
    label: String(number),
    finding,
    document,
    start,
    end,
    quote,
  }));
};

type Node = DefaultTreeAdapterTypes.ChildNode;

const htmlCitations = (html: string): readonly Citation[] => {
  const citations: Citation[] = [];
  const pending: Node[] = parse(html).childNodes.toReversed();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('childNodes' in node)) continue;
    const citation = citationOf(node);
    if (citation) citations.push(citation);
    pending.push(...node.childNodes.toReversed());
  }
  return citations;
};

const citationOf = (node: Node): Citation | null => {
  if (!('attrs' in node)) return null;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const [finding, document] = [attributes.get('data-finding'), attributes.get('data-document')];
  const [start, end] = [attributes.get('data-start'), attributes.get('data-end')].map((value) => Number(value ?? NaN));
  if (!finding || !document || !Number.isInteger(start) || !Number.isInteger(end)) return null;
  const quoted = node.childNodes.find((child) => child.nodeName === 'q') ?? node;
  return {
    label: (attributes.get('id') ?? finding).replace(/^note-/, ''),
    finding,
    document,
    start: start!,
    end: end!,
    quote: textOf(quoted),
  };
};

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
