import type { Editor } from '@tiptap/react';
import { holdNote } from '../editing/hold-notes.ts';
import { insertCitation } from '../editing/insert-citation.ts';
import { CitationPicker } from './citation-picker.tsx';

interface CitingProps {
  readonly editor: Editor;
  /** where the caret stands in the window */
  readonly at: { readonly left: number; readonly top: number };
  /** of the issue, EDTF */
  readonly period: string;
  readonly onClose: () => void;
}

/** The picker of findings at the caret: what is picked is cited there. */
export const Citing = ({ editor, at, period, onClose }: CitingProps) => {
  const close = () => {
    onClose();
    editor.view.focus();
  };
  return (
    <CitationPicker
      at={at}
      period={period}
      onPick={(item, withWords) => {
        holdNote(editor, item);
        insertCitation(item.finding, withWords)(editor.state, editor.view.dispatch);
      }}
      onClose={close}
      onPlain={() => {
        close();
        editor.view.dispatch(editor.state.tr.insertText('@'));
      }}
    />
  );
};
