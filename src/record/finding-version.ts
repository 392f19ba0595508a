import { createHash } from 'node:crypto';
import type { EffectiveFinding } from './effective-finding.ts';

/**
 * Tells one standing of a finding from another: changes when a decision or a newer reading changes what is shown of it.
 * Sixteen hexadecimal digits.
 */
export const findingVersion = ({ finding, state, into }: EffectiveFinding): string =>
  createHash('sha256')
    .update(JSON.stringify([sorted(finding), state, into]))
    .digest('hex')
    .slice(0, 16);

/** The same object in one order of its fields: a correction moves fields to the end. */
const sorted = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
