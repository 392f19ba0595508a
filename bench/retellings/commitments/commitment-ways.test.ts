import { expect, test } from 'vitest';
import { COMMITMENT_EXAMPLES } from './commitment-examples.ts';
import { COMMITMENT_WAYS } from './commitment-ways.ts';

const [first] = COMMITMENT_EXAMPLES;
const tell = (way: string, example = first!) => COMMITMENT_WAYS[way]!.tell(example);

test('tells an undertaking in other ways', () => {
  expect(tell('pledged')).toBe('Marvia pledged to release 40 prisoners by 1 March 2025.');
  expect(tell('as an article')).toBe('Article 4. Marvia shall release 40 prisoners by 1 March 2025.');
  expect(tell('in the passive')).toBe(
    'Under the Brunn Accord, 40 prisoners will be released by Marvia by 1 March 2025.',
  );
  expect(tell('without a deadline')).toBe('Marvia pledged to release 40 prisoners.');
});

test('only who has a name signs beside another', () => {
  const rebels = COMMITMENT_EXAMPLES.find(({ bound }) => bound.plural)!;
  expect(tell('the former', rebels)).toBeNull();
  expect(tell('said it would', rebels)).toBe('The rebels said they would hand over the archive until 15 May 2025.');
});

test('tells more than sixty of them', () => expect(COMMITMENT_EXAMPLES).toHaveLength(63));
