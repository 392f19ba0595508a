import type { Finding } from '../../kinds/finding.ts';
import { ownFields } from '../../kinds/own-fields.ts';

/** What a finding says, without what its citation says already. */
export const saidIn = (finding: Finding): Record<string, unknown> => ({
  kind: finding.kind,
  rule: finding.rule,
  ...ownFields(finding),
});
