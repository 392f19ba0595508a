import { type Command, type EditorState, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';

/** What can be moved and dropped by itself: a block of a part, or an entry of a day. */
export const blockAt = (state: EditorState): { readonly pos: number; readonly depth: number } | null => {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.node.isBlock && selection.node.type.name !== 'part')
    return { pos: selection.from, depth: selection.$from.depth + 1 };
  const { $head } = selection;
  for (let depth = $head.depth; depth > 0; depth--)
    if ($head.node(depth).type.name === 'entry' || $head.node(depth - 1).type.name === 'part')
      return $head.node(depth).type.name === 'partTitle' ? null : { pos: $head.before(depth), depth };
  return null;
};

/** Moves the block past its neighbour; the caret goes with it. */
export const moveBlock =
  (by: -1 | 1): Command =>
  (state, dispatch) => {
    const place = blockAt(state);
    if (!place) return false;
    const $pos = state.doc.resolve(place.pos);
    const index = $pos.index();
    const other = index + by < 0 ? null : $pos.parent.maybeChild(index + by);
    const node = $pos.parent.child(index);
    if (!other || other.type.name === 'partTitle') return false;
    if (dispatch) {
      const to = by < 0 ? place.pos - other.nodeSize : place.pos + other.nodeSize;
      const tr = state.tr.delete(place.pos, place.pos + node.nodeSize).insert(to, node);
      const { selection } = state;
      tr.setSelection(
        selection instanceof NodeSelection && selection.from === place.pos
          ? NodeSelection.create(tr.doc, to)
          : TextSelection.between(
              tr.doc.resolve(selection.anchor - place.pos + to),
              tr.doc.resolve(selection.head - place.pos + to),
            ),
      );
      dispatch(tr.scrollIntoView());
    }
    return true;
  };

/** Takes the block out of the issue. */
export const dropBlock: Command = (state, dispatch) => {
  const place = blockAt(state);
  const node = place && state.doc.nodeAt(place.pos);
  if (!node) return false;
  if (dispatch) {
    const tr = state.tr.delete(place.pos, place.pos + node.nodeSize);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(place.pos, tr.doc.content.size)), -1)));
  }
  return true;
};

/** Puts a block behind the one where the caret stands: a paragraph or a heading. */
export const addBlock =
  (name: 'paragraph' | 'heading'): Command =>
  (state, dispatch) => {
    const { $head } = state.selection;
    if ($head.depth < 1 && !(state.selection instanceof NodeSelection)) return false;
    const at = $head.depth >= 2 ? $head.after(2) : state.selection.to;
    const node = state.schema.nodes[name]!.create();
    if (dispatch) {
      const tr = state.tr.insert(at, node);
      dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
    }
    return true;
  };

/** Parts with the positions at which they begin. */
export const partPositions = (state: EditorState): readonly number[] => {
  const positions: number[] = [];
  state.doc.forEach((_part, offset) => {
    positions.push(offset);
  });
  return positions;
};

export const movePart =
  (index: number, by: -1 | 1): Command =>
  (state, dispatch) => {
    const positions = partPositions(state);
    const [from, other] = [positions[index], positions[index + by]];
    if (from === undefined || other === undefined) return false;
    const node = state.doc.child(index);
    const to = by < 0 ? other : from + state.doc.child(index + 1).nodeSize;
    dispatch?.(state.tr.delete(from, from + node.nodeSize).insert(to, node));
    return true;
  };

export const dropPart =
  (index: number): Command =>
  (state, dispatch) => {
    const from = partPositions(state)[index];
    if (from === undefined) return false;
    dispatch?.(state.tr.delete(from, from + state.doc.child(index).nodeSize));
    return true;
  };

/** Puts a part behind another, with an empty paragraph, and the caret in its title. */
export const addPart =
  (behind: number, kind: string, title: string): Command =>
  (state, dispatch) => {
    const { part, partTitle, paragraph } = state.schema.nodes;
    const positions = partPositions(state);
    const at = behind < 0 ? 0 : (positions[behind + 1] ?? state.doc.content.size);
    const node = part!.create({ kind }, [partTitle!.create(null, state.schema.text(title)), paragraph!.create()]);
    if (dispatch) {
      const tr = state.tr.insert(at, node);
      dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 2, at + 2 + title.length)).scrollIntoView());
    }
    return true;
  };

/** The number of the part in which the selection is. */
export const partOfSelection = (state: EditorState): number => state.selection.$head.index(0);
