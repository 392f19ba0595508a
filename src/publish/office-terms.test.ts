import { describe, expect, it } from 'vitest';
import type { PostFinding } from '../kinds/post.ts';
import { officeTerms } from './office-terms.ts';

const post = (name: string, change: PostFinding['change'], office: string, date: string | null): PostFinding => ({
  kind: 'post',
  id: `${name}-${change}-${date}`,
  document: 'd',
  block: 0,
  page: null,
  group: null,
  rule: 'test@1',
  start: 0,
  end: 1,
  quote: 'x',
  person: { name, actor: null, office: null },
  office,
  change,
  date,
  by: null,
});
const told = (posts: readonly PostFinding[]) =>
  officeTerms(posts).map(({ person, offices }) => [
    person,
    ...offices.map(({ office, from, to }) => `${office} ${from}/${to}`),
  ]);

describe('officeTerms', () => {
  it('joins a beginning and an end of the same office, whatever the order of telling', () => {
    expect(
      told([
        post('Ada Berg', 'dismissed', 'ambassador to Norland', '2024-05-02'),
        post('Ada Berg', 'appointed', 'ambassador to Norland', '2021-03'),
        post('Ada Berg', 'appointed', 'minister of trade', '2024-05-02'),
      ]),
    ).toEqual([['Ada Berg', 'ambassador to Norland 2021-03/2024-05-02', 'minister of trade 2024-05-02/null']]);
  });

  it('keeps ends without a beginning, repeats of one telling and other people apart', () => {
    expect(
      told([
        post('Ivo Keller', 'resigned', 'mayor', '2024-01'),
        post('Ada Berg', 'elected', 'speaker', '2024-02-01'),
        post('Ada Berg', 'elected', 'speaker', '2024-02-01'),
      ]),
    ).toEqual([
      ['Ivo Keller', 'mayor null/2024-01'],
      ['Ada Berg', 'speaker 2024-02-01/null'],
    ]);
  });
});
