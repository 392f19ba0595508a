import type { Decision } from './decision.ts';

/** A decision for tests: that a finding is accepted, but for what is given. */
export const sampleDecision = (finding: string, more: Partial<Omit<Decision, 'finding'>> = {}): Decision => ({
  finding,
  action: 'accept',
  changes: null,
  into: null,
  undoes: null,
  who: 'ana',
  at: '2026-01-02T00:00:00Z',
  reason: null,
  ...more,
});
