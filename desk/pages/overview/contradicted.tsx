import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/shapes.ts';
import { counted } from '../../design/counted.ts';
import { Panel } from '../../design/panel.tsx';
import { FEW } from './few.ts';

/** What of a month is denied by somebody. */
export const Contradicted = ({ contested }: Pick<Overview, 'contested'>) => (
  <Panel
    title="Contradicted"
    className="lg:col-span-2"
    aside={
      contested.length > 0 && (
        <Link to="/claims" className="link">
          the claims board
        </Link>
      )
    }
  >
    {contested.length === 0 ? (
      <p className="text-quiet">Nobody denies what somebody else says, as far as this month’s documents tell.</p>
    ) : (
      <ul className="grid gap-x-10 lg:grid-cols-2">
        {contested.slice(0, FEW).map(({ about, state, findings }) => (
          <li key={findings.join()} className="border-b border-rule py-1.5">
            <Link
              to="/findings/$id"
              params={{ id: findings[0]! }}
              className="font-serif leading-snug text-ink no-underline hover:underline"
            >
              {about}
            </Link>
            <p className="text-[0.88rem] text-quiet">
              {state === 'contested'
                ? `held and denied, ${counted(findings.length, 'voice')}`
                : 'denied; nobody in the record holds it'}
            </p>
          </li>
        ))}
      </ul>
    )}
  </Panel>
);
