import { useEffect, useState } from 'react';
import type { IssueTheme } from '../../../../src/kinds/issue.ts';
import { apiPath } from '../../../api/client.ts';
import { buttonLook } from '../../../design/button.tsx';
import type { Saving } from '../use-saving.ts';

/** What an issue can be had as; the server knows the same names. */
export const FORMATS = [
  ['html', 'HTML'],
  ['pdf', 'PDF'],
  ['docx', 'DOCX'],
  ['markdown', 'Markdown'],
  ['epub', 'EPUB'],
  ['json', 'JSON'],
] as const;

/** The issue as readers get it, beside its text. Nothing in the frame runs. */
export const PreviewPanel = ({
  issue,
  saving,
  theme,
}: {
  readonly issue: string;
  readonly saving: Saving;
  readonly theme: IssueTheme;
}) => {
  const { state, version, save } = saving;
  const [shown, setShown] = useState<number | null>(null);
  // What is shown is what is saved, so that it is what would be published. Opening the preview saves at once; from then
  // on it follows whenever the writer rests.
  useEffect(() => void save(), [save]);
  useEffect(() => {
    if (state === 'saved') setShown(version);
  }, [state, version]);
  const address = apiPath(`/issues/${issue}/render`, { format: 'html', version: shown, theme });
  return (
    <section aria-label="Preview">
      <p className="mb-2 flex flex-wrap items-center gap-2">
        <span className="text-quiet">Version {version}</span>
        {FORMATS.map(([format, name]) => (
          <a
            key={format}
            className={buttonLook('bare')}
            href={apiPath(`/issues/${issue}/render`, { format, version })}
            download={`${issue}.${format === 'markdown' ? 'md' : format}`}
          >
            {name}
          </a>
        ))}
      </p>
      {shown !== null && (
        <iframe
          key={address}
          title="Preview of the issue"
          src={address}
          sandbox=""
          className="h-[80vh] w-full rounded border border-rule bg-white"
        />
      )}
    </section>
  );
};
