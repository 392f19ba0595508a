import { type Editor, useEditor } from '@tiptap/react';
import { type RefObject, useCallback, useState } from 'react';
import type { Issue } from '../../../src/kinds/issue.ts';
import { type IssueVersion, isPublished } from '../../../src/record/issue-store.ts';
import { onKey } from '../../shell/keys.ts';
import { announce } from '../../shell/notices.tsx';
import { withEditors } from './document/edited-sentences.ts';
import { documentOf, issueOf } from './document/issue-document.ts';
import { Fixed, ISSUE_NODES, Judgement } from './document/issue-nodes.ts';
import { FixedView } from './editing/fixed-view.ts';
import { heldBy } from './editing/held-notes.ts';
import { IssueEditing } from './editing/issue-editing.ts';
import { JudgementView } from './editing/judgement-view.ts';
import { Ids } from './editing/keep-ids.ts';
import { type KeptDraft, keptDraft } from './kept-draft.ts';

/** What the editor calls. It is made once; these change with what is shown around it. */
export interface EditorCalls {
  readonly writable: boolean;
  /** something was written */
  readonly touch: () => void;
  readonly cite: () => void;
  readonly follow: (finding: string) => void;
}

interface IssueEditor {
  readonly editor: Editor;
  /** ids that elements have and will have */
  readonly ids: Ids;
  /** the draft that this window had kept, from which the text began; null when it began from what was saved */
  readonly kept: KeptDraft | null;
  /** the issue as the text says it now */
  readonly read: () => Issue;
}

/** An editor over the text of an issue, from the draft that this window kept or else from the version that was loaded. */
export const useIssueEditor = (loaded: IssueVersion, calls: RefObject<EditorCalls>): IssueEditor => {
  const [start] = useState(() => {
    const kept = isPublished(loaded) ? null : keptDraft(loaded.issue);
    const content = kept?.content ?? loaded.content;
    return { kept, content, ids: idsOf(content), held: heldBy(loaded.content) };
  });
  const editor = useEditor({
    content: documentOf(start.content),
    extensions: [
      ...ISSUE_NODES.filter((node) => node !== Fixed && node !== Judgement),
      Fixed.extend({
        addNodeView:
          () =>
          ({ node }) =>
            new FixedView(node),
      }),
      Judgement.extend({
        addNodeView:
          () =>
          ({ node, view, getPos }) =>
            new JudgementView(node, view, getPos),
      }),
      IssueEditing.configure({
        ids: start.ids,
        held: start.held,
        writable: () => calls.current.writable,
        onCite: () => calls.current.cite(),
        onFollow: (finding) => calls.current.follow(finding),
        onRefused: (why) => announce(why, { problem: true }),
      }),
    ],
    injectCSS: false,
    editorProps: {
      attributes: { 'aria-label': 'Text of the issue', role: 'textbox', 'aria-multiline': 'true', spellcheck: 'false' },
      // Keys with Alt are the desk's. The editor would keep some of them, such as Alt Delete at the end of a block.
      handleKeyDown: (_view, event) => {
        if (event.altKey) onKey(event);
        return event.defaultPrevented;
      },
    },
    onUpdate: ({ transaction }) => transaction.docChanged && calls.current.touch(),
  });
  const read = useCallback(
    (): Issue => withEditors(issueOf(editor.state.doc, loaded.content, start.ids.given), loaded.content),
    [editor, loaded, start],
  );
  return { editor, ids: start.ids, kept: start.kept, read };
};

/** Ids go on where the issue stopped, past any that somebody chose. */
const idsOf = (content: Issue): Ids => {
  const ids = new Ids(content.given);
  for (const [, number] of JSON.stringify(content.parts).matchAll(/"id":"[a-z](\d{1,9})"/g)) ids.pass(Number(number));
  return ids;
};
