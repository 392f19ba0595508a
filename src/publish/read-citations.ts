import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Citation } from './citation.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Every passage that an issue in HTML cites, in the order of its notes. */
export const readCitations = (html: string): readonly Citation[] => {
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

/** The passage that an element gives by its `data-` attributes; null for any other element. */
export const citationOf = (node: Node): Citation | null => {
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

/** All text inside a node. */
export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
