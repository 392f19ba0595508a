import type { FindingKind } from '../kinds/finding.ts';
import { FINDING_SCHEMAS, type Finding } from '../kinds/finding.ts';
import type { Party, PlaceMention } from '../kinds/party.ts';

/** A finding as it is exported: names as plain text, ids of the packs beside them under `…Id` and `…Ids`. */
export type FlatFinding = Readonly<Record<string, unknown>>;

/** How a field that names somebody or some place is written flat. */
export type NameForm =
  /** always a list of names, ids under `…Ids` */
  | 'names'
  /** one name, a list when there are several, null when there is none; ids under `…Id` in the same form */
  | 'nameOrNames'
  /** one name or null, its id under `…Id` */
  | 'name'
  | 'place';

const NAME_FORMS: { readonly [K in FindingKind]: Readonly<Record<string, NameForm>> } = {
  event: { actor: 'names', recipient: 'names', place: 'place', reportedBy: 'name' },
  statement: { speaker: 'nameOrNames', addressee: 'name', reportedBy: 'name' },
  figure: { place: 'place', attributedTo: 'name' },
  agreement: { parties: 'names' },
  provision: { obligor: 'names' },
  commitment: { obligor: 'names' },
  compliance: { claimant: 'names', party: 'names' },
  case: { person: 'names' },
  vote: { body: 'name' },
  post: { person: 'name', by: 'name' },
};

/** How a field of a kind writes names; null for a field that holds none. */
export const nameForm = (kind: FindingKind, field: string): NameForm | null =>
  Object.hasOwn(NAME_FORMS[kind], field) ? NAME_FORMS[kind][field]! : null;

const FIRST = ['kind', 'id', 'document', 'start', 'end', 'quote'] as const;
const LAST = ['page', 'block', 'group', 'rule'] as const;

/** The flat field names of a kind, in the order in which they are written. */
export const flatFields = (kind: FindingKind): readonly string[] => [
  ...FIRST,
  ...ownFields(kind).flatMap((field) => {
    const form = NAME_FORMS[kind][field];
    return form ? [field, idField(field, form)] : [field];
  }),
  ...LAST,
];

/** The fields of a finding in the form of JSON Lines and CSV, in the order of `flatFields`. */
export const flattenFinding = (finding: Finding): FlatFinding => {
  const fields = finding as unknown as Readonly<Record<string, unknown>>;
  const flat: Record<string, unknown> = {};
  for (const field of FIRST) flat[field] = fields[field];
  for (const field of ownFields(finding.kind)) {
    const form = NAME_FORMS[finding.kind][field];
    const value = fields[field];
    if (!form) flat[field] = value;
    else [flat[field], flat[idField(field, form)]] = named(form, value);
  }
  for (const field of LAST) flat[field] = fields[field];
  return flat;
};

const ownFields = (kind: FindingKind): readonly string[] => {
  const common: readonly string[] = [...FIRST, ...LAST];
  return Object.keys(FINDING_SCHEMAS[kind].shape).filter((field) => !common.includes(field));
};

const named = (form: NameForm, value: unknown): readonly [unknown, unknown] => {
  if (form === 'place') {
    const place = value as PlaceMention | null;
    return [place?.name ?? null, place?.place ?? null];
  }
  if (form === 'name') {
    const party = value as Party | null;
    return [party?.name ?? null, party?.actor ?? null];
  }
  const parties = value as readonly Party[];
  const names = parties.map(({ name }) => name);
  const ids = parties.map(({ actor }) => actor);
  return form === 'names' || names.length > 1 ? [names, ids] : [names[0] ?? null, ids[0] ?? null];
};

/** `parties` → `partyIds`, `actor` → `actorIds`, `speaker` → `speakerId` */
const idField = (field: string, form: NameForm): string =>
  form === 'names' ? `${field.replace(/ies$/, 'y')}Ids` : `${field}Id`;
