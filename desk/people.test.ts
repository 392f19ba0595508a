import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

const PASSWORD = 'a long walk along the river';

describe.skipIf(!HAS_CHROMIUM)('people at the desk (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await runningDesk({ samples: false });
  }, 60_000);
  afterAll(() => desk?.close());

  it('sign in from the first account on, and out again', async () => {
    const page = await desk.open('/settings?part=people');
    await page.getByLabel('Name', { exact: true }).fill('Ada');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();

    const signIn = async (password: string) => {
      await page.getByLabel('Name', { exact: true }).fill('Ada');
      await page.getByLabel('Password').fill(password);
      await page.getByRole('button', { name: 'Sign in' }).click();
    };
    await signIn('something else');
    await page.getByRole('alert').getByText('Name and password do not fit together.').waitFor();
    await signIn(PASSWORD);
    await page.getByRole('table', { name: 'Accounts' }).getByRole('cell', { name: 'Ada', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect((await desk.record.desk.accounts.users()).map(({ name, role }) => [name, role])).toEqual([
      ['Ada', 'administrator'],
    ]);
  });
});
