import { NodeSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { annotationsOf } from '../editing/annotations.ts';
import type { HeldNote } from '../editing/held-notes.ts';

interface Shown {
  readonly note: HeldNote;
  readonly left: number;
  readonly top: number;
}

/** The exact words of a note and where they stand: for the pointer above its mark, and for the caret beside it. */
export const NoteCard = ({
  editor,
  onFollow,
}: {
  readonly editor: Editor;
  readonly onFollow: (finding: string) => void;
}) => {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const dom = editor.view.dom;
    const showAt = (mark: HTMLElement) => {
      const note = annotationsOf(editor.state).notes.get(mark.dataset.finding ?? '');
      const box = mark.getBoundingClientRect();
      const frame = dom.getBoundingClientRect();
      if (!note) return setShown(null);
      const width = Math.min(384, frame.width);
      setShown({
        note,
        left: Math.max(0, Math.min(box.left - frame.left, frame.width - width)),
        top: box.bottom - frame.top + 4,
      });
    };
    const over = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('.issue-note') : null;
      if (mark) showAt(mark);
    };
    const out = ({ relatedTarget }: MouseEvent) => {
      if (!(relatedTarget instanceof Element) || !relatedTarget.closest('.issue-note, [data-note-card]'))
        setShown(null);
    };
    const selected = () => {
      const { selection } = editor.state;
      const at =
        selection instanceof NodeSelection && selection.node.type.name === 'citation'
          ? selection.from
          : selection.$head.nodeBefore?.type.name === 'citation'
            ? selection.head - 1
            : null;
      const mark = at === null ? null : editor.view.nodeDOM(at);
      if (mark instanceof HTMLElement && editor.isFocused) showAt(mark);
      else setShown(null);
    };
    const away = ({ key }: KeyboardEvent) => key === 'Escape' && setShown(null);
    dom.addEventListener('mouseover', over);
    dom.addEventListener('mouseout', out);
    dom.addEventListener('keydown', away);
    editor.on('selectionUpdate', selected);
    return () => {
      dom.removeEventListener('mouseover', over);
      dom.removeEventListener('mouseout', out);
      dom.removeEventListener('keydown', away);
      editor.off('selectionUpdate', selected);
    };
  }, [editor]);
  if (!shown) return null;
  const { note, left, top } = shown;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: stays while the pointer is on it; its button does the rest
    <div
      data-note-card=""
      onMouseLeave={() => setShown(null)}
      className="absolute z-30 w-96 max-w-full rounded border border-edge bg-surface px-3 py-2 shadow-lg"
      style={{ left, top }}
    >
      <p className="font-serif leading-snug">
        <q>{note.quote.length > 420 ? `${note.quote.slice(0, 420)}…` : note.quote}</q>
      </p>
      <p className="mt-1 text-[0.9rem] text-quiet">
        <span className="figures">{note.number}</span> {note.name}
        {note.page !== null && `, p. ${note.page}`}
      </p>
      <button type="button" tabIndex={-1} className="link text-[0.9rem]" onClick={() => onFollow(note.finding)}>
        Read it there
      </button>
    </div>
  );
};
