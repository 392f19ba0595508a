import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

describe.skipIf(!HAS_CHROMIUM)('adding documents (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-adding-'));
    await mkdir(join(folder, 'month'));
    desk = await runningDesk({ samples: false });
    page = await desk.open('/library');
  }, PREPARING);
  afterAll(async () => {
    await desk?.close();
    await rm(folder, { recursive: true });
  });

  it('takes the documents of a folder, and says what it passes over', async () => {
    await writeFile(join(folder, 'month', 'note.txt'), 'Minister Keller met the envoy of Ostria on 3 October 2024.');
    await writeFile(join(folder, 'month', 'README.md'), 'What lies here.');
    await writeFile(join(folder, 'month', 'scan.png'), 'x');
    await page.getByLabel('Folder to add').setInputFiles(join(folder, 'month'));
    await page.getByText('note.txt is being read. 2 files passed over: ').waitFor();
    await page.getByText('✓ 1 added').waitFor({ timeout: 30_000 });
    expect((await desk.record.documents()).map(({ origin }) => origin)).toEqual(['month/note.txt']);
  });

  it('takes the mails of a mailbox and the files of an archive one by one', async () => {
    const mail = (day: number, text: string) =>
      `From desk@norland.example Tue Apr 0${day} 10:00:00 2024\nFrom: desk@norland.example\nSubject: Talks\nDate: Tue, ${day} Apr 2024 10:00:00 +0000\nContent-Type: text/html\n\n<p>${text}</p>\n\n`;
    const box = mail(2, 'Keller met the envoy of Ostria.') + mail(3, 'Keller met the mayor of Marn.');
    const zip = zipSync({
      'a.txt': strToU8('Ostria closed the border on 4 April 2024.'),
      'broken.pdf': strToU8('%PDF-'),
      'logo.png': strToU8('x'),
    });
    await page.getByLabel('Files to add').setInputFiles([
      { name: 'press.mbox', mimeType: 'application/mbox', buffer: Buffer.from(box) },
      { name: 'more.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) },
    ]);
    await page.getByText('✓ 3 added').waitFor({ timeout: 30_000 });
    await page.getByText('more.zip#broken.pdf:').waitFor();
    await page.getByText('more.zip#logo.png: pictures').waitFor();
    const origins = (await desk.record.documents()).map(({ origin }) => origin);
    expect(origins.toSorted()).toEqual(['month/note.txt', 'more.zip#a.txt', 'press.mbox#1', 'press.mbox#2']);
  });

  it('lets somebody say what a document is, and reads it again with that', async () => {
    const reader = await desk.open('/library');
    await reader.getByRole('link', { name: /note/ }).click();
    await reader.getByRole('button', { name: 'Describe …' }).click();
    const dialog = reader.getByRole('dialog', { name: 'What the document is' });
    expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Title').fill('Visitors in October');
    await dialog.getByLabel('Publisher').fill('وزارة الخارجية');
    await dialog.getByLabel('Appeared').fill('31 October');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Give the day, month or year in which it appeared').waitFor();
    await dialog.getByLabel('Appeared').fill('2024-10-31');
    await reader.keyboard.press('Enter');
    await reader.getByRole('heading', { level: 1, name: 'Visitors in October' }).waitFor();
    await reader.locator('#page').getByText('وزارة الخارجية').waitFor();
    await reader.getByRole('button', { name: 'Describe …' }).click();
    await dialog.getByText('Publisher: not known → وزارة الخارجية').waitFor();
    await dialog.getByLabel('Title').fill('');
    await dialog.getByLabel('Publisher').fill('');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await reader.locator('#page').getByText('وزارة الخارجية').waitFor({ state: 'detached' });
    await reader.getByRole('button', { name: 'Describe …' }).click();
    await dialog.getByText('Publisher: وزارة الخارجية → taken back').waitFor();
    expect(reader.problems.filter((problem) => !problem.includes('400'))).toEqual([]);
  });

  it('lets somebody take a document out of the record, and back in', async () => {
    const reader = await desk.open('/library');
    await reader.getByRole('link', { name: /note/ }).click();
    await reader.getByRole('button', { name: 'Withdraw …' }).click();
    const dialog = reader.getByRole('dialog', { name: 'Withdraw the document' });
    expect(await dialog.getByRole('button', { name: 'Withdraw' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Why').fill('a draft, sent by mistake');
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await reader.getByText('withdrawn: a draft, sent by mistake').waitFor();
    await reader.getByRole('link', { name: 'Library' }).click();
    await reader.getByLabel('Show').selectOption('withdrawn');
    await reader.getByRole('cell', { name: /note.*withdrawn: a draft, sent by mistake/ }).waitFor();
    await reader.getByLabel('Show').selectOption('in the record');
    await reader.getByRole('link', { name: /note/ }).waitFor({ state: 'detached' });
    await reader.getByLabel('Show').selectOption('withdrawn');
    await reader.getByRole('link', { name: /note/ }).click();
    await reader.getByRole('button', { name: 'Take back in …' }).click();
    await reader.getByRole('dialog').getByText('withdrawn: a draft, sent by mistake').waitFor();
    await reader.getByRole('dialog').getByRole('button', { name: 'Take back in' }).click();
    await reader.getByRole('button', { name: 'Withdraw …' }).waitFor();
    expect(reader.problems).toEqual([]);
  });
});
