import { z } from 'zod';
import { EVENT_STATUSES } from '../kinds/event.ts';
import { FINDING_KINDS } from '../kinds/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { edtfDays } from '../record/edtf-days.ts';
import { FINDING_STATES } from '../record/effective-finding.ts';
import type { FindingFilter } from '../record/finding-filter.ts';
import { actorTarget, placeTarget } from '../record/named-targets.ts';
import { otherNames } from '../record/other-names.ts';
import { searchTerms } from '../record/search-query.ts';
import { checkTypes } from './check-types.ts';
import { Problem } from './problem.ts';
import type { Looking } from './route.ts';
import { threadMatchingOf } from './thread-matching-of.ts';

/** A parameter that may be given several times, or once with commas between. */
const list = <Item extends string>(item: z.ZodType<Item, string>, described = z.array(z.string())) =>
  described
    .transform((values) => values.flatMap((value) => value.split(',')).map((value) => value.trim()))
    .pipe(z.array(item));

/** The same of values that can be told, which the description of the API names. */
const listOf = <Item extends string>(values: readonly Item[]) =>
  list(
    z.enum(values, `Give one of ${values.join(', ')}.`),
    z.array(z.string()).meta({ items: { type: 'string', enum: values } }),
  );

const edtf = z
  .string()
  .refine((value) => edtfDays(value) !== null, 'Give a date as 2024, 2024-10, 2024-10-24 or 2024-10-02/2024-10-05.');

/** The filters of findings: the same as on the command line. */
export const FilterQuery = z.object({
  kind: listOf(FINDING_KINDS)
    .optional()
    .describe(`kinds, commas between: ${FINDING_KINDS.join(', ')}`),
  from: edtf.optional().describe('not before this date (EDTF)'),
  to: edtf.optional().describe('not after this date (EDTF)'),
  on: edtf.optional().describe('in this day, month, year or interval (EDTF)'),
  actor: z
    .array(z.string().max(300))
    .optional()
    .describe('a name in any spelling, or an id; may be given several times'),
  place: z.array(z.string().max(300)).optional().describe('any side’s name, or an id; may be given several times'),
  source: z.string().max(300).optional().describe('words of publisher, title or origin, or a document’s id'),
  type: list(z.string().max(100)).optional().describe('codes of events, acts, stages, verdicts, units; commas between'),
  status: listOf(EVENT_STATUSES)
    .optional()
    .describe(`only events that are said to be so, commas between: ${EVENT_STATUSES.join(', ')}`),
  state: listOf(FINDING_STATES)
    .optional()
    .describe(`commas between: ${FINDING_STATES.join(', ')}; open and accepted when left out`),
  thread: z.string().max(100).optional().describe('id of a thread of the packs'),
  q: z.string().max(500).optional().describe('words that must stand in the finding; "a phrase", begin*'),
  names: z
    .string()
    .max(100)
    .optional()
    .describe('how names are shown: desk, pairs, or a side of the packs; as the sources have them when left out'),
});
export type FilterQuery = z.infer<typeof FilterQuery>;

/** The filter that a query asks for, over what the viewer may see. */
export const filterOf = async (query: FilterQuery, call: Looking): Promise<FindingFilter> => {
  const { knowledge } = call.desk;
  if (query.type) await checkTypes(query.type, call.record);
  return {
    kinds: query.kind,
    ...daysOf(query),
    actor:
      query.actor &&
      actorTarget(
        parted(query.actor, (name) => isActor(name, knowledge)),
        knowledge,
      ),
    place:
      query.place &&
      placeTarget(
        parted(query.place, (name) => isPlace(name, knowledge)),
        knowledge,
      ),
    source: query.source,
    types: query.type,
    statuses: query.status,
    states: query.state,
    words: query.q === undefined ? undefined : searchTerms(query.q, otherNames(knowledge)),
    thread: query.thread === undefined ? undefined : await threadOf(query.thread, call),
  };
};

/** Names with commas between, where the whole is no name that is known. */
const parted = (names: readonly string[], isKnown: (name: string) => boolean): readonly string[] =>
  names.flatMap((name) => (isKnown(name) ? [name] : name.split(',').map((part) => part.trim()))).filter(Boolean);

const isActor = (name: string, { actors, actorsNamed }: Knowledge): boolean =>
  actors.has(name) || actorsNamed(name).length > 0;

const isPlace = (name: string, { places, placesNamed }: Knowledge): boolean =>
  places.has(name) || placesNamed(name).length > 0;

const noThread = (id: string): Problem => {
  const message = `The packs have no thread '${id}'.`;
  return new Problem('bad-request', message, { errors: [{ where: 'query.thread', message }] });
};

const threadOf = async (id: string, call: Looking): Promise<FindingFilter['thread']> => {
  if (!call.desk.knowledge.threads.has(id)) throw noThread(id);
  return { id, matching: await threadMatchingOf(call) };
};

/** The first and last day that a query asks for. */
export const daysOf = ({ from, to, on }: Pick<FilterQuery, 'from' | 'to' | 'on'>): { from?: string; to?: string } => {
  if (on !== undefined && (from !== undefined || to !== undefined))
    throw new Problem('bad-request', '`on` names the whole stretch of time; give it without `from` and `to`.');
  const first = edtfDays(on ?? from ?? null)?.earliest;
  const last = edtfDays(on ?? to ?? null)?.latest;
  if (first && last && first > last) throw new Problem('bad-request', `from ${from} lies after to ${to}.`);
  return { ...(first && { from: first }), ...(last && { to: last }) };
};
