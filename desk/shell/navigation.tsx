import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { infoQuery } from '../api/queries.ts';
import { Key } from '../design/key.tsx';
import { PLACES_TO_GO } from './places-to-go.ts';

const GROUPS = [...new Set(PLACES_TO_GO.map(({ group }) => group))];

/** The list of pages. `onGo` closes the drawer that it lies in on a narrow screen. */
export const Navigation = ({ onGo }: { readonly onGo?: () => void }) => {
  const open = useQuery(infoQuery).data?.states?.open;
  return (
    <nav aria-label="Pages" className="space-y-3">
      {GROUPS.map((group) => (
        <div key={group}>
          <p className="label px-2">{group}</p>
          <ul>
            {PLACES_TO_GO.filter((place) => place.group === group).map(({ to, name, key }) => (
              <li key={to}>
                <Link
                  to={to}
                  {...(onGo && { onClick: onGo })}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  aria-keyshortcuts={key}
                  className="group flex items-center justify-between rounded px-2 py-[0.22rem] text-ink no-underline hover:bg-sunken aria-[current=page]:bg-sunken aria-[current=page]:font-semibold"
                >
                  <span>{name}</span>
                  {to === '/review' && open ? (
                    <span className="figures text-[0.84rem] font-normal text-quiet">{open.toLocaleString('en')}</span>
                  ) : (
                    <span className="opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100">
                      <Key>{key}</Key>
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
};
