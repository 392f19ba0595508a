import { Extension } from '@tiptap/core';
import { toggleMark } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { Fragment, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { annotationsPlugin } from './annotations.ts';
import type { Held } from './held-notes.ts';
import { type Ids, keepIds } from './keep-ids.ts';
import { keepsQuotations } from './quotations.ts';
import { sentenceAt } from './sentence-commands.ts';
import { endsSentence } from './sentence-ends.ts';

export interface IssueEditingOptions {
  readonly ids: Ids;
  readonly held: Held;
  /** whether words may be changed at all */
  readonly writable: () => boolean;
  /** the sign @ was typed where a note can stand */
  readonly onCite: () => void;
  readonly onFollow: (finding: string) => void;
  /** an edit was refused: why, and what to do */
  readonly onRefused: (why: string) => void;
}

const UNLOCKED = new PluginKey<boolean>('unlocked-quotation');

/** An edit that changes a quotation and is meant to, such as one that brings in a source's words. */
export const knowingly = (tr: Transaction): Transaction => tr.setMeta('knowingly', true);

/** Lets the words of the quotation be changed in which the caret stands, until it leaves. */
export const unlockQuotation = (state: EditorState): Transaction | null =>
  inQuotation(state) ? state.tr.setMeta(UNLOCKED, true) : null;

const inQuotation = ({ selection: { $head } }: EditorState): boolean =>
  [$head.nodeBefore, $head.nodeAfter].some((node) => node?.marks.some(({ type }) => type.name === 'quoted'));

/** How an issue is written: ids, sentences, quotations, notes, and the keys of prose. */
export const IssueEditing = Extension.create<IssueEditingOptions>({
  name: 'issueEditing',
  addKeyboardShortcuts() {
    const { editor } = this;
    const run = (command: typeof undo) => () => command(editor.state, editor.view.dispatch);
    return {
      'Mod-z': run(undo),
      'Mod-y': run(redo),
      'Shift-Mod-z': run(redo),
      'Mod-b': run(toggleMark(editor.schema.marks.strong!)),
      'Mod-i': run(toggleMark(editor.schema.marks.emphasis!)),
      Enter: run(leaveTitle),
      Backspace: run(staysApart(-1)),
      Delete: run(staysApart(1)),
    };
  },
  addProseMirrorPlugins() {
    const { ids, held, writable, onCite, onFollow, onRefused } = this.options;
    return [
      history(),
      annotationsPlugin(held),
      new Plugin({
        appendTransaction: (transactions, _before, state) => {
          if (!transactions.some(({ docChanged }) => docChanged)) return null;
          const { tr } = state;
          return keepIds(tr, ids) ? tr.setStoredMarks(state.storedMarks) : null;
        },
      }),
      new Plugin<boolean>({
        key: UNLOCKED,
        state: {
          init: () => false,
          apply: (tr, unlocked, _before, state) =>
            tr.getMeta(UNLOCKED) === true || (unlocked && (inQuotation(state) || tr.docChanged)),
        },
        filterTransaction: (tr, state) => {
          if (!tr.docChanged) return true;
          if (!writable()) {
            onRefused('A published issue is not edited. Correct a sentence with Alt C; the correction is printed.');
            return false;
          }
          if (tr.getMeta('knowingly') || tr.getMeta('history$') || tr.getMeta('paste') || UNLOCKED.getState(state))
            return true;
          if (keepsQuotations(state.doc, tr.doc)) return true;
          onRefused('These are the source’s own words. Alt Q lets you change them; the checks then show what differs.');
          return false;
        },
      }),
      new Plugin({
        props: {
          handleTextInput: (view, from, to, text) => {
            const { state } = view;
            if (text === '@') {
              const { parent } = state.doc.resolve(from);
              if (!parent.inlineContent || parent.type.spec.marks === '') return false;
              onCite();
              return true;
            }
            const place = from === to ? sentenceAt(state.doc.resolve(from)) : null;
            if (!place || place.to !== from || !endsSentence(place.text, text)) return false;
            const sentence = state.schema.marks.sentence!.create({ id: ids.next('s') });
            view.dispatch(state.tr.replaceWith(from, to, state.schema.text(text, [sentence])).scrollIntoView());
            return true;
          },
          clipboardTextParser: (text, _context, _plain, view) => {
            const { paragraph } = view.state.schema.nodes;
            const blocks = text
              .split(/\n\s*\n/)
              .map((lines) => lines.replace(/\s+/g, ' ').trim())
              .filter((lines) => lines !== '')
              .map((lines) => paragraph!.create(null, view.state.schema.text(lines)));
            return new Slice(Fragment.from(blocks), blocks.length > 0 ? 1 : 0, blocks.length > 0 ? 1 : 0);
          },
          handleClickOn: (_view, _pos, _node, _at, { target }) => {
            const finding = target instanceof Element && target.closest<HTMLElement>('.issue-note')?.dataset.finding;
            if (!finding) return false;
            onFollow(finding);
            return true;
          },
        },
      }),
    ];
  },
});

/** From a title on into the text below it. */
const leaveTitle = (state: EditorState, dispatch?: (tr: Transaction) => void): boolean => {
  const { $head } = state.selection;
  if ($head.parent.type.name !== 'partTitle') return false;
  if (dispatch) {
    const at = $head.after();
    const tr = state.tr.insert(at, state.schema.nodes.paragraph!.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
  }
  return true;
};

/** Blocks of different kinds do not run together, since that would lose notes or ids; an empty one goes. */
const staysApart =
  (side: -1 | 1) =>
  (state: EditorState, dispatch?: (tr: Transaction) => void): boolean => {
    const { $head, empty } = state.selection;
    if (!empty || !$head.parent.isTextblock) return false;
    if (side < 0 ? $head.parentOffset > 0 : $head.parentOffset < $head.parent.content.size) return false;
    const $pos = state.doc.resolve($head.before());
    const neighbour = $pos.parent.maybeChild($pos.index() + side);
    if (neighbour && neighbour.type === $head.parent.type) return false;
    if ($head.parent.content.size === 0 && $head.parent.type.name === 'paragraph') {
      const tr = state.tr.delete($head.before(), $head.after());
      dispatch?.(
        tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min($head.before(), tr.doc.content.size)), side)),
      );
    }
    return true;
  };
