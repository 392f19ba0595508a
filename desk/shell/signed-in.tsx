import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiSend } from '../api/client.ts';
import { infoQuery } from '../api/queries.ts';

/** Who works at the desk, the way to settings, and the way out. */
export const SignedIn = () => {
  const client = useQueryClient();
  const me = useQuery(infoQuery).data?.me;
  const signOut = useMutation({
    mutationFn: () => apiSend<void>('DELETE', '/session'),
    onSuccess: () => client.resetQueries(),
  });
  return (
    <div className="text-[0.9rem]">
      <p className="truncate" title={me ? `${me.name}, ${me.role}` : undefined}>
        {me?.name ?? '\u00a0'}
      </p>
      <p className="flex gap-3">
        <Link to="/settings" className="link">
          Settings
        </Link>
        {me?.via === 'session' && (
          <button type="button" className="link" onClick={() => signOut.mutate()}>
            Sign out
          </button>
        )}
      </p>
    </div>
  );
};
