import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { apiSend } from '../../api/client.ts';
import type { FindingItem } from '../../api/shapes.ts';
import { Button } from '../../design/button.tsx';
import { classNames } from '../../design/class-names.ts';
import { Dialog } from '../../design/dialog.tsx';
import { Problem } from '../../design/problem.tsx';
import { announce } from '../../shell/notices.tsx';
import { partsOf, wordsOf } from './split-words.ts';

/** Makes two or more findings of one that holds several. The parts are added by hand, the whole is rejected. */
export const SplitDialog = ({
  item,
  onClose,
  onSplit,
}: {
  readonly item: FindingItem;
  readonly onClose: () => void;
  readonly onSplit: () => void;
}) => {
  const { finding } = item;
  const words = wordsOf(finding.quote);
  const [cuts, setCuts] = useState<ReadonlySet<number>>(new Set());
  const parts = partsOf(finding, [...cuts]);
  const split = useMutation({
    mutationFn: () => apiSend('POST', `/findings/${finding.id}/split`, { parts, seen: item.version }),
    onSuccess: () => {
      announce(`Split into ${parts.length}.`);
      onClose();
      onSplit();
    },
  });
  const toggle = (at: number) =>
    setCuts((before) => (before.has(at) ? new Set([...before].filter((cut) => cut !== at)) : new Set([...before, at])));
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title="Split a finding"
      confirm={
        <Button look="main" disabled={parts.length < 2 || split.isPending} onClick={() => split.mutate()}>
          {parts.length < 2 ? 'Choose where to cut' : `Split into ${parts.length}`}
        </Button>
      }
    >
      <p className="mb-3 text-quiet">
        Choose the word before which a new finding begins. Each part keeps what the whole says; correct it afterwards
        where it differs.
      </p>
      <p className="prose">
        {words.map(({ text, at }, i) => (
          <span key={at}>
            {cuts.has(at) && (
              <span aria-hidden="true" className="mx-1 inline-block border-l-2 border-accent">
                &nbsp;
              </span>
            )}
            <button
              type="button"
              disabled={i === 0}
              aria-pressed={cuts.has(at)}
              onClick={() => toggle(at)}
              className={classNames('rounded px-[0.1em]', i > 0 && 'hover:bg-lit', cuts.has(at) && 'bg-tint-open')}
            >
              {text}
            </button>{' '}
          </span>
        ))}
      </p>
      {split.error && <Problem error={split.error} />}
    </Dialog>
  );
};
