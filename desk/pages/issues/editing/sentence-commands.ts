import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import { attributesOf } from '../document/sentence-content.ts';

/** A sentence where it stands in the document. */
export interface SentencePlace {
  readonly id: string;
  readonly own: boolean;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The sentences of a block of text. */
export const sentencesOf = (block: Node, start: number): readonly SentencePlace[] => {
  const places: SentencePlace[] = [];
  block.forEach((child, offset) => {
    const attrs = attributesOf(child);
    if (!attrs) return;
    const last = places.at(-1);
    const to = start + offset + child.nodeSize;
    if (last?.id === attrs.id) places[places.length - 1] = { ...last, to, text: last.text + (child.text ?? '') };
    else places.push({ id: attrs.id, own: attrs.own, from: start + offset, to, text: child.text ?? '' });
  });
  return places;
};

/** The sentence at a position: of two that meet there the one before. */
export const sentenceAt = ($pos: ResolvedPos): SentencePlace | null => {
  if (!$pos.parent.isTextblock) return null;
  const places = sentencesOf($pos.parent, $pos.start());
  return places.find(({ from, to }) => from <= $pos.pos && $pos.pos <= to) ?? null;
};

export const sentenceOfSelection = (state: EditorState): SentencePlace | null => sentenceAt(state.selection.$head);

/** Every sentence of the document with its place, and the end of the block in which it stands. */
export const allSentences = (doc: Node): readonly (SentencePlace & { readonly blockEnd: number })[] => {
  const found: (SentencePlace & { readonly blockEnd: number })[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const place of sentencesOf(node, pos + 1)) found.push({ ...place, blockEnd: pos + node.nodeSize });
    return false;
  });
  return found;
};

const withAttributes =
  (change: (place: SentencePlace) => Readonly<Record<string, unknown>>): Command =>
  (state, dispatch) => {
    const place = sentenceOfSelection(state);
    if (!place) return false;
    if (dispatch) {
      const type = state.schema.marks.sentence!;
      const attrs = attributesOf(state.doc.nodeAt(place.from)!);
      dispatch(state.tr.addMark(place.from, place.to, type.create({ ...attrs, ...change(place) })));
    }
    return true;
  };

/** Marks the sentence as the desk’s own view, or takes the mark away. */
export const toggleOwn: Command = withAttributes(({ own }) => ({ own: !own }));

/** Ends the sentence where the caret stands; the rest is a new one. */
export const splitSentence: Command = (state, dispatch) => {
  const { $head } = state.selection;
  const place = sentenceOfSelection(state);
  if (!place || $head.pos <= place.from || $head.pos >= place.to) return false;
  if (dispatch) {
    const type = state.schema.marks.sentence!;
    const attrs = attributesOf(state.doc.nodeAt(place.from)!);
    // Without an id it gets one of its own.
    dispatch(state.tr.addMark($head.pos, place.to, type.create({ ...attrs, id: null, warnings: [] })));
  }
  return true;
};

/** Makes the sentence one with the sentence before it, whose id and view it takes. */
export const joinSentence: Command = (state, dispatch) => {
  const place = sentenceOfSelection(state);
  const { $head } = state.selection;
  if (!place) return false;
  const places = sentencesOf($head.parent, $head.start());
  const before = places[places.findIndex(({ id }) => id === place.id) - 1];
  if (!before) return false;
  if (dispatch) {
    const mark = state.schema.marks.sentence!.create(attributesOf(state.doc.nodeAt(before.from)!));
    dispatch(state.tr.addMark(place.from, place.to, mark));
  }
  return true;
};
