import { FINDING_SCHEMAS, type FindingKind } from '../kinds/finding.ts';

/** A kind’s fields with the value that says nothing, where there is one: null, no entries, or false. */
export const emptyFields = (kind: FindingKind): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(FINDING_SCHEMAS[kind].shape)) {
    const empty = [null, [], false].find((value) => schema.safeParse(value).success);
    if (empty !== undefined) fields[name] = empty;
  }
  return fields;
};
