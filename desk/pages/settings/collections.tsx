import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Collection } from '../../../src/record/desk/handling.ts';
import { apiSend } from '../../api/client.ts';
import { collectionsQuery } from '../../api/queries.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { Field } from '../../design/field.tsx';
import { Panel } from '../../design/panel.tsx';
import { Problem } from '../../design/problem.tsx';
import { announce } from '../../shell/notices.tsx';

/** Sets of documents, some of them for named people alone. */
export const Collections = ({ mayManage }: { readonly mayManage: boolean }) => {
  const collections = useQuery(collectionsQuery);
  return (
    <div className="grid gap-8">
      <Panel title="Collections" aside="a document is put into one from its own page">
        <Answered query={collections}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="py-2 text-quiet">
                There is none. Without one, every document is open to everybody who has an account.
              </p>
            ) : (
              <ul className="divide-y divide-rule">
                {items.map((collection) => (
                  <li key={collection.id} className="py-2">
                    <Edit collection={collection} mayManage={mayManage} />
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      </Panel>
      {mayManage && (
        <Panel title="Another collection">
          <Edit mayManage collection={{ id: '', title: '', restricted: true, note: null, members: [] }} />
        </Panel>
      )}
    </div>
  );
};

const Edit = ({ collection, mayManage }: { readonly collection: Collection; readonly mayManage: boolean }) => {
  const client = useQueryClient();
  const isNew = collection.id === '';
  const [title, setTitle] = useState(collection.title);
  const [restricted, setRestricted] = useState(collection.restricted);
  const [members, setMembers] = useState(collection.members.join(', '));
  const save = useMutation({
    mutationFn: () =>
      apiSend<Collection>('POST', '/collections', {
        ...collection,
        id: isNew ? idOf(title) : collection.id,
        title: title.trim(),
        restricted,
        members: members
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean),
      }),
    onSuccess: (saved) => {
      announce(`${saved.title}: saved.`);
      if (isNew) {
        setTitle('');
        setMembers('');
      }
      void client.invalidateQueries({ queryKey: ['collections'] });
    },
  });
  if (!mayManage)
    return (
      <p>
        {collection.title} <span className="text-quiet">{collection.restricted ? 'for its members' : 'open'}</span>
      </p>
    );
  return (
    <form
      className="grid items-end gap-3 md:grid-cols-[minmax(0,1fr)_max-content_minmax(0,2fr)_max-content]"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Field label="Title" required value={title} onChange={(event) => setTitle(event.target.value)} />
      <label className="flex min-h-8 items-center gap-1.5">
        <input type="checkbox" checked={restricted} onChange={(event) => setRestricted(event.target.checked)} />
        for its members alone
      </label>
      <Field label="Members, commas between" value={members} onChange={(event) => setMembers(event.target.value)} />
      <Button type="submit" disabled={save.isPending}>
        {isNew ? 'Make it' : 'Save'}
      </Button>
      {save.error && <Problem error={save.error} />}
    </form>
  );
};

/** A title as an id: `Interviews, 2024` → `interviews-2024`. */
const idOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64) || 'collection';
