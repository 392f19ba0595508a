import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Issue } from '../../../src/kinds/issue.ts';
import type { IssueWarning } from '../../../src/publish/issue/check/issue-warning.ts';
import { annotate } from './editing/annotations.ts';
import { checked } from './issue-queries.ts';

/** Rest after which what was written is checked, milliseconds. */
const PAUSE = 900;

export interface Checks {
  /** null until the first check is done */
  readonly warnings: readonly IssueWarning[] | null;
  readonly checking: boolean;
  readonly problem: unknown;
  readonly check: () => void;
}

/** Holds what is written against the record whenever the writer rests, and shows what is wrong at its sentence. */
export const useChecks = ({
  issue,
  editor,
  read,
}: {
  readonly issue: string;
  readonly editor: Editor;
  readonly read: () => Issue;
}): Checks => {
  const [shown, setShown] = useState<Omit<Checks, 'check'>>({ warnings: null, checking: true, problem: null });
  const round = useRef(0);
  const check = useCallback(async () => {
    round.current += 1;
    const own = round.current;
    setShown((before) => ({ ...before, checking: true }));
    try {
      const warnings = await checked(issue, read());
      // Something was written meanwhile: its own check is on the way.
      if (own !== round.current || editor.isDestroyed) return;
      editor.view.dispatch(annotate(editor.state, { warnings }));
      setShown({ warnings, checking: false, problem: null });
    } catch (problem) {
      if (own === round.current) setShown((before) => ({ ...before, checking: false, problem }));
    }
  }, [issue, editor, read]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => {
      if (!transaction.docChanged) return;
      clearTimeout(timer);
      timer = setTimeout(() => void check(), PAUSE);
    };
    editor.on('update', changed);
    void check();
    return () => {
      clearTimeout(timer);
      editor.off('update', changed);
    };
  }, [editor, check]);
  return useMemo(() => ({ ...shown, check: () => void check() }), [shown, check]);
};
