import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { nodeAttributes } from '../document/node-attributes.ts';
import { attributesOf } from '../document/sentence-content.ts';
import { endsSentence, sentencesIn } from './sentence-ends.ts';

/** Gives out ids of elements; none is given twice, not even after an edit was undone. */
export class Ids {
  #given: number;

  constructor(given: number) {
    this.#given = given;
  }

  get given(): number {
    return this.#given;
  }

  /** @param prefix `s` for sentences, `b` for blocks, `p` for parts */
  next(prefix: 's' | 'b' | 'p'): string {
    this.#given += 1;
    return `${prefix}${this.#given}`;
  }

  /** Ids up to this one were given elsewhere. */
  pass(given: number): void {
    this.#given = Math.max(this.#given, given);
  }
}

const OWN_ID = new Set(['part', 'paragraph', 'heading', 'day', 'entry', 'excerpt', 'judgement']);

/**
 * Puts right what an edit left: every part, block, entry and sentence has an id of its own (the first to stand keeps it),
 * a sentence is in one piece, and words that belong to no sentence are cut into sentences.
 * @returns whether anything had to be put right
 */
export const keepIds = (tr: Transaction, ids: Ids): boolean => {
  const seen = new Set<string>();
  const before = tr.steps.length;
  const own = (id: unknown): id is string => typeof id === 'string' && id !== '' && !seen.has(id);
  // Marks and attributes change no positions, so what was found in the document as it is can be put right one by one.
  tr.doc.descendants((node, pos) => {
    if (node.type.name === 'fixed') {
      const { block } = nodeAttributes(node, 'fixed');
      if (own(block.id)) seen.add(block.id);
      else tr.setNodeAttribute(pos, 'block', { ...block, id: taken(seen, ids.next('b')) });
      return false;
    }
    if (OWN_ID.has(node.type.name)) {
      if (own(node.attrs.id)) seen.add(node.attrs.id);
      else tr.setNodeAttribute(pos, 'id', taken(seen, ids.next(node.type.name === 'part' ? 'p' : 'b')));
    }
    if (node.isTextblock && node.type.spec.marks !== '') keepSentences(tr, node, pos + 1, seen, ids);
    return !node.isTextblock;
  });
  return tr.steps.length > before;
};

const taken = (seen: Set<string>, id: string): string => {
  seen.add(id);
  return id;
};

const keepSentences = (tr: Transaction, block: Node, start: number, seen: Set<string>, ids: Ids): void => {
  const type = tr.doc.type.schema.marks.sentence!;
  /** the sentence that goes on: the id that its pieces have, and the one that it has from now on */
  let current: { readonly was: string; readonly attrs: Readonly<Record<string, unknown>> } | null = null;
  let text = '';
  const mark = (from: number, to: number, attrs: Readonly<Record<string, unknown>>) => {
    tr.addMark(from, to, type.create(attrs));
  };
  const fresh = () => ({ id: taken(seen, ids.next('s')), own: false, origin: 'person' });
  block.forEach((child, offset) => {
    const from = start + offset;
    const attrs = attributesOf(child);
    if (attrs === null) {
      let at = from;
      for (const [i, piece] of (child.isText ? sentencesIn(child.text!) : ['']).entries()) {
        if (current === null || (i > 0 && child.isText) || begins(text, piece)) {
          current = { was: '', attrs: fresh() };
          text = '';
        }
        const to = child.isText ? at + piece.length : from + child.nodeSize;
        mark(at, to, current.attrs);
        text += piece;
        at = to;
      }
      return;
    }
    if (current && current.was === attrs.id) {
      if (current.attrs.id !== attrs.id) mark(from, from + child.nodeSize, current.attrs);
    } else if (attrs.id && !seen.has(attrs.id)) {
      seen.add(attrs.id);
      current = { was: attrs.id, attrs };
      text = '';
    } else {
      current = { was: attrs.id, attrs: { ...attrs, ...fresh(), own: attrs.own, warnings: [] } };
      text = '';
      mark(from, from + child.nodeSize, current.attrs);
    }
    text += child.text ?? '';
  });
};

/** Whether a piece is the beginning of a sentence behind this text. */
const begins = (text: string, piece: string): boolean => {
  const words = piece.trimStart();
  return endsSentence(text + piece.slice(0, piece.length - words.length), words);
};
