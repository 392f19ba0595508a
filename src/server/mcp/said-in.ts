import type { Finding } from '../../kinds/finding.ts';

/** What a finding says, without what its citation says already. */
export const saidIn = ({
  id: _i,
  document: _d,
  block: _b,
  page: _p,
  start: _s,
  end: _e,
  quote: _q,
  group: _g,
  ...said
}: Finding) => said;
