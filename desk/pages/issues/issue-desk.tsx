import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { EditorContent, useEditor } from '@tiptap/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Issue } from '../../../src/kinds/issue.ts';
import { type IssueVersion, isPublished } from '../../../src/record/issue-store.ts';
import { infoQuery } from '../../api/queries.ts';
import { Button } from '../../design/button.tsx';
import { classNames } from '../../design/class-names.ts';
import { Tabs } from '../../design/tabs.tsx';
import { onKey } from '../../shell/keys.ts';
import { announce } from '../../shell/notices.tsx';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { withEditors } from './document/edited-sentences.ts';
import { documentOf, type IssueHead, issueOf } from './document/issue-document.ts';
import { Fixed, ISSUE_NODES, Judgement } from './document/issue-nodes.ts';
import { annotate, annotationsOf } from './editing/annotations.ts';
import { FixedView } from './editing/fixed-view.ts';
import { heldBy, withFinding } from './editing/held-notes.ts';
import { insertCitation } from './editing/insert-citation.ts';
import { IssueEditing, knowingly } from './editing/issue-editing.ts';
import { JudgementView } from './editing/judgement-view.ts';
import { Ids } from './editing/keep-ids.ts';
import { sentenceOfSelection } from './editing/sentence-commands.ts';
import './issue.css';
import { keptDraft } from './kept-draft.ts';
import { ChecksPanel } from './panels/checks-panel.tsx';
import { CitationPicker } from './panels/citation-picker.tsx';
import { ConflictPanel } from './panels/conflict-panel.tsx';
import { CorrectDialog } from './panels/correct-dialog.tsx';
import { NoteCard } from './panels/note-card.tsx';
import { Outline } from './panels/outline.tsx';
import { PreviewPanel } from './panels/preview-panel.tsx';
import { PublishDialog } from './panels/publish-dialog.tsx';
import { SetupPanel } from './panels/setup-panel.tsx';
import { StateLine } from './panels/state-line.tsx';
import { VersionsPanel } from './panels/versions-panel.tsx';
import { useChecks } from './use-checks.ts';
import { useIssueKeys } from './use-issue-keys.ts';
import { useSaving } from './use-saving.ts';

const HELP = (
  <>
    <p>
      Every sentence cites what it rests on, or is marked as the desk’s own view. Type <b>@</b> to cite a finding: its
      note is numbered by itself. What cites nothing, or says something else than its source, is underlined, and below
      it stands what to do.
    </p>
    <p>
      Words between quotation marks are the source’s and are not changed by accident. What you write is saved after a
      pause; until then it is kept in this window.
    </p>
  </>
);
const WORDS = ['finding', 'thread'];
const PANELS = ['checks', 'preview', 'issue', 'versions'] as const;

