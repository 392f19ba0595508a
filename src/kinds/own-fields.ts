import type { Finding } from './finding.ts';

/** What a finding says beside what every finding has: where it stands, in which words, by which rule. */
export const ownFields = (finding: Finding): Record<string, unknown> => {
  const {
    kind: _k,
    id: _i,
    document: _d,
    block: _b,
    page: _p,
    start: _s,
    end: _e,
    quote: _q,
    group: _g,
    rule: _r,
    ...own
  } = finding;
  return own;
};
