import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/shapes.ts';
import { KIND_NAMES, KINDS } from '../../design/finding-words.ts';
import { Panel } from '../../design/panel.tsx';
import { Progress } from '../../design/progress.tsx';

/** What of a month nobody has decided yet, by kind. */
export const WaitsForReview = ({ month, waiting, decided }: Pick<Overview, 'month' | 'waiting' | 'decided'>) => {
  const open = Object.values(waiting).reduce((sum, count) => sum + count, 0);
  return (
    <Panel title="Waits for review" aside={<Progress label="Reviewed" done={decided} total={decided + open} />}>
      {open === 0 ? (
        <p className="text-quiet">
          {decided === 0 ? 'Nothing was found of this month yet.' : 'All of this month is decided.'}
        </p>
      ) : (
        <ul className="grid grid-cols-2 gap-x-6">
          {KINDS.filter((kind) => waiting[kind]).map((kind) => (
            <li key={kind} className="flex justify-between border-b border-rule py-1">
              <Link to="/review" search={{ on: month, kind }} className="text-ink no-underline hover:underline">
                {KIND_NAMES[kind].many}
              </Link>
              <span className="figures">{waiting[kind]}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
