import { FINDING_KINDS } from '../kinds/finding.ts';
import { FINDING_STATES } from '../record/effective-finding.ts';
import type { RecordStore } from '../record/record-store.ts';
import { TYPE_CODES } from '../record/type-codes.ts';
import { Problem } from './problem.ts';

const CODES: readonly string[] = [...new Set(FINDING_KINDS.flatMap((kind) => TYPE_CODES[kind] ?? []))];

/** Whose types are any word: units of figures, names of agreements. */
const OPEN_KINDS = FINDING_KINDS.filter((kind) => TYPE_CODES[kind] === null);

/**
 * Whether each type that is asked for is one, of whatever kind: a code, or a unit or agreement that a finding of the
 * record has. A misspelt one would find nothing and say nothing.
 * @param record as the viewer may see it
 * @throws Problem that lists the codes
 */
export const checkTypes = async (types: readonly string[], record: RecordStore): Promise<void> => {
  const others = types.filter((type) => !CODES.includes(type));
  if (others.length === 0) return;
  const held = (await record.counts({ kinds: OPEN_KINDS, states: FINDING_STATES })).types;
  const unknown = others.find((type) => !held.some(({ value }) => value === type));
  if (unknown === undefined) return;
  const message =
    `There is no type '${unknown}'. Give one of ${CODES.join(', ')}, ` +
    'or a unit or agreement that the record holds: /api/findings/facets counts them.';
  throw new Problem('bad-request', `query.type: ${message}`, { errors: [{ where: 'query.type', message }] });
};
