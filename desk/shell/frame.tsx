import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useLive } from '../api/live.ts';
import { Button } from '../design/button.tsx';
import { Gate } from './gate.tsx';
import { Help, openHelp } from './help.tsx';
import { type KeyCommand, onKey, useKeys } from './keys.ts';
import { NamesLens } from './names-lens.tsx';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { PLACES_TO_GO } from './places-to-go.ts';
import { SignedIn } from './signed-in.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const Palette = lazy(() => import('./palette.tsx').then(({ Palette }) => ({ default: Palette })));

/** What stands around every page. */
export const Frame = () => {
  const navigate = useNavigate();
  const [palette, setPalette] = useState(false);
  const [drawer, setDrawer] = useState(false);
  const working = useRouterState({ select: (state) => state.status === 'pending' });
  useLive();
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const commands = useMemo<readonly KeyCommand[]>(
    () => [
      { key: 'mod+k', label: 'Find anything, do anything', run: () => setPalette(true), whileTyping: true },
      { key: '/', label: 'Search the record', run: () => void navigate({ to: '/search' }) },
      { key: '?', label: 'Help with this page', run: openHelp },
      ...PLACES_TO_GO.map(({ to, name, key }) => ({ key, label: name, run: () => void navigate({ to }) })),
      { key: 'g ,', label: 'Settings', run: () => void navigate({ to: '/settings' }) },
    ],
    [navigate],
  );
  useKeys('Everywhere', commands);
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[12.5rem_minmax(0,1fr)] print:block">
      <a
        href="#page"
        className="sr-only z-50 rounded bg-surface px-3 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        To the page
      </a>
      <aside
        aria-label="Desk"
        className="hidden border-r border-rule bg-paper lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:overflow-y-auto print:hidden"
      >
        <Wordmark />
        <div className="px-2">
          <FindButton onClick={() => setPalette(true)} />
        </div>
        <div className="mt-3 flex-1 px-2">
          <Navigation />
        </div>
        <Foot />
      </aside>
      <header className="sticky top-0 z-30 flex items-center justify-between gap-2 border-b border-rule bg-paper px-3 py-1.5 lg:hidden print:hidden">
        <Button look="bare" aria-expanded={drawer} aria-controls="drawer" onClick={() => setDrawer(!drawer)}>
          {drawer ? 'Close' : 'Pages'}
        </Button>
        <Link to="/" className="font-serif text-lg text-ink no-underline">
          Chancery
        </Link>
        <Button look="bare" onClick={() => setPalette(true)}>
          Find
        </Button>
      </header>
      {drawer && (
        <div id="drawer" className="border-b border-rule bg-paper px-2 py-3 lg:hidden print:hidden">
          <Navigation onGo={() => setDrawer(false)} />
          <Foot />
        </div>
      )}
      <main id="page" tabIndex={-1} className="min-w-0" aria-busy={working}>
        <Gate>
          <Outlet />
        </Gate>
      </main>
      <Notices />
      <Help />
      {palette && (
        // What is typed while it is fetched is no command to the page.
        <Suspense fallback={<div role="dialog" aria-busy="true" aria-label="Find anything" />}>
          <Palette onClose={() => setPalette(false)} />
        </Suspense>
      )}
    </div>
  );
};

const Wordmark = () => (
  <Link
    to="/"
    className="flex items-center gap-2 px-4 pt-4 pb-3 font-serif text-[1.3rem] leading-none text-ink no-underline"
  >
    <img src="/mark.svg" alt="" width="20" height="20" />
    Chancery
  </Link>
);

const FindButton = ({ onClick }: { readonly onClick: () => void }) => (
  <Button className="w-full justify-between text-quiet" keyHint="mod+k" aria-keyshortcuts="Control+K" onClick={onClick}>
    Find
  </Button>
);

const Foot = () => (
  <div className="mt-4 space-y-1.5 border-t border-rule px-4 py-3">
    <NamesLens />
    <ThemeSwitch />
    <SignedIn />
  </div>
);
