import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { renderToStaticMarkup } from 'react-dom/server';
import { Frame } from './frame.tsx';
import { PageAtRest } from './page-at-rest.tsx';

/**
 * What stands around every page, and the place of a page, as HTML. The build writes it into the one page that the desk is,
 * so that it is seen, and its links lead on, before any script has run.
 */
export const frameAtRest = async (): Promise<string> => {
  const root = createRootRoute({ component: Frame });
  const anyPage = createRoute({ getParentRoute: () => root, path: '$', component: PageAtRest });
  const router = createRouter({
    routeTree: root.addChildren([anyPage]),
    history: createMemoryHistory({ initialEntries: ['/any-page'] }),
  });
  await router.load();
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
};
