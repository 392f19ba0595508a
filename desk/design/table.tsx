import { Children, createContext, type HTMLAttributes, type ReactNode, useContext } from 'react';
import { classNames } from './class-names.ts';

interface Head {
  readonly name: string;
  readonly number?: boolean;
  /** the name is for screen readers alone */
  readonly hidden?: boolean;
}

const Heads = createContext<readonly Head[]>([]);
const OwnHead = createContext<Head | undefined>(undefined);

/**
 * A table whose rows stand as cards, each cell behind its name, where the page is as narrow as a telephone; wider, it
 * scrolls sideways by itself if it must. `label` names it to screen readers.
 */
export const Table = ({
  label,
  head,
  children,
}: {
  readonly label: string;
  readonly head: readonly Head[];
  readonly children: ReactNode;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="relative overflow-x-auto" tabIndex={0} aria-label={label}>
    <table className="w-full border-collapse text-left max-sm:block">
      <caption className="sr-only">{label}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b border-edge align-bottom">
          {head.map(({ name, number, hidden }) => (
            <th key={name} scope="col" className={classNames('label px-2 py-1 first:pl-0', number && 'text-right')}>
              {hidden ? <span className="sr-only">{name}</span> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block max-sm:border-t max-sm:border-edge">
        <Heads value={head}>{children}</Heads>
      </tbody>
    </table>
  </section>
);

/** A row of cells; `chosen` marks the one that a cursor is on. */
export const Row = ({
  chosen = false,
  className,
  children,
  ...rest
}: HTMLAttributes<HTMLTableRowElement> & { readonly chosen?: boolean }) => {
  const heads = useContext(Heads);
  return (
    <tr
      className={classNames(
        'border-b border-rule align-top max-sm:flex max-sm:flex-wrap max-sm:gap-x-4 max-sm:gap-y-0.5 max-sm:px-2 max-sm:py-2',
        chosen && 'bg-sunken shadow-[inset_3px_0_0_var(--accent)]',
        className,
      )}
      {...rest}
    >
      {Children.toArray(children).map((cell, column) => (
        <OwnHead key={heads[column]?.name ?? column} value={column === 0 ? undefined : heads[column]}>
          {cell}
        </OwnHead>
      ))}
    </tr>
  );
};

const NARROW =
  'max-sm:block max-sm:min-w-0 max-sm:max-w-full max-sm:p-0 max-sm:text-left max-sm:first:basis-full max-sm:empty:hidden';

/** On a narrow page the first cell of a row is the heading of its card; the name of its column stands before any other. */
export const Cell = ({
  children,
  number = false,
  className,
}: {
  readonly children?: ReactNode;
  readonly number?: boolean;
  readonly className?: string;
}) => {
  const head = useContext(OwnHead);
  return (
    <td
      data-head={head && !head.hidden ? head.name : undefined}
      className={classNames('px-2 py-1.5 first:pl-0', number && 'figures text-right', className, NARROW)}
    >
      {children}
    </td>
  );
};
