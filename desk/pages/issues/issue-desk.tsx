import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { type IssueVersion, isPublished } from '../../../src/record/issue-store.ts';
import { infoQuery } from '../../api/queries.ts';
import { announce } from '../../shell/notices.tsx';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { nodeAttributes } from './document/node-attributes.ts';
import { annotationsOf } from './editing/annotations.ts';
import { holdNotesOf } from './editing/hold-notes.ts';
import { sentenceOfSelection } from './editing/sentence-commands.ts';
import { takeBack } from './editing/take-back.ts';
import './issue.css';
import { IssueColumns } from './issue-columns.tsx';
import { Citing } from './panels/citing.tsx';
import { ConflictPanel } from './panels/conflict-panel.tsx';
import { CorrectDialog } from './panels/correct-dialog.tsx';
import { IssueActions } from './panels/issue-actions.tsx';
import { PublishDialog } from './panels/publish-dialog.tsx';
import { StateLine } from './panels/state-line.tsx';
import { useChecks } from './use-checks.ts';
import { type EditorCalls, useIssueEditor } from './use-issue-editor.ts';
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

interface IssueDeskProps {
  readonly loaded: IssueVersion;
  /** the latest that is known; somebody else may have saved it */
  readonly newest: IssueVersion;
  /** goes on from another version */
  readonly onTake: (version: IssueVersion) => void;
}

/** The workplace of one issue: outline, prose, and what is said about it. */
export const IssueDesk = ({ loaded, newest, onTake }: IssueDeskProps) => {
  const { issue } = loaded;
  const [search, change] = useSearchState();
  const navigate = useNavigate();
  const permissions = useQuery(infoQuery).data?.me.permissions ?? [];
  const mayPublish = permissions.includes('publish');
  const published = isPublished(loaded);
  const writable = !published && permissions.includes('write');
  const [picking, setPicking] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const [dialog, setDialog] = useState<'publish' | 'correct' | null>(null);

  const calls = useRef<EditorCalls>({ writable, touch: () => {}, cite: () => {}, follow: () => {} });
  const { editor, ids, kept, read } = useIssueEditor(loaded, calls);
  const saving = useSaving({
    issue,
    loaded: loaded.version,
    changed: kept ? (kept.version === loaded.version ? 'changed' : 'conflict') : null,
    read,
    onSaved: ({ content }) => holdNotesOf(editor, content),
  });
  const checks = useChecks({ issue, editor, read });
  const { head } = nodeAttributes(editor.state.doc, 'doc');

  const cite = useCallback(() => {
    if (!calls.current.writable) return;
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
  calls.current = { writable, touch: saving.touch, cite, follow };

  const show = useCallback((name: string) => change({ panel: name }), [change]);
  const publish = useCallback(() => setDialog('publish'), []);
  const correct = useCallback(() => {
    if (!sentenceOfSelection(editor.state))
      announce('Put the caret into the sentence that is wrong.', { problem: true });
    else setDialog('correct');
  }, [editor]);
  const onTakeBack = useCallback(
    (version: IssueVersion) => {
      takeBack(editor, ids, version);
      announce(`The text is that of version ${version.version} again. Ctrl Z takes that back.`);
    },
    [editor, ids],
  );
  useIssueKeys({ editor, saving, writable, cite, show, ...(mayPublish && (published ? { correct } : { publish })) });

  const isBehind = saving.state !== 'saving' && newest.version > saving.version;
  return (
    <Page
      title={head.title}
      lead={<StateLine loaded={loaded} saving={saving} />}
      help={HELP}
      words={WORDS}
      wide
      actions={
        <IssueActions
          onSave={writable ? () => void saving.save() : undefined}
          onPublish={writable && mayPublish ? publish : undefined}
          onCorrect={published && mayPublish ? correct : undefined}
        />
      }
    >
      {(saving.state === 'conflict' || isBehind) && (
        <ConflictPanel
          issue={issue}
          newest={newest}
          saving={saving}
          onTake={(version) => {
            saving.giveUp();
            onTake(version);
          }}
        />
      )}
      <IssueColumns
        issue={issue}
        editor={editor}
        head={head}
        saving={saving}
        checks={checks}
        writable={writable}
        shown={search.panel}
        onShow={show}
        onFollow={follow}
        onTakeBack={onTakeBack}
      />
      {picking && <Citing editor={editor} at={picking} period={head.period} onClose={() => setPicking(null)} />}
      {dialog === 'publish' && (
        <PublishDialog issue={issue} saving={saving} onClose={() => setDialog(null)} onPublished={onTake} />
      )}
      {dialog === 'correct' && (
        <CorrectDialog
          issue={issue}
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
