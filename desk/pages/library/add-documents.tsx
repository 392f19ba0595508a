import { useRef, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Field } from '../../design/field.tsx';
import { Problem } from '../../design/problem.tsx';
import { chosenFiles } from './dropped-files.ts';
import { useAddAddress, useAddFiles } from './use-jobs.ts';

/** The ways in: files, a folder, an address. Dropping anywhere on the page is the fourth. */
export const AddDocuments = () => {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [url, setUrl] = useState('');
  const addFiles = useAddFiles();
  const addAddress = useAddAddress();
  const chosen = (input: HTMLInputElement) => {
    if (input.files?.length) addFiles.mutate(chosenFiles(input.files));
    input.value = '';
  };
  return (
    <section aria-label="Add documents" className="rounded border border-dashed border-edge px-4 py-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="flex flex-wrap gap-2">
          <Button look="main" keyHint="i" aria-keyshortcuts="i" data-add-files onClick={() => files.current?.click()}>
            Add files
          </Button>
          <Button onClick={() => folder.current?.click()}>Add a folder</Button>
          <input
            ref={files}
            type="file"
            multiple
            hidden
            aria-label="Files to add"
            onChange={(event) => chosen(event.currentTarget)}
          />
          <input
            ref={folder}
            type="file"
            multiple
            hidden
            aria-label="Folder to add"
            {...{ webkitdirectory: '' }}
            onChange={(event) => chosen(event.currentTarget)}
          />
        </div>
        <form
          className="flex min-w-64 flex-1 items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (url.trim() !== '') addAddress.mutate(url.trim(), { onSuccess: () => setUrl('') });
          }}
        >
          <Field
            className="flex-1"
            label="An address on the web: a page, a file or a feed"
            type="url"
            placeholder="https://"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
          <Button type="submit" disabled={addAddress.isPending || url.trim() === ''}>
            Fetch
          </Button>
        </form>
      </div>
      <p className="mt-2 text-[0.9rem] text-quiet">
        Or drop files and folders anywhere on this page: text, Markdown, HTML, PDF, Word (.docx), OpenDocument (.odt),
        Rich Text (.rtf), mails (.eml, .mbox), ZIP archives of these, and tables with a column “text”. The originals are
        kept byte for byte; what cannot be read is named with its reason.
      </p>
      {addAddress.error && <Problem error={addAddress.error} />}
    </section>
  );
};
