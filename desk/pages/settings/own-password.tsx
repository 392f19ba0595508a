import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { apiSend } from '../../api/client.ts';
import { Button } from '../../design/button.tsx';
import { Field } from '../../design/field.tsx';
import { Panel } from '../../design/panel.tsx';
import { Problem } from '../../design/problem.tsx';
import { SavingForm } from '../../design/saving-form.tsx';
import { announce } from '../../shell/notices.tsx';

const NONE = { old: '', new: '', again: '' };

/** Another password for whoever is signed in. */
export const OwnPassword = ({ name }: { readonly name: string }) => {
  const [given, setGiven] = useState(NONE);
  const change = useMutation({
    mutationFn: () => apiSend<void>('PUT', '/session/password', { old: given.old, new: given.new }),
    onSuccess: () => {
      announce('Your password is changed. Whoever was signed in as you elsewhere is signed out.');
      setGiven(NONE);
    },
  });
  const differs = given.again !== '' && given.again !== given.new;
  const ready = Object.values(given).every((text) => text !== '') && !differs && !change.isPending;
  const field = (key: keyof typeof NONE, label: string, autoComplete: string) => (
    <Field
      label={label}
      type="password"
      autoComplete={autoComplete}
      required
      value={given[key]}
      onChange={({ target }) => setGiven({ ...given, [key]: target.value })}
      hint={key === 'new' ? 'Twelve characters or more, such as a few words in a row; without your name.' : undefined}
      problem={key === 'again' && differs ? 'The two are not the same.' : null}
    />
  );
  return (
    <Panel title="Your password">
      <SavingForm className="max-w-md space-y-3 py-2" onSave={() => ready && change.mutate()}>
        {/* for the password store of the browser: whose password this is */}
        <input hidden readOnly autoComplete="username" value={name} />
        {field('old', 'Password until now', 'current-password')}
        {field('new', 'New password', 'new-password')}
        {field('again', 'The new password once more', 'new-password')}
        {change.error && <Problem error={change.error} />}
        <Button look="main" type="submit" disabled={!ready}>
          {change.isPending ? 'Changing …' : 'Change the password'}
        </Button>
        <p className="text-quiet">Keys for programs stay as they are; revoke there what nobody is to use any more.</p>
      </SavingForm>
    </Panel>
  );
};
