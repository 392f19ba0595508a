import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Permission } from '../../../src/server/permissions.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import { infoQuery } from '../../api/queries.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { Field } from '../../design/field.tsx';
import { Panel } from '../../design/panel.tsx';
import { Problem } from '../../design/problem.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { announce } from '../../shell/notices.tsx';

interface Token {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly created: string;
  readonly expires: string | null;
  readonly revoked: string | null;
}

/** Keys by which programs use the API in somebody’s name, with no more than they may do themselves. */
export const KeysForPrograms = () => {
  const client = useQueryClient();
  const me = useQuery(infoQuery).data?.me;
  const tokens = useQuery({
    queryKey: ['tokens'],
    queryFn: ({ signal }) => apiGet<{ readonly items: readonly Token[] }>('/tokens', {}, signal),
  });
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Permission[]>(['read']);
  const refresh = () => client.invalidateQueries({ queryKey: ['tokens'] });
  const add = useMutation({
    mutationFn: () => apiSend<Token & { readonly secret: string }>('POST', '/tokens', { name: name.trim(), scopes }),
    onSuccess: refresh,
  });
  const revoke = useMutation({
    mutationFn: (id: string) => apiSend<void>('DELETE', `/tokens/${id}`),
    onSuccess: () => {
      announce('The key opens nothing any more.');
      void refresh();
    },
  });
  if (me?.via === 'local')
    return <p className="text-quiet">Programs on this machine need no key while the record has no accounts.</p>;
  return (
    <div className="grid gap-8">
      <Panel title="Keys for programs">
        <Answered query={tokens}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="py-2 text-quiet">No program has a key.</p>
            ) : (
              <Table
                label="Keys for programs"
                head={[{ name: 'Name' }, { name: 'Of' }, { name: 'May' }, { name: 'Made' }, { name: 'Holds' }]}
              >
                {items.map((token) => (
                  <Row key={token.id}>
                    <Cell className="font-medium">{token.name}</Cell>
                    <Cell>{token.user}</Cell>
                    <Cell>{token.scopes.join(', ')}</Cell>
                    <Cell className="figures">{token.created.slice(0, 10)}</Cell>
                    <Cell>
                      {token.revoked ? (
                        <span className="text-quiet">taken back {token.revoked.slice(0, 10)}</span>
                      ) : (
                        <Button onClick={() => revoke.mutate(token.id)}>Take back</Button>
                      )}
                    </Cell>
                  </Row>
                ))}
              </Table>
            )
          }
        </Answered>
      </Panel>
      <Panel title="Another key">
        <form
          className="max-w-xl space-y-3 py-2"
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate();
          }}
        >
          <Field label="What it is for" required value={name} onChange={(event) => setName(event.target.value)} />
          <fieldset>
            <legend className="label">May</legend>
            <div className="flex flex-wrap gap-x-4">
              {me?.permissions.map((permission) => (
                <label key={permission} className="flex items-center gap-1.5">
                  <input
                    type="checkbox"
                    checked={scopes.includes(permission)}
                    onChange={(event) =>
                      setScopes(
                        event.target.checked ? [...scopes, permission] : scopes.filter((each) => each !== permission),
                      )
                    }
                  />
                  {permission}
                </label>
              ))}
            </div>
          </fieldset>
          <Button look="main" type="submit" disabled={add.isPending || scopes.length === 0}>
            Make the key
          </Button>
        </form>
        {add.data && (
          <p role="status" className="rounded border border-edge bg-surface p-3">
            Copy it now; it is not shown again: <code className="break-all select-all">{add.data.secret}</code>
          </p>
        )}
        {add.error && <Problem error={add.error} />}
      </Panel>
    </div>
  );
};
