import { Link } from '@tanstack/react-router';
import { periodTitle } from '../../../src/publish/bulletin/period-title.ts';
import { monthFrom } from '../../charts/time/months.ts';
import { counted } from '../../design/counted.ts';

/**
 * How much each source tells of each month. A month of which a source tells nothing is left open, so that more sources
 * are not taken for more events.
 */
export const Coverage = ({
  coverage,
  month,
}: {
  readonly coverage: readonly { readonly source: string; readonly months: Readonly<Record<string, number>> }[];
  readonly month: string;
}) => {
  const months = Array.from({ length: 12 }, (_, i) => monthFrom(month, i - 11));
  const most = Math.max(1, ...coverage.flatMap((row) => Object.values(row.months)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="relative overflow-x-auto" tabIndex={0} aria-label="Coverage by source and month">
      <table className="w-full border-collapse md:min-w-[42rem]">
        <caption className="sr-only">Findings dated in each month, by source</caption>
        <thead>
          <tr className="border-b border-edge max-md:grid max-md:grid-cols-12">
            <th scope="col" className="label py-1 text-left max-md:sr-only">
              Source
            </th>
            {months.map((each) => (
              <th
                key={each}
                scope="col"
                className={`label px-1 py-1 text-right max-md:px-0.5 ${each === month ? 'text-ink!' : ''}`}
                title={periodTitle(each)}
              >
                <span aria-hidden="true">
                  {periodTitle(each).slice(0, 3)}
                  {(each.endsWith('-01') || each === months[0]) && (
                    <span className="max-md:block"> ’{each.slice(2, 4)}</span>
                  )}
                </span>
                <span className="sr-only">{periodTitle(each)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.map(({ source, months: counts }) => (
            <tr key={source} className="border-b border-rule max-md:grid max-md:grid-cols-12">
              <th
                scope="row"
                className="truncate py-1 pr-3 text-left font-normal max-md:col-span-12 max-md:pb-0 md:max-w-56"
                title={source}
              >
                {source}
              </th>
              {months.map((each) => {
                const count = counts[each] ?? 0;
                return (
                  <td
                    key={each}
                    className="figures relative h-9 px-1 text-right align-bottom text-[0.86rem] max-md:flex max-md:items-end max-md:justify-end max-md:px-0.5"
                  >
                    {count > 0 ? (
                      <Link
                        to="/chronicle"
                        search={{ on: each, source }}
                        className="relative z-10 block text-ink no-underline hover:underline"
                        title={`${counted(count, 'finding')} of ${periodTitle(each)}`}
                      >
                        {count}
                      </Link>
                    ) : (
                      <span className="text-quiet" title="tells nothing of this month">
                        ·
                      </span>
                    )}
                    {count > 0 && (
                      <span
                        aria-hidden="true"
                        className="absolute inset-x-1 bottom-0 bg-edge/35"
                        style={{ height: `${Math.max(6, (100 * count) / most)}%` }}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
