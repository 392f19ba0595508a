import { useMemo, useSyncExternalStore } from 'react';
import { Button } from '../design/button.tsx';
import { useKeys } from './keys.ts';

export interface Notice {
  readonly number: number;
  readonly text: string;
  /** that something failed */
  readonly problem: boolean;
  readonly action: { readonly label: string; readonly run: () => void; readonly keyHint?: string } | null;
}

let notice: Notice | null = null;
let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const set = (next: Notice | null): void => {
  notice = next;
  for (const listener of listeners) listener();
};

/** Says what was done, to the eye and to screen readers, for a while; with a way to take it back where there is one. */
export const announce = (
  text: string,
  { problem = false, action = null }: Partial<Pick<Notice, 'problem' | 'action'>> = {},
): void => {
  count += 1;
  set({ number: count, text, problem, action });
  clearTimeout(timer);
  timer = setTimeout(() => set(null), problem ? 12_000 : 6_000);
};

type Action = NonNullable<Notice['action']>;

/** The key of an action that has none of its own. */
const OWN_KEY = 'z';

const taken = (action: Action) => () => {
  action.run();
  set(null);
};

export const Notices = () => {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notice,
    () => null,
  );
  const action = current?.action ?? null;
  const commands = useMemo(
    () => (action ? [{ key: action.keyHint ?? OWN_KEY, label: action.label, run: taken(action) }] : []),
    [action],
  );
  useKeys('What was just done', commands, { last: true });
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-2 bottom-3 z-50 flex justify-center print:hidden"
    >
      {current && (
        <div
          key={current.number}
          className={`pointer-events-auto flex max-w-xl items-center gap-3 rounded-md border bg-surface px-3 py-1.5 shadow-lg ${current.problem ? 'border-problem' : 'border-edge'}`}
        >
          <span>{current.text}</span>
          {current.action && (
            <Button look="bare" keyHint={current.action.keyHint ?? OWN_KEY} onClick={taken(current.action)}>
              {current.action.label}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
