import type { Finding } from '../../../kinds/finding.ts';

/** The names of everybody whom a finding names, as it has them; each once. */
export const partyNames = (finding: Finding): readonly string[] => {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (value && typeof value === 'object' && 'name' in value && typeof value.name === 'string')
      names.add(value.name);
  };
  for (const value of Object.values(finding)) collect(value);
  return [...names];
};
