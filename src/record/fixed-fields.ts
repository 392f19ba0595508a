/** Where a finding stands and what it is are no matter of opinion; what is wrong there is rejected. */
export const FIXED_FIELDS: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'document',
  'block',
  'page',
  'start',
  'end',
  'quote',
  'rule',
]);
