import type { ReactNode } from 'react';

interface Done {
  readonly number: number;
  readonly who: string;
  /** UTC */
  readonly at: string;
}

/** What analysts did with a document as a whole, latest first, each with who did it and when; nothing where none did. */
export const PastOfDocument = <Item extends Done>({
  title,
  all = [],
  children,
}: {
  readonly title: string;
  /** undefined while it is being fetched */
  readonly all: readonly Item[] | undefined;
  /** what one of them did */
  readonly children: (item: Item) => ReactNode;
}) =>
  all.length > 0 && (
    <section className="mt-4 border-t border-rule pt-2">
      <h3 className="label">{title}</h3>
      <ul className="text-[0.9rem]">
        {all.map((item) => (
          <li key={item.number} className="mt-1">
            {children(item)}
            <p className="text-quiet">
              {item.who}, {item.at.slice(0, 16).replace('T', ' ')} UTC
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
