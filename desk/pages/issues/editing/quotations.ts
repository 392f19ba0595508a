import type { Node } from '@tiptap/pm/model';

/** Every quotation of a document with its place: a stretch of a source's own words, up to the next mark of a note. */
export const quotations = (
  doc: Node,
): readonly { readonly text: string; readonly from: number; readonly to: number }[] => {
  const found: { text: string; from: number; to: number }[] = [];
  doc.descendants((node, pos) => {
    if (!node.isText || !node.marks.some(({ type }) => type.name === 'quoted')) return;
    const last = found.at(-1);
    if (last?.to === pos)
      found[found.length - 1] = { text: last.text + node.text, from: last.from, to: pos + node.nodeSize };
    else found.push({ text: node.text!, from: pos, to: pos + node.nodeSize });
  });
  return found;
};

/** Whether every quotation of the new document stood in the old one, letter by letter. */
export const keepsQuotations = (before: Node, after: Node): boolean => {
  const known = new Set(quotations(before).map(({ text }) => text));
  return quotations(after).every(({ text }) => known.has(text));
};
