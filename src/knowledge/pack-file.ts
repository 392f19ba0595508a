import { z } from 'zod';
import { type Actor, ActorKind, type Name } from '../kinds/actor.ts';
import { AgreementEntry } from '../kinds/agreement-entry.ts';
import { ContestedTerm } from '../kinds/contested-term.ts';
import { Office } from '../kinds/office.ts';
import { Place } from '../kinds/place.ts';
import { ThreadDefinition } from '../kinds/thread-definition.ts';

/**
 * How the kinds are written in a pack's YAML: the same fields, with shorter forms where an analyst would otherwise
 * repeat himself. docs/packs.md describes every field; a test holds the two together.
 */
const PackName = z.union([
  z.string().min(1),
  z.strictObject({ text: z.string().min(1), language: z.string().optional(), side: z.string().optional() }),
]);
const names = z.array(PackName).default([]);
const sides = z.record(z.string(), z.array(z.string().min(1))).default({});
const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as ilham-aliyev');

/** What is no date is reported by `check-pack.ts`, which names the words. */
const Written = z.string().min(1);
/** EDTF; a bare year may be written without quotation marks. */
const PackDate = z.union([Written, z.int().transform(String)]);

type PackNames = z.infer<typeof names>;

const namesOf = (plain: PackNames, bySide: Readonly<Record<string, readonly string[]>>): Name[] => [
  ...plain.map(
    (name): Name =>
      typeof name === 'string'
        ? { text: name, language: null, side: null }
        : { text: name.text, language: name.language ?? null, side: name.side ?? null },
  ),
  ...Object.entries(bySide).flatMap(([side, texts]) => texts.map((text): Name => ({ text, language: null, side }))),
];

const edge = (date: string | undefined): string | null => (date && date !== '..' ? date : null);

export const PackOfficeTerm = z.strictObject({
  office: z.string().min(1).describe('id or title of an office'),
  body: z.string().optional().describe('id of the actor in which it is held; left out: what the person belongs to'),
  term: Written.default('../..').describe('from/to; `..` for still in office or not known'),
});

export const PackActor = z.strictObject({
  id: Id,
  kind: ActorKind.default('person'),
  name: z.string().min(1),
  names,
  sides,
  family: z.string().nullable().default(null),
  of: z.string().nullable().default(null),
  demonyms: z.array(z.string().min(1)).default([]),
  seats: z.array(z.string().min(1)).default([]),
  offices: z.array(PackOfficeTerm).default([]),
  recognisedBy: z.array(z.string()).default([]),
  note: z.string().nullable().default(null),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'a Wikidata id such as Q227')
    .nullable()
    .default(null),
});

export const PackPlace = z.strictObject({
  id: Id,
  kind: Place.shape.kind,
  name: z.string().min(1),
  names,
  sides,
  at: z
    .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180), z.number().positive()])
    .optional()
    .describe('latitude, longitude, kilometres of precision'),
  within: z.array(z.union([z.string(), z.strictObject({ place: z.string(), accordingTo: z.string() })])).default([]),
  controlledBy: z.array(z.strictObject({ actor: z.string(), term: Written })).default([]),
  seatOf: z.string().nullable().default(null),
});

const AgreementProvision = AgreementEntry.shape.provisions.unwrap().element;

export const PackAgreement = z.strictObject({
  ...AgreementEntry.shape,
  id: Id,
  names,
  sides,
  date: PackDate.nullable().default(null),
  provisions: z
    .array(z.strictObject({ ...AgreementProvision.shape, deadline: PackDate.nullable().default(null) }))
    .default([]),
});

export const PackTerm = z.strictObject({ ...ContestedTerm.shape, id: Id });
export const PackThread = z.strictObject({ ...ThreadDefinition.shape, id: Id });
export const PackOffice = z.strictObject({ ...Office.shape, id: Id });

/** One YAML file of a pack: any of the lists; the last two are of words alone. */
export const PackFile = z.strictObject({
  actors: z.array(PackActor).default([]),
  places: z.array(PackPlace).default([]),
  agreements: z.array(PackAgreement).default([]),
  terms: z.array(PackTerm).default([]),
  threads: z.array(PackThread).default([]),
  offices: z.array(PackOffice).default([]),
  sharedFamilyNames: z.array(z.string().min(1)).default([]),
  noGivenNames: z.array(z.string().min(1)).default([]),
});
export type PackFile = z.infer<typeof PackFile>;

/** A pack's own description, in its pack.yaml. */
export const PackManifest = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1),
  description: z.string().default(''),
  after: z.array(z.string()).default([]).describe('names of packs that this one builds on and may override'),
});
export type PackManifest = Readonly<z.infer<typeof PackManifest>>;

export const actorOf = ({ sides: bySide, names: plain, offices, ...actor }: z.infer<typeof PackActor>): Actor => ({
  ...actor,
  names: namesOf(plain, bySide),
  offices: offices.map(({ office, body, term }) => {
    const [from, to] = term.split('/');
    return { office, body: body ?? actor.of, from: edge(from), to: edge(to) };
  }),
});

export const placeOf = ({
  sides: bySide,
  names: plain,
  at,
  within,
  controlledBy,
  ...place
}: z.infer<typeof PackPlace>): Place => ({
  ...place,
  names: namesOf(plain, bySide),
  latitude: at?.[0] ?? null,
  longitude: at?.[1] ?? null,
  precision: at?.[2] ?? null,
  within: within.map((outer) => (typeof outer === 'string' ? { place: outer, accordingTo: null } : outer)),
  controlledBy: controlledBy.map(({ actor, term }) => {
    const [from, to] = term.split('/');
    return { actor, from: edge(from), to: edge(to) };
  }),
});

export const agreementOf = ({
  sides: bySide,
  names: plain,
  ...entry
}: z.infer<typeof PackAgreement>): AgreementEntry => ({
  ...entry,
  names: namesOf(plain, bySide),
});
