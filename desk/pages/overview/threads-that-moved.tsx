import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/shapes.ts';
import { Panel } from '../../design/panel.tsx';

/** The threads that have findings of a month, with how many. */
export const ThreadsThatMoved = ({ month, threads }: Pick<Overview, 'month' | 'threads'>) => {
  const moved = threads.filter(({ findings }) => findings > 0);
  const most = Math.max(1, ...moved.map(({ findings }) => findings));
  return (
    <Panel title="Threads that moved" aside={`${moved.length} of ${threads.length}`}>
      {moved.length === 0 ? (
        <p className="text-quiet">No thread has findings of this month.</p>
      ) : (
        <ul>
          {moved.slice(0, 10).map(({ id, title, findings }) => (
            <li
              key={id}
              className="grid grid-cols-[minmax(0,19rem)_minmax(2rem,1fr)_2.5rem] items-center gap-3 py-[0.2rem]"
            >
              <Link
                to="/threads/$id"
                params={{ id }}
                search={{ month }}
                className="truncate text-ink no-underline hover:underline"
              >
                {title}
              </Link>
              <span
                aria-hidden="true"
                className="h-2 rounded-sm bg-edge/60"
                style={{ width: `${(100 * findings) / most}%` }}
              />
              <span className="figures text-right">{findings}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
