import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { apiSend } from '../api/client.ts';
import { sessionQuery } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { Problem } from '../design/problem.tsx';

/** The page, or the way to sign in where that is needed first. */
export const Gate = ({ children }: { readonly children: ReactNode }) => {
  const session = useQuery(sessionQuery).data;
  return session?.me === null ? <SignIn /> : children;
};

const SignIn = () => {
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => apiSend<void>('POST', '/session', { name: name.trim(), password }),
    onSuccess: () => client.resetQueries(),
  });
  return (
    <div className="mx-auto max-w-sm px-4 pt-[14vh]">
      <h1 className="mb-4 font-serif text-2xl">Sign in</h1>
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate();
        }}
      >
        <Field
          label="Name"
          autoComplete="username"
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Field
          label="Password"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button look="main" type="submit" disabled={signIn.isPending}>
          Sign in
        </Button>
      </form>
      {signIn.error && <Problem error={signIn.error} />}
    </div>
  );
};
