import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';

/** What an actor may be. A `people` acts as a whole without a body of its own. */
export const ACTOR_KINDS = [
  'state',
  'organ',
  'intergovernmental',
  'party',
  'armedGroup',
  'company',
  'medium',
  'organisation',
  'person',
  'people',
  'authority',
] as const;
export const ActorKind = z.enum(ACTOR_KINDS);
export type ActorKind = z.infer<typeof ActorKind>;

/** One name of an actor, a place or an agreement, and who calls it so. */
export const Name = z.object({
  text: z.string().min(1),
  language: z.string().nullable().default(null).describe('ISO 639-1'),
  side: z.string().nullable().default(null).describe('id of the state or body that uses it, null when all do'),
});
export type Name = Readonly<z.infer<typeof Name>>;

/** An office that a person held for a stretch of time. */
export const OfficeTerm = z.object({
  office: z.string().min(1),
  body: z.string().nullable().default(null).describe('id of the actor in which it is held'),
  from: EdtfDate.nullable().default(null),
  to: EdtfDate.nullable().default(null),
});
export type OfficeTerm = Readonly<z.infer<typeof OfficeTerm>>;

/**
 * A state, organ, body, party, armed group, company, medium, organisation or person that can act. An `authority` governs
 * a territory without being generally recognised as a state; `recognisedBy` says who does.
 */
export const Actor = z.object({
  id: z.string().min(1),
  kind: ActorKind,
  name: z.string().min(1).describe('desk style'),
  names: z.array(Name).default([]).describe('other names, spellings and scripts'),
  family: z.string().nullable().default(null).describe('of a person: the family name, where it is not the last word'),
  of: z.string().nullable().default(null).describe('id of the state or body that it belongs to'),
  demonyms: z.array(z.string()).default([]),
  seats: z.array(z.string()).default([]).describe('names of places that stand for it when they act: Baku, the Kremlin'),
  offices: z.array(OfficeTerm).default([]),
  recognisedBy: z
    .array(z.string())
    .default([])
    .describe('of an authority: ids of the states that recognise it as a state'),
  note: z.string().nullable().default(null),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable()
    .default(null),
});
export type Actor = Readonly<z.infer<typeof Actor>>;
