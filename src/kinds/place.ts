import { z } from 'zod';
import { Name } from './actor.ts';
import { EdtfDate } from './edtf-date.ts';

/** A place, its names by side, and what it lies in according to whom. */
export const Place = z.object({
  id: z.string().min(1),
  kind: z.enum([
    'country',
    'region',
    'district',
    'city',
    'town',
    'village',
    'road',
    'water',
    'mountain',
    'site',
    'area',
  ]),
  name: z.string().min(1).describe('desk style; a neutral pair where the sides differ'),
  names: z.array(Name).default([]),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  precision: z.number().positive().nullable().default(null).describe('kilometres around the point'),
  within: z
    .array(z.object({ place: z.string(), accordingTo: z.string().nullable().default(null) }))
    .default([])
    .describe('accordingTo: id of an actor, null when undisputed'),
  controlledBy: z
    .array(
      z.object({ actor: z.string(), from: EdtfDate.nullable().default(null), to: EdtfDate.nullable().default(null) }),
    )
    .default([])
    .describe('who held it on the ground and when, where that differed from recognised sovereignty'),
  seatOf: z.string().nullable().default(null).describe('id of the actor whose capital it is'),
});
export type Place = Readonly<z.infer<typeof Place>>;
