import { expect, it } from 'vitest';
import { operationId } from '../../../src/server/operation-id.ts';
import { ROUTES } from '../../../src/server/routes/all-routes.ts';
import { detailText, doneText } from './audit-words.ts';

it('has words for everything that the log notes', () => {
  const noted = Object.values(ROUTES)
    .flat()
    .filter(({ method, changesNothing, permission }) => method !== 'get' && !changesNothing && permission !== 'anybody')
    .map(operationId);
  expect(noted.length).toBeGreaterThan(20);
  expect(noted.filter((action) => doneText(action) === action)).toEqual([]);
});

it('tells what is kept in one line', () => {
  expect(
    detailText({
      action: 'accept',
      filter: { kind: ['event', 'vote'], on: '2024-10' },
      preview: true,
      findings: null,
    }),
  ).toBe('action accept, filter: kind event and vote, on 2024-10, preview yes');
  expect(detailText(null)).toBe('');
});
