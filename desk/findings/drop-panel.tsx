import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { BUTTON } from '../design/button.tsx';
import { Key } from '../design/key.tsx';

/** A button that opens a small panel of settings under itself. Escape closes it. */
export const DropPanel = ({
  label,
  keyHint,
  open,
  onOpen,
  children,
}: {
  readonly label: string;
  readonly keyHint?: string;
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  readonly children: ReactNode;
}) => (
  <Popover.Root
    {...(open !== undefined && { open })}
    {...(onOpen && { onOpenChange: (next: boolean) => onOpen(next) })}
  >
    <Popover.Trigger className={`${BUTTON} border-rule bg-surface text-ink hover:border-edge`}>
      {label}
      {keyHint && <Key>{keyHint}</Key>}
    </Popover.Trigger>
    <Popover.Portal>
      <Popover.Positioner sideOffset={4} align="end" className="z-40">
        <Popover.Popup className="max-h-[70vh] w-72 overflow-y-auto rounded-md border border-rule bg-surface p-3 text-ink shadow-xl">
          <Popover.Title className="mb-2 font-semibold">{label}</Popover.Title>
          {children}
        </Popover.Popup>
      </Popover.Positioner>
    </Popover.Portal>
  </Popover.Root>
);
