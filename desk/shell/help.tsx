import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';
import { Button } from '../design/button.tsx';

const HelpDialog = lazy(() => import('./help-dialog.tsx').then(({ HelpDialog }) => ({ default: HelpDialog })));

export interface PageHelp {
  readonly title: string;
  readonly text: ReactNode;
  readonly words: readonly string[];
}

let open = false;
let page: PageHelp | null = null;
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const openHelp = (): void => {
  open = true;
  tell();
};

const closeHelp = (): void => {
  open = false;
  tell();
};

const NO_WORDS: readonly string[] = [];

/** Says what Help shows while a page is there. */
export const usePageHelp = (title: string, text: ReactNode, words: readonly string[] = NO_WORDS): void => {
  useEffect(() => {
    page = { title, text, words };
    return () => {
      page = null;
    };
  }, [title, text, words]);
};

export const HelpButton = () => (
  <Button look="bare" keyHint="?" onClick={openHelp} aria-label="Help with this page" aria-keyshortcuts="?">
    Help
  </Button>
);

export const Help = () => {
  const shown = useSyncExternalStore(
    subscribe,
    () => open,
    () => false,
  );
  return (
    shown && (
      // What is typed while it is fetched is no command to the page.
      <Suspense fallback={<div role="dialog" aria-busy="true" aria-label="Help" />}>
        <HelpDialog page={page} onClose={closeHelp} />
      </Suspense>
    )
  );
};
