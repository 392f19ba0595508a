import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { findingQuery } from '../../api/queries.ts';
import { Answered } from '../../design/answered.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';

const route = getRouteApi('/findings/$id');

/** The permanent address of a finding: opens its document on its words. */
export const FindingRedirect = () => {
  const { id } = route.useParams();
  const finding = useQuery(findingQuery(id));
  usePageTitle('Finding');
  return (
    <div className="mx-auto max-w-6xl px-6 pt-6">
      <h1 className="sr-only">Finding</h1>
      <Answered query={finding}>
        {({ finding: { document, id: whole } }) => (
          <Navigate
            to="/documents/$id"
            params={{ id: document }}
            search={(before) => ({ ...before, finding: whole })}
            replace
          />
        )}
      </Answered>
    </div>
  );
};
