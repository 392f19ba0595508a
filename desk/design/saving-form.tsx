import type { ReactNode } from 'react';

/** A form that is saved with Enter in a line of text, and with Ctrl Enter (⌘ Enter) anywhere in it. */
export const SavingForm = ({
  className,
  onSave,
  children,
}: {
  readonly className?: string;
  readonly onSave: () => void;
  readonly children: ReactNode;
}) => (
  <form
    className={className}
    onSubmit={(event) => {
      event.preventDefault();
      onSave();
    }}
    onKeyDown={(event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    }}
  >
    {children}
  </form>
);
