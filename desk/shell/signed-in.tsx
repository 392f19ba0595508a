import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { infoQuery } from '../api/queries.ts';

/** Who works at the desk, and the way to settings. */
export const SignedIn = () => {
  const me = useQuery(infoQuery).data?.me;
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-2 text-[0.9rem]">
      <span className="min-w-0 truncate" title={me ? `${me.name}, ${me.role}` : undefined}>
        {me?.name ?? '\u00a0'}
      </span>
      <Link to="/settings" className="link">
        Settings
      </Link>
    </p>
  );
};
