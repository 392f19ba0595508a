import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

/** What gets the focus: what cannot have it would leave it behind the dialog. */
const FIRST = 'input:enabled, select:enabled, textarea:enabled, [data-first]:enabled';

/** A question or a form before which everything else waits. Escape closes it. */
export const Dialog = ({
  open,
  onClose,
  title,
  wide = false,
  children,
  confirm,
  actions,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
  /** the button that does what is asked; one that leaves all as it is stands before it */
  readonly confirm?: ReactNode;
  /** buttons where nothing is asked */
  readonly actions?: ReactNode;
}) => {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/35" />
        <Base.Popup
          ref={popup}
          initialFocus={() => popup.current?.querySelector<HTMLElement>(FIRST) ?? true}
          className={classNames(
            'fixed inset-x-2 top-[6vh] z-50 mx-auto flex max-h-[88vh] flex-col rounded-md border border-rule bg-surface text-ink shadow-xl',
            wide ? 'max-w-4xl' : 'max-w-xl',
          )}
        >
          <div className="flex items-start justify-between gap-4 border-b border-rule px-4 py-2.5">
            <Base.Title className="font-serif text-xl leading-snug">{title}</Base.Title>
            <Base.Close className="rounded px-1.5 py-0.5 text-quiet hover:bg-sunken" aria-label="Close">
              ✕
            </Base.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="relative min-h-0 overflow-y-auto px-4 py-3" tabIndex={0} aria-label={title}>
            {children}
          </section>
          {(confirm || actions) && (
            <div className="flex flex-wrap justify-end gap-2 border-t border-rule px-4 py-2.5">
              {confirm && (
                <Button look="bare" onClick={onClose}>
                  Cancel
                </Button>
              )}
              {confirm}
              {actions}
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
};
