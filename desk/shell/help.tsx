import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { codebookQuery } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { keyName } from '../design/key.tsx';
import { GLOSSARY } from './glossary.ts';
import { useKeyGroups } from './keys.ts';

interface PageHelp {
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
  const shown = useSyncExternalStore(subscribe, () => open);
  return shown ? <HelpDialog /> : null;
};

const HelpDialog = () => {
  const groups = useKeyGroups();
  const codebook = useQuery(codebookQuery);
  const words = (page?.words ?? []).map((word) => ({
    word,
    means: GLOSSARY[word] ?? codebook.data?.words[word] ?? null,
  }));
  const close = () => {
    open = false;
    tell();
  };
  return (
    <Dialog open onClose={close} wide title={page ? `Help: ${page.title}` : 'Help'}>
      <div className="grid gap-6 md:grid-cols-[3fr_2fr]">
        <div className="space-y-4">
          {page && <div className="prose space-y-2">{page.text}</div>}
          {words.length > 0 && (
            <dl className="space-y-1.5">
              {words.map(({ word, means }) => (
                <div key={word}>
                  <dt className="inline font-semibold">{word}</dt>
                  <dd className="inline text-quiet"> {means ?? 'The codebook says nothing of this word.'}</dd>
                </div>
              ))}
            </dl>
          )}
          <p>
            <a className="link" href="/help" target="_blank" rel="noreferrer">
              All words and codes, in a tab of its own
            </a>
          </p>
        </div>
        <div className="space-y-4">
          {groups
            .filter((group) => group.commands.length > 0)
            .map((group) => (
              <section key={group.title}>
                <h3 className="label mb-1">{group.title}</h3>
                <dl className="grid grid-cols-[5.5rem_1fr] gap-x-2 gap-y-0.5">
                  {group.commands.map((command) => (
                    <div key={command.key} className="contents">
                      <dt className="figures font-medium">{keyName(command.key)}</dt>
                      <dd>{command.label}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
        </div>
      </div>
    </Dialog>
  );
};
