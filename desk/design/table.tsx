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

/** How much room a table needs goes by the number of its columns; desk.css says how much. */
const roomFor = (columns: number): string =>
  columns < 5 ? '@container/few' : columns < 7 ? '@container/several' : '@container/many';

/**
 * A table whose rows stand as cards, each value behind its name, where there is no room for its columns (`cards:` in
 * desk.css). `label` names it to screen readers.
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
  <section className={classNames('relative', roomFor(head.length))} aria-label={label}>
    <table className="w-full border-collapse text-left cards:block">
      <caption className="sr-only">{label}</caption>
      <thead className="cards:sr-only">
        <tr className="border-b border-edge align-bottom">
          {head.map(({ name, number, hidden }) => (
            <th key={name} scope="col" className={classNames('label px-2 py-1', number && 'text-right')}>
              {hidden ? <span className="sr-only">{name}</span> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="cards:block cards:border-t cards:border-edge">
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
        'border-b border-rule align-top cards:flex cards:flex-wrap cards:gap-x-4 cards:gap-y-0.5 cards:px-2 cards:py-2',
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

/** A cell of a card. */
const IN_CARD =
  'cards:block cards:min-w-0 cards:max-w-full cards:p-0 cards:text-left cards:first:basis-full cards:empty:hidden';
/** The name of its column before it. */
const NAMED =
  'cards:before:mr-1.5 cards:before:font-sans cards:before:text-[0.8rem] cards:before:font-[550] cards:before:text-quiet cards:before:content-[attr(data-head)]';

/** The first cell of a row is the heading of its card; before every other stands the name of its column. */
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
  const name = head && !head.hidden ? head.name : undefined;
  return (
    <td
      data-head={name}
      className={classNames('px-2 py-1.5', number && 'figures text-right', className, IN_CARD, name && NAMED)}
    >
      {children}
    </td>
  );
};
