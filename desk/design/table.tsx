import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A table that scrolls sideways by itself when the page is narrow. `label` names it to screen readers. */
export const Table = ({
  label,
  head,
  children,
}: {
  readonly label: string;
  readonly head: readonly { readonly name: string; readonly number?: boolean; readonly hidden?: boolean }[];
  readonly children: ReactNode;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="relative overflow-x-auto" tabIndex={0} aria-label={label}>
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{label}</caption>
      <thead>
        <tr className="border-b border-edge align-bottom">
          {head.map(({ name, number, hidden }) => (
            <th key={name} scope="col" className={classNames('label px-2 py-1 first:pl-0', number && 'text-right')}>
              {hidden ? <span className="sr-only">{name}</span> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
);

/** A row; `chosen` marks the one that a cursor is on. */
export const Row = ({
  chosen = false,
  className,
  ...rest
}: HTMLAttributes<HTMLTableRowElement> & { readonly chosen?: boolean }) => (
  <tr
    className={classNames(
      'border-b border-rule align-top',
      chosen && 'bg-sunken shadow-[inset_3px_0_0_var(--accent)]',
      className,
    )}
    {...rest}
  />
);

export const Cell = ({
  children,
  number = false,
  className,
}: {
  readonly children?: ReactNode;
  readonly number?: boolean;
  readonly className?: string;
}) => <td className={classNames('px-2 py-1.5 first:pl-0', number && 'figures text-right', className)}>{children}</td>;
