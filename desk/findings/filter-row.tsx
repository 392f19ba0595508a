import type { ReactNode } from 'react';
import { classNames } from '../design/class-names.ts';

/** Filters beside each other, each as wide as it needs to be; on a telephone they fill the lines on which they stand. */
export const FilterRow = ({ className, children }: { readonly className?: string; readonly children: ReactNode }) => (
  <div
    className={classNames(
      'flex flex-wrap items-end gap-3 max-sm:[&>*]:grow max-sm:[&>*]:basis-36 max-sm:[&>p]:basis-full',
      className,
    )}
  >
    {children}
  </div>
);
