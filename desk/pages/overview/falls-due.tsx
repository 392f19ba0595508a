import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/shapes.ts';
import { DateLabel } from '../../design/date-label.tsx';
import { Panel } from '../../design/panel.tsx';
import { FEW } from './few.ts';

/** The deadlines of a month and of the two after it. */
export const FallsDue = ({ deadlines }: Pick<Overview, 'deadlines'>) => (
  <Panel title="Falls due" aside="in this month and the two after it">
    {deadlines.length === 0 ? (
      <p className="text-quiet">No deadline that the record knows of.</p>
    ) : (
      <ul className="divide-y divide-rule">
        {deadlines.slice(0, FEW).map(({ date, what, agreement, finding }) => (
          <li key={`${date} ${what}`} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-2 py-1.5">
            <DateLabel date={date} />
            <span>
              {what} {agreement && <span className="block text-[0.88rem] text-quiet">{agreement}</span>}
              {finding && (
                <Link to="/findings/$id" params={{ id: finding }} className="link text-[0.88rem]">
                  words
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    )}
  </Panel>
);
