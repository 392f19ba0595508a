import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { Issue } from '../../kinds/issue.ts';
import type { IssueChange } from '../issue-store.ts';
import { SqliteRecord } from './sqlite-record.ts';

const issue = (title: string, edition = 1): Issue =>
  Issue.parse({
    masthead: { name: 'Monitor' },
    title,
    period: '2024-10',
    edition,
    parts: [],
    citations: [],
    sources: [],
  });
const change = (title: string, who = 'ana', edition = 1): IssueChange => ({
  content: issue(title, edition),
  who,
  at: '2026-01-02T03:04:05Z',
  note: null,
});
const publication = { seal: { content: 'c', quotes: {}, sources: {} }, despite: null };
const correction = { sentence: 's1', was: 'Ten.', is: 'Twelve.', citations: ['f1'], reason: 'a wrong count' };

test('every version is kept; the latest is the issue', async () => {
  const { issues } = SqliteRecord.open(':memory:', 'write');
  await issues.create('2024-10', change('One'));
  await issues.save('2024-10', 1, change('Two', 'ben'));
  expect((await issues.get('2024-10'))?.content.title).toBe('Two');
  expect((await issues.get('2024-10', 1))?.content.title).toBe('One');
  expect((await issues.history('2024-10')).map(({ version, action, who }) => [version, action, who])).toEqual([
    [1, 'draft', 'ana'],
    [2, 'edit', 'ben'],
  ]);
  expect(await issues.list()).toEqual([
    {
      issue: '2024-10',
      title: 'Two',
      period: '2024-10',
      state: 'draft',
      version: 2,
      edition: 1,
      who: 'ben',
      at: '2026-01-02T03:04:05Z',
    },
  ]);
  expect(await issues.get('2024-11')).toBeNull();
});

test('an edit of a version that is no longer the latest is refused and names who was faster', async () => {
  const { issues } = SqliteRecord.open(':memory:', 'write');
  await issues.create('2024-10', change('One'));
  await issues.save('2024-10', 1, change('Two', 'ben'));
  await expect(issues.save('2024-10', 1, change('Three'))).rejects.toMatchObject({
    code: 'changed',
    message: expect.stringContaining('changed by ben'),
  });
  await expect(issues.save('2024-11', 1, change('Three'))).rejects.toMatchObject({ code: 'unknown-issue' });
  await expect(issues.create('2024-10', change('Three'))).rejects.toMatchObject({ code: 'bad-issue' });
  await expect(issues.create('../x', change('Three'))).rejects.toMatchObject({ code: 'bad-issue' });
  expect((await issues.history('2024-10')).length).toBe(2);
});

test('what is published is no longer edited but corrected, as the next edition', async () => {
  const { issues } = SqliteRecord.open(':memory:', 'write');
  await issues.create('2024-10', change('One'));
  await expect(issues.correct('2024-10', 1, change('Two', 'ana', 2), publication, [correction])).rejects.toMatchObject({
    code: 'bad-issue',
  });
  await issues.publish('2024-10', 1, change('One'), { ...publication, despite: 'a late source' });
  await expect(issues.save('2024-10', 2, change('Two'))).rejects.toThrow(/is published/);
  await expect(issues.publish('2024-10', 2, change('Two'), publication)).rejects.toThrow(/published already/);
  await expect(issues.correct('2024-10', 2, change('Two'), publication, [correction])).rejects.toThrow(/next edition/);
  await issues.correct('2024-10', 2, change('Two', 'ben', 2), publication, [correction]);
  expect(
    (await issues.publications('2024-10')).map(({ edition, version, despite }) => [edition, version, despite]),
  ).toEqual([
    [1, 2, 'a late source'],
    [2, 3, null],
  ]);
  expect(await issues.corrections()).toEqual([
    { ...correction, number: 1, issue: '2024-10', edition: 2, who: 'ben', at: '2026-01-02T03:04:05Z' },
  ]);
  expect((await issues.list())[0]).toMatchObject({ state: 'published', edition: 2, version: 3 });
});

test('an issue that does not hang together is not kept', async () => {
  const { issues } = SqliteRecord.open(':memory:', 'write');
  const content = issue('One');
  const bad = {
    ...content,
    parts: [
      {
        id: 'summary',
        kind: 'summary',
        title: 'Summary',
        thread: null,
        why: null,
        blocks: [{ id: 'summary', kind: 'heading', text: 'Again' }],
      },
    ],
  } as unknown as Issue;
  await expect(issues.create('2024-10', { ...change('One'), content: bad })).rejects.toThrow(/'summary' stands twice/);
  expect(await issues.list()).toEqual([]);
});

test('the file itself refuses to change or remove a version', async ({ onTestFinished }) => {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = mkdtempSync(join(tmpdir(), 'chancery-issues-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'r.sqlite');
  const record = SqliteRecord.open(path, 'write');
  await record.issues.create('2024-10', change('One'));
  await record.close();
  const database = new DatabaseSync(path);
  expect(() => database.exec("update issue_versions set title = 'x'")).toThrow(/append-only/);
  expect(() => database.exec('delete from issue_versions')).toThrow(/append-only/);
  database.close();
});
