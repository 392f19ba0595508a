import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { nodeAttributes } from '../document/node-attributes.ts';
import { annotationsOf } from './annotations.ts';
import { allSentences } from './sentence-commands.ts';

/** Where an element stands: a sentence, or a block that is kept whole. */
const placesOf = (editor: Editor): ReadonlyMap<string, { readonly at: number; readonly fixed: boolean }> => {
  const places = new Map<string, { at: number; fixed: boolean }>();
  const { doc } = editor.state;
  for (const { id, to } of allSentences(doc)) places.set(id, { at: to, fixed: false });
  doc.descendants((node, pos) => {
    if (node.type.name === 'fixed') places.set(nodeAttributes(node, 'fixed').block.id, { at: pos, fixed: true });
  });
  return places;
};

const select = (editor: Editor, { at, fixed }: { readonly at: number; readonly fixed: boolean }): void => {
  const { tr, doc } = editor.state;
  editor.view.focus();
  editor.view.dispatch(
    tr.setSelection(fixed ? NodeSelection.create(doc, at) : TextSelection.create(doc, at)).scrollIntoView(),
  );
};

/** Puts the caret at the end of a sentence, or upon a block. */
export const goTo = (editor: Editor, id: string): void => {
  const place = placesOf(editor).get(id);
  if (place) select(editor, place);
};

/** Goes to the next sentence behind the caret that the text shows a warning for, from the last one to the first. */
export const goToWarning = (editor: Editor): void => {
  const all = placesOf(editor);
  const { warnings } = annotationsOf(editor.state);
  const places = [...new Set(warnings.map(({ sentence }) => sentence))]
    .flatMap((id) => all.get(id) ?? [])
    .toSorted((a, b) => a.at - b.at);
  const next = places.find(({ at }) => at > editor.state.selection.head) ?? places[0];
  if (next) select(editor, next);
};

/** Puts the caret into the title of a part. */
export const goToPart = (editor: Editor, at: number): void => {
  const { tr, doc } = editor.state;
  editor.view.focus();
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, at + 2)));
  const dom = editor.view.nodeDOM(at);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
};
