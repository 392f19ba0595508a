import type { ReactNode } from 'react';

/** What stands where nothing is yet: what would be here, and how it comes here. */
export const Empty = ({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) => (
  <div className="mx-auto max-w-lg px-4 py-14 text-center">
    <p className="font-serif text-xl">{title}</p>
    {children && <div className="mt-2 text-quiet">{children}</div>}
    {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
  </div>
);
