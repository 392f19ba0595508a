import { expect, test } from 'vitest';
import type { CaseHistory } from '../publish/case-histories.ts';
import { caseHistoryText } from './case-history-text.ts';

const step = (given: Record<string, unknown>) => ({
  date: '2024-10-28',
  id: '2f77b03100000000',
  stage: 'sentenced',
  body: null,
  articles: [],
  term: null,
  quote: 'words',
  ...given,
});

const text = (given: Record<string, unknown>) =>
  caseHistoryText({ person: 'Somebody', stage: 'sentenced', steps: [step(given)] } as unknown as CaseHistory);

test('a term is written out', () => {
  expect(text({ term: 'P7Y6M' })).toContain('sentenced   7 years 6 months\n');
  expect(text({ term: 'P1Y', body: 'Baku court' })).toContain('Baku court; 1 year\n');
  expect(text({ term: 'life' })).toContain('sentenced   life\n');
});

test('words that go to a file are whole', () => {
  const quote = 'word '.repeat(50).trim();
  expect(text({ quote })).toContain(`sentenced   ${quote}\n`);
});
