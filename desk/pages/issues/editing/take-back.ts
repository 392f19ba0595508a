import type { Editor } from '@tiptap/react';
import type { IssueVersion } from '../../../../src/record/issue-store.ts';
import { documentOf } from '../document/issue-document.ts';
import { holdNotesOf } from './hold-notes.ts';
import { knowingly } from './issue-editing.ts';
import type { Ids } from './keep-ids.ts';

/** Puts the text of an earlier version into the editor, as one step that can be undone. */
export const takeBack = (editor: Editor, ids: Ids, { content }: IssueVersion): void => {
  ids.pass(content.given);
  holdNotesOf(editor, content);
  const { state, view } = editor;
  const doc = state.schema.nodeFromJSON(documentOf(content));
  const tr = state.tr.replaceWith(0, state.doc.content.size, doc.content);
  view.dispatch(knowingly(tr.setDocAttribute('head', doc.attrs.head)));
};
