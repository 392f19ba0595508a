import type { ReactNode } from 'react';

/** What a chart shows, as a table that opens under it: for screen readers, for copying, and for whoever prefers numbers. */
export const ChartTable = ({
  summary,
  head,
  children,
}: {
  readonly summary: string;
  readonly head: readonly string[];
  readonly children: ReactNode;
}) => (
  <details className="mt-1 text-[0.9rem]">
    <summary className="w-fit text-quiet hover:text-ink">{summary}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
    <section className="mt-1 max-h-72 overflow-auto" tabIndex={0} aria-label={summary}>
      <table className="figures border-collapse text-left">
        <thead>
          <tr className="border-b border-edge">
            {head.map((name) => (
              <th key={name} scope="col" className="label py-0.5 pr-6">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  </details>
);
