import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Issue } from '../../../src/kinds/issue.ts';
import type { IssueVersion } from '../../../src/record/issue-store.ts';
import { apiSend } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import { seenHeader } from './issue-queries.ts';
import { forgetDraft, keepDraft } from './kept-draft.ts';

/** Rest after which what was written is saved, milliseconds. */
const PAUSE = 4000;
const KEEP = 300;

export type SavingState = 'saved' | 'changed' | 'saving' | 'conflict' | 'failed';

export interface Saving {
  readonly state: SavingState;
  /** the version that is saved */
  readonly version: number;
  readonly problem: unknown;
  /** something was written */
  readonly touch: () => void;
  /** saves now what is not saved yet; resolves to the version that then is saved, null when it could not be */
  readonly save: () => Promise<number | null>;
  /** saves over the version that somebody else saved since */
  readonly saveOver: (version: number) => Promise<number | null>;
  /** gives up what is not saved */
  readonly giveUp: () => void;
}

/**
 * Saves an issue after a rest, on demand and when the page is left, always upon the version that was seen. What is not
 * saved is kept in this window of the browser.
 */
export const useSaving = ({
  issue,
  loaded,
  changed,
  read,
  onSaved,
}: {
  readonly issue: string;
  readonly loaded: number;
  /** whether there is something unsaved from the beginning */
  readonly changed: 'changed' | 'conflict' | null;
  readonly read: () => Issue;
  readonly onSaved: (saved: IssueVersion) => void;
}): Saving => {
  const client = useQueryClient();
  const [shown, setShown] = useState<{
    readonly state: SavingState;
    readonly version: number;
    readonly problem: unknown;
  }>({ state: changed ?? 'saved', version: loaded, problem: null });
  const now = useRef({ version: loaded, edits: changed ? 1 : 0, saved: 0, conflict: changed === 'conflict' });
  const running = useRef<Promise<number | null>>(Promise.resolve(null));
  const timers = useRef<{ save?: ReturnType<typeof setTimeout>; keep?: ReturnType<typeof setTimeout> }>({});
  const latest = useRef({ read, onSaved });
  latest.current = { read, onSaved };

  const keep = useCallback(() => {
    if (now.current.edits === now.current.saved) return;
    keepDraft(issue, { version: now.current.version, content: latest.current.read(), at: new Date().toISOString() });
  }, [issue]);

  const send = useCallback(async (): Promise<number | null> => {
    const { edits, version } = now.current;
    if (edits === now.current.saved) return version;
    if (now.current.conflict) return null;
    setShown({ state: 'saving', version, problem: null });
    try {
      const content = latest.current.read();
      const saved = await apiSend<IssueVersion>('PUT', `/issues/${issue}`, { content }, seenHeader(version));
      now.current.version = saved.version;
      now.current.saved = edits;
      if (now.current.edits === edits) forgetDraft(issue);
      client.setQueryData(['issues', issue], saved);
      latest.current.onSaved(saved);
      setShown({ state: now.current.edits === edits ? 'saved' : 'changed', version: saved.version, problem: null });
      return saved.version;
    } catch (problem) {
      const conflict = problem instanceof ApiProblem && problem.status === 412;
      now.current.conflict = conflict;
      keep();
      setShown({ state: conflict ? 'conflict' : 'failed', version, problem });
      return null;
    }
  }, [client, issue, keep]);

  const save = useCallback((): Promise<number | null> => {
    clearTimeout(timers.current.save);
    // One at a time: each goes upon the version that the one before made.
    running.current = running.current.then(send);
    return running.current;
  }, [send]);

  const touch = useCallback(() => {
    now.current.edits += 1;
    if (!now.current.conflict)
      setShown((before) => (before.state === 'changed' ? before : { ...before, state: 'changed', problem: null }));
    clearTimeout(timers.current.save);
    clearTimeout(timers.current.keep);
    timers.current.keep = setTimeout(keep, KEEP);
    if (!now.current.conflict) timers.current.save = setTimeout(() => void save(), PAUSE);
  }, [keep, save]);

  const saveOver = useCallback(
    (version: number) => {
      now.current = { ...now.current, version, conflict: false };
      return save();
    },
    [save],
  );

  const giveUp = useCallback(() => {
    clearTimeout(timers.current.save);
    clearTimeout(timers.current.keep);
    now.current.saved = now.current.edits;
    forgetDraft(issue);
  }, [issue]);

  useEffect(() => {
    const leave = () => keep();
    addEventListener('pagehide', leave);
    const held = timers.current;
    return () => {
      removeEventListener('pagehide', leave);
      clearTimeout(held.save);
      clearTimeout(held.keep);
      keep();
    };
  }, [keep]);

  return useMemo(() => ({ ...shown, touch, save, saveOver, giveUp }), [shown, touch, save, saveOver, giveUp]);
};
