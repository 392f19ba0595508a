import { type Editor, EditorContent } from '@tiptap/react';
import { useMemo } from 'react';
import type { IssueVersion } from '../../../src/record/issue-store.ts';
import { classNames } from '../../design/class-names.ts';
import { Tabs } from '../../design/tabs.tsx';
import type { IssueHead } from './document/node-attributes.ts';
import { ChecksPanel } from './panels/checks-panel.tsx';
import { NoteCard } from './panels/note-card.tsx';
import { Outline } from './panels/outline.tsx';
import { PreviewPanel } from './panels/preview-panel.tsx';
import { SetupPanel } from './panels/setup-panel.tsx';
import { VersionsPanel } from './panels/versions-panel.tsx';
import type { Checks } from './use-checks.ts';
import type { Saving } from './use-saving.ts';

const PANELS = ['checks', 'preview', 'issue', 'versions'] as const;

interface IssueColumnsProps {
  readonly issue: string;
  readonly editor: Editor;
  readonly head: IssueHead;
  readonly saving: Saving;
  readonly checks: Checks;
  readonly writable: boolean;
  /** which panel is asked for; the first where there is none of that name */
  readonly shown: string | undefined;
  readonly onShow: (panel: string) => void;
  readonly onFollow: (finding: string) => void;
  readonly onTakeBack: (version: IssueVersion) => void;
}

/** Outline, prose, and the panels of what is said about the issue. */
export const IssueColumns = (props: IssueColumnsProps) => {
  const { editor, checks, writable, shown, onShow, onFollow } = props;
  const panel = PANELS.find((each) => each === shown) ?? 'checks';
  const tabs = useTabs(props);
  return (
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
        <NoteCard editor={editor} onFollow={onFollow} />
      </div>
      <div className="min-w-0">
        <div className="lg:sticky lg:top-4">
          <Tabs tabs={tabs} value={panel} onChange={onShow} label="About the issue" />
        </div>
      </div>
    </div>
  );
};

const useTabs = ({ issue, editor, head, saving, checks, writable, onTakeBack }: IssueColumnsProps) =>
  useMemo(
    () => [
      {
        id: 'checks',
        label: checks.warnings === null ? 'Checks' : `Checks (${checks.warnings.length})`,
        content: <ChecksPanel editor={editor} checks={checks} />,
      },
      {
        id: 'preview',
        label: 'Preview',
        content: <PreviewPanel issue={issue} saving={saving} theme={head.theme} />,
      },
      { id: 'issue', label: 'Issue', content: <SetupPanel editor={editor} head={head} writable={writable} /> },
      {
        id: 'versions',
        label: 'Versions',
        content: <VersionsPanel issue={issue} version={saving.version} onTakeBack={writable ? onTakeBack : null} />,
      },
    ],
    [checks, editor, issue, saving, head, writable, onTakeBack],
  );
