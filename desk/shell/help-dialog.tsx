import { useQuery } from '@tanstack/react-query';
import { codebookQuery } from '../api/queries.ts';
import { Dialog } from '../design/dialog.tsx';
import { keyName } from '../design/key.tsx';
import { GLOSSARY } from './glossary.ts';
import type { PageHelp } from './help.tsx';
import { useKeyGroups } from './keys.ts';

/** What the page is for, what its words mean, and every key that does something on it. */
export const HelpDialog = ({ page, onClose }: { readonly page: PageHelp | null; readonly onClose: () => void }) => {
  const groups = useKeyGroups();
  const codebook = useQuery(codebookQuery);
  const words = (page?.words ?? []).map((word) => ({
    word,
    means: GLOSSARY[word] ?? codebook.data?.words[word] ?? null,
  }));
  return (
    <Dialog open onClose={onClose} wide title={page ? `Help: ${page.title}` : 'Help'}>
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
