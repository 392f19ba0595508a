import { expect, test } from 'vitest';
import { COMPLIANCE_EXAMPLES } from './compliance-examples.ts';
import { COMPLIANCE_WAYS } from './compliance-ways.ts';

const tell = (way: string, at: number) => COMPLIANCE_WAYS[way]!.tell(COMPLIANCE_EXAMPLES[at]!);

test('tells that an undertaking is kept, broken or open in other ways', () => {
  expect(tell('violated', 0)).toBe('Marvia violated the Brunn Accord.');
  expect(tell('accused of violating', 0)).toBe('Livaria accused Marvia of violating the Brunn Accord.');
  expect(tell('in the next sentence', 8)).toBe(
    'The rebels held back the prisoners. They thereby violated the ceasefire.',
  );
  expect(COMPLIANCE_WAYS['denied violating']!.verdict).toBe('kept');
  expect(COMPLIANCE_WAYS['has yet to implement']!.verdict).toBe('pending');
});

test('tells more than sixty of them', () => expect(COMPLIANCE_EXAMPLES).toHaveLength(63));
