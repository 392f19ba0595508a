import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { forgetSides } from './design/side-numbers.ts';
import { Frame } from './shell/frame.tsx';
import { PageAtRest } from './shell/page-at-rest.tsx';
import { NotFound, PageProblem } from './shell/page-problem.tsx';
import { parseSearch, type Search, stringifySearch } from './shell/search-state.ts';

const root = createRootRoute({
  component: Frame,
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  search: { middlewares: [retainSearchParams(['names'])] },
  notFoundComponent: NotFound,
});

/* Each page is its own file and is fetched when it is first gone to. */
const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/overview/overview-page.tsx'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/library',
    component: lazyRouteComponent(() => import('./pages/library/library-page.tsx'), 'LibraryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents/$id',
    component: lazyRouteComponent(() => import('./pages/reader/reader-page.tsx'), 'ReaderPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/findings/$id',
    component: lazyRouteComponent(() => import('./pages/reader/finding-redirect.tsx'), 'FindingRedirect'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/review',
    component: lazyRouteComponent(() => import('./pages/review/review-page.tsx'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    component: lazyRouteComponent(() => import('./pages/search/search-page.tsx'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/chronicle',
    component: lazyRouteComponent(() => import('./pages/chronicle/chronicle-page.tsx'), 'ChroniclePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/claims',
    component: lazyRouteComponent(() => import('./pages/claims/claims-page.tsx'), 'ClaimsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ledger',
    component: lazyRouteComponent(() => import('./pages/ledger/ledger-page.tsx'), 'LedgerPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/figures',
    component: lazyRouteComponent(() => import('./pages/figures/figures-page.tsx'), 'FiguresPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/actors',
    component: lazyRouteComponent(() => import('./pages/actors/actors-page.tsx'), 'ActorsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/actors/$id',
    component: lazyRouteComponent(() => import('./pages/actors/actor-page.tsx'), 'ActorPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/network',
    component: lazyRouteComponent(() => import('./pages/actors/network-page.tsx'), 'NetworkPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/places',
    component: lazyRouteComponent(() => import('./pages/places/places-page.tsx'), 'PlacesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/places/$id',
    component: lazyRouteComponent(() => import('./pages/places/place-page.tsx'), 'PlacePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/threads',
    component: lazyRouteComponent(() => import('./pages/threads/threads-page.tsx'), 'ThreadsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/threads/$id',
    component: lazyRouteComponent(() => import('./pages/threads/thread-page.tsx'), 'ThreadPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/issues',
    component: lazyRouteComponent(() => import('./pages/issues/issues-page.tsx'), 'IssuesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/issues/$id',
    component: lazyRouteComponent(() => import('./pages/issues/issue-page.tsx'), 'IssuePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/help',
    component: lazyRouteComponent(() => import('./pages/help/help-page.tsx'), 'HelpPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage'),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadDelay: 40,
  scrollRestoration: true,
  defaultPendingComponent: PageAtRest,
  defaultErrorComponent: PageProblem,
});

router.subscribe('onBeforeLoad', ({ pathChanged }) => {
  if (pathChanged) forgetSides();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
