import { type ReactNode, useMemo, useState } from 'react';
import type { NameKind } from '../../../src/record/name-decision.ts';
import { Button } from '../../design/button.tsx';
import type { KeyCommand } from '../../shell/keys.ts';
import { MergeDialog } from './merge-dialog.tsx';

interface Named {
  /** null for a name that nobody knows */
  readonly id: string | null;
  readonly name: string;
}

/** How the page of an actor or place says that it is the same as another one: by key, by button, in a dialog. */
export const useMerging = (
  kind: NameKind,
  named: Named | undefined,
): { readonly command: KeyCommand; readonly button: ReactNode; readonly dialog: ReactNode } => {
  const [open, setOpen] = useState(false);
  const command = useMemo(() => ({ key: 'm', label: 'Merge with another name', run: () => setOpen(true) }), []);
  return {
    command,
    button: named && (
      <Button keyHint="m" aria-keyshortcuts="m" onClick={command.run}>
        Same as …
      </Button>
    ),
    dialog: open && named && <MergeDialog kind={kind} id={named.id} name={named.name} onClose={() => setOpen(false)} />,
  };
};
