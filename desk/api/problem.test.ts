import { expect, it } from 'vitest';
import { problemOf } from './problem.ts';

const detailOf = async (detail: string, where: string) =>
  (await problemOf(Response.json({ title: 'No', detail, errors: [{ where, message: 'as it is' }] }, { status: 400 })))
    .detail;

it('names fields as people read them, and leaves what a detail says besides', async () => {
  expect(await detailOf('query.kind.0: as it is', 'query.kind.0')).toBe('kind: as it is');
  expect(await detailOf('body.changes.date: as it is', 'body.changes.date')).toBe('date: as it is');
  expect(await detailOf('recipient: as it is', 'recipient')).toBe('recipient: as it is');
  expect(await detailOf('The old password is another one.', 'body.old')).toBe('The old password is another one.');
});