/** The workplace of one issue: outline, prose, and what is said about it. */
export const IssueDesk = ({
  loaded,
  newest,
  onTake,
}: {
  readonly loaded: IssueVersion;
  readonly newest: IssueVersion;
  readonly onTake: (version: IssueVersion) => void;
}) => {
  const [search, change] = useSearchState();
  const navigate = useNavigate();
  const permissions = useQuery(infoQuery).data?.me.permissions ?? [];
  const published = isPublished(loaded);
  const writable = !published && permissions.includes('write');
  const panel = PANELS.find((each) => each === search.panel) ?? 'checks';

  const [start] = useState(() => {
    const kept = published ? null : keptDraft(loaded.issue);
    const content = kept?.content ?? loaded.content;
    return { kept, content, ids: idsOf(content), held: heldBy(loaded.content) };
  });
  const [picking, setPicking] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const [dialog, setDialog] = useState<'publish' | 'correct' | null>(null);

  // The editor is made once and calls what is current.
  const current = useRef({ writable, touch: () => {}, cite: () => {}, follow: (_finding: string) => {} });
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
        writable: () => current.current.writable,
        onCite: () => current.current.cite(),
        onFollow: (finding) => current.current.follow(finding),
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
    onUpdate: ({ transaction }) => transaction.docChanged && current.current.touch(),
  });
  const read = useCallback(
    (): Issue => withEditors(issueOf(editor.state.doc, loaded.content, start.ids.given), loaded.content),
    [editor, loaded, start],
  );
  const saving = useSaving({
    issue: loaded.issue,
    loaded: loaded.version,
    changed: start.kept ? (start.kept.version === loaded.version ? 'changed' : 'conflict') : null,
    read,
    onSaved: ({ content }) => {
      const { held } = annotationsOf(editor.state);
      editor.view.dispatch(annotate(editor.state, { held: heldBy(content, held) }));
    },
  });
  const checks = useChecks({ issue: loaded.issue, editor, read });
  const head = editor.state.doc.attrs.head as IssueHead;

  const cite = useCallback(() => {
    if (!current.current.writable) return;
    const { left, bottom } = editor.view.coordsAtPos(editor.state.selection.head);
    setPicking({ left, top: bottom });
  }, [editor]);
  const follow = useCallback(
    (finding: string) => {
      const note = annotationsOf(editor.state).notes.get(finding);
      if (note)
        void navigate({
          to: '/documents/$id',
          params: { id: note.document },
          search: (before) => ({ ...(before.names && { names: before.names }), finding }),
        });
    },
    [editor, navigate],
  );
  current.current = { writable, touch: saving.touch, cite, follow };

  const show = useCallback((name: string) => change({ panel: name }), [change]);
  const publish = useCallback(() => setDialog('publish'), []);
  const correct = useCallback(() => {
    if (!sentenceOfSelection(editor.state))
      announce('Put the caret into the sentence that is wrong.', { problem: true });
    else setDialog('correct');
  }, [editor]);
  const takeBack = useCallback(
    ({ version, content }: IssueVersion) => {
      const { state } = editor;
      start.ids.pass(content.given);
      const { held } = annotationsOf(state);
      editor.view.dispatch(annotate(state, { held: heldBy(content, held) }));
      const doc = state.schema.nodeFromJSON(documentOf(content));
      const tr = editor.state.tr.replaceWith(0, editor.state.doc.content.size, doc.content);
      editor.view.dispatch(knowingly(tr.setDocAttribute('head', doc.attrs.head)));
      announce(`The text is that of version ${version} again. Ctrl Z takes that back.`);
    },
    [editor, start],
  );
  const mayPublish = permissions.includes('publish');
  useIssueKeys({
    editor,
    saving,
    writable,
    cite,
    show,
    ...(mayPublish && (published ? { correct } : { publish })),
  });

  const tabs = useMemo(
    () => [
      {
        id: 'checks',
        label: checks.warnings === null ? 'Checks' : `Checks (${checks.warnings.length})`,
        content: <ChecksPanel editor={editor} checks={checks} />,
      },
      {
        id: 'preview',
        label: 'Preview',
        content: <PreviewPanel issue={loaded.issue} saving={saving} theme={head.theme} />,
      },
      { id: 'issue', label: 'Issue', content: <SetupPanel editor={editor} head={head} writable={writable} /> },
      {
        id: 'versions',
        label: 'Versions',
        content: (
          <VersionsPanel issue={loaded.issue} version={saving.version} onTakeBack={writable ? takeBack : null} />
        ),
      },
    ],
    [checks, editor, loaded.issue, saving, head, writable, takeBack],
  );

  return (
    <Page
      title={head.title}
      lead={<StateLine loaded={loaded} saving={saving} />}
      help={HELP}
      words={WORDS}
      wide
      actions={
        <>
          {writable && (
            <Button keyHint="mod+s" aria-keyshortcuts="Control+S" onClick={() => void saving.save()}>
              Save
            </Button>
          )}
          {writable && mayPublish && (
            <Button look="main" keyHint="alt+u" aria-keyshortcuts="Alt+U" onClick={publish}>
              Publish
            </Button>
          )}
          {published && mayPublish && (
            <Button keyHint="alt+c" aria-keyshortcuts="Alt+C" onClick={correct}>
              Correct
            </Button>
          )}
        </>
      }
    >
      {(saving.state === 'conflict' || (saving.state !== 'saving' && newest.version > saving.version)) && (
        <ConflictPanel
          issue={loaded.issue}
          newest={newest}
          saving={saving}
          onTake={(version) => {
            saving.giveUp();
            onTake(version);
          }}
        />
      )}
      <div
        className={classNames(
          'grid gap-x-8 gap-y-6',
          panel === 'preview'
            ? 'lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] 2xl:grid-cols-[13rem_minmax(0,1fr)_minmax(0,1fr)]'
            : 'lg:grid-cols-[13rem_minmax(0,40rem)_minmax(19rem,1fr)]',
        )}
      >
        <div className={classNames('min-w-0', panel === 'preview' && 'lg:max-2xl:hidden')}>
          <Outline editor={editor} warnings={checks.warnings ?? []} writable={writable} />
        </div>
        <div className="issue-prose relative min-w-0">
          <EditorContent editor={editor} />
          <NoteCard editor={editor} onFollow={follow} />
        </div>
        <div className="min-w-0">
          <div className="lg:sticky lg:top-4">
            <Tabs tabs={tabs} value={panel} onChange={show} label="About the issue" />
          </div>
        </div>
      </div>
      {picking && (
        <CitationPicker
          at={picking}
          period={head.period}
          onPick={(item, withWords) => {
            const { held } = annotationsOf(editor.state);
            editor.view.dispatch(annotate(editor.state, { held: withFinding(held, item) }));
            insertCitation(item.finding, withWords)(editor.state, editor.view.dispatch);
          }}
          onClose={() => {
            setPicking(null);
            editor.view.focus();
          }}
          onPlain={() => {
            setPicking(null);
            editor.view.focus();
            editor.view.dispatch(editor.state.tr.insertText('@'));
          }}
        />
      )}
      {dialog === 'publish' && (
        <PublishDialog issue={loaded.issue} saving={saving} onClose={() => setDialog(null)} onPublished={onTake} />
      )}
      {dialog === 'correct' && (
        <CorrectDialog
          issue={loaded.issue}
          content={loaded.content}
          version={saving.version}
          sentence={sentenceOfSelection(editor.state)!.id}
          onClose={() => setDialog(null)}
          onCorrected={onTake}
        />
      )}
    </Page>
  );
};

/** Ids go on where the issue stopped, past any that somebody chose. */
const idsOf = (content: Issue): Ids => {
  const ids = new Ids(content.given);
  for (const [, number] of JSON.stringify(content.parts).matchAll(/"id":"[a-z](\d{1,9})"/g)) ids.pass(Number(number));
  return ids;
};
