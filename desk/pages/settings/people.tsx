import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Role } from '../../../src/server/permissions.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import { sessionQuery } from '../../api/queries.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { Choice, Field } from '../../design/field.tsx';
import { Panel } from '../../design/panel.tsx';
import { Problem } from '../../design/problem.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { announce } from '../../shell/notices.tsx';

interface User {
  readonly name: string;
  readonly role: Role;
  readonly clearance: Mark;
  readonly active: boolean;
  readonly created: string;
}

const MARKS = ['clear', 'green', 'amber', 'red'] as const;
type Mark = (typeof MARKS)[number];

const ROLES: Readonly<Record<Role, string>> = {
  reader: 'reads and searches',
  analyst: 'also decides, adds documents, writes',
  editor: 'also publishes and says how documents are handled',
  administrator: 'also accounts, settings and the log',
};

/** Who has an account and what they may do. */
export const People = () => {
  const client = useQueryClient();
  const users = useQuery({
    queryKey: ['users'],
    queryFn: ({ signal }) => apiGet<{ readonly items: readonly User[] }>('/users', {}, signal),
  });
  const accounts = useQuery(sessionQuery).data?.accounts;
  const settings = useQuery({
    queryKey: ['settings'],
    queryFn: ({ signal }) => apiGet<{ readonly separateReviewers: boolean }>('/settings', {}, signal),
  });
  const change = useMutation({
    mutationFn: ({ name, ...rest }: Partial<User> & { readonly name: string }) =>
      apiSend<User>('PATCH', `/users/${encodeURIComponent(name)}`, rest),
    onSuccess: ({ name }) => {
      announce(`${name}: changed.`);
      void client.invalidateQueries({ queryKey: ['users'] });
    },
    onError: (error) => announce(error.message, { problem: true }),
  });
  const separate = useMutation({
    mutationFn: (separateReviewers: boolean) => apiSend('PUT', '/settings', { separateReviewers }),
    onSettled: () => client.invalidateQueries({ queryKey: ['settings'] }),
  });
  return (
    <div className="grid gap-8">
      <Panel title="Accounts">
        {accounts === false && (
          <p className="py-2 text-quiet">
            Nobody needs an account yet: whoever sits at this machine is the one person. With the first account, which
            is an administrator’s, everybody signs in.
          </p>
        )}
        <Answered query={users}>
          {({ items }) =>
            items.length === 0 ? null : (
              <Table
                label="Accounts"
                head={[{ name: 'Name' }, { name: 'Role' }, { name: 'May see up to' }, { name: 'Signs in' }]}
              >
                {items.map((user) => (
                  <Row key={user.name}>
                    <Cell className="font-medium">{user.name}</Cell>
                    <Cell>
                      <Choice
                        label={`Role of ${user.name}`}
                        labelHidden
                        value={user.role}
                        onChange={(event) => change.mutate({ name: user.name, role: event.target.value as Role })}
                      >
                        {Object.keys(ROLES).map((role) => (
                          <option key={role}>{role}</option>
                        ))}
                      </Choice>
                    </Cell>
                    <Cell>
                      <Choice
                        label={`Highest mark for ${user.name}`}
                        labelHidden
                        value={user.clearance}
                        onChange={(event) => change.mutate({ name: user.name, clearance: event.target.value as Mark })}
                      >
                        {MARKS.map((mark) => (
                          <option key={mark} value={mark}>
                            TLP:{mark.toUpperCase()}
                          </option>
                        ))}
                      </Choice>
                    </Cell>
                    <Cell>
                      <label className="flex items-center gap-1.5">
                        <input
                          type="checkbox"
                          checked={user.active}
                          onChange={(event) => change.mutate({ name: user.name, active: event.target.checked })}
                          aria-label={`${user.name} may sign in`}
                        />
                        {user.active ? 'yes' : 'no more'}
                      </label>
                    </Cell>
                  </Row>
                ))}
              </Table>
            )
          }
        </Answered>
      </Panel>
      <AddUser first={accounts === false} />
      <Panel title="Rules">
        <label className="flex items-start gap-2 py-2">
          <input
            type="checkbox"
            className="mt-1"
            checked={settings.data?.separateReviewers ?? false}
            onChange={(event) => separate.mutate(event.target.checked)}
          />
          <span>
            Author and reviewer are different people
            <span className="block text-quiet">Nobody accepts what they added or corrected themselves.</span>
          </span>
        </label>
      </Panel>
    </div>
  );
};

const AddUser = ({ first }: { readonly first: boolean }) => {
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [role, setRole] = useState<Role>('analyst');
  const given = first ? 'administrator' : role;
  const add = useMutation({
    mutationFn: () => apiSend<User>('POST', '/users', { name: name.trim(), role: given, password }),
    onSuccess: () => {
      announce(`${name.trim()} has an account.`);
      setName('');
      setPassword('');
      for (const key of ['users', 'session']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
  return (
    <Panel title={first ? 'The first account' : 'Another account'}>
      <form
        className="grid max-w-2xl gap-3 py-2 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate();
        }}
      >
        <Field label="Name" required value={name} onChange={(event) => setName(event.target.value)} />
        <Field
          label="Password"
          type="password"
          autoComplete="new-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          hint="They can change it once they have signed in."
        />
        <Choice
          label="Role"
          value={given}
          disabled={first}
          onChange={(event) => setRole(event.target.value as Role)}
          hint={ROLES[given]}
        >
          {Object.keys(ROLES).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Choice>
        <div className="self-start sm:pt-5">
          <Button look="main" type="submit" disabled={add.isPending}>
            Make the account
          </Button>
        </div>
      </form>
      {add.error && <Problem error={add.error} />}
    </Panel>
  );
};
