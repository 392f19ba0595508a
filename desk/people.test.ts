import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

const PASSWORD = 'a long walk along the river';
const ANOTHER = 'a short swim across the lake';

describe.skipIf(!HAS_CHROMIUM)('people at the desk (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await runningDesk({ samples: false });
  }, PREPARING);
  afterAll(() => desk?.close());

  it('sign in from the first account on, change their password, and sign out again', async () => {
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

    await page.getByRole('tab', { name: 'You', exact: true }).click();
    await page.getByLabel('Password until now').fill('something else');
    await page.getByLabel('New password', { exact: true }).fill(ANOTHER);
    await page.getByLabel('The new password once more').fill('something else');
    await page.getByText('The two are not the same.').waitFor();
    await page.getByLabel('The new password once more').fill(ANOTHER);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The old password is another one.').waitFor();
    await page.getByLabel('Password until now').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Your password is changed.' }).waitFor();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await signIn(ANOTHER);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    expect((await desk.record.desk.accounts.users()).map(({ name, role }) => [name, role])).toEqual([
      ['Ada', 'administrator'],
    ]);
  });
});
