import { z } from 'zod';
import { codebookReader, wordSets } from '../../extract/codebook.ts';
import { ActorKind } from '../../kinds/actor.ts';
import { type EventFinding, EventStatus, EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../text/fold.ts';
import { pairPattern, struckPattern, wordPattern } from './is-mishap.ts';
import { victimsOf } from './victims-of.ts';

const Condition = z.strictObject({
  type: EventType,
  mode: z.string().optional(),
  status: EventStatus.optional(),
  actors: z.array(ActorKind).optional().describe('the first actor is of one of these kinds'),
  recipients: z.array(ActorKind).optional().describe('the first recipient is of one of these kinds'),
  victims: z.enum(['protesters', 'civilians']).optional().describe('the first recipient is called so'),
  words: z.array(z.string().min(1)).optional().describe('the event’s words hold one of these'),
  note: z.string().optional().describe('what this entry loses'),
});

const Words = z.array(z.string().min(1)).default([]);

/** Words for a pattern of folded text: one of which nothing is left when folded would be found in every text or in none. */
const PatternWords = z
  .array(
    z
      .string()
      .refine((phrase) => phrase.split(' ').every((word) => fold(word) !== ''), 'Each word needs a letter or a digit.'),
  )
  .default([]);

const Interchange = z.strictObject({
  cameo: z.array(Condition.extend({ code: z.string().regex(/^\d{3,4}$/) })),
  acled: z.array(Condition.extend({ event: z.string(), sub: z.string() })),
  ucdp: z.array(Condition.extend({ code: z.enum(['1', '2', '3']).nullable() })),
  victims: z
    .strictObject({ protesters: Words, civilians: Words, presumed: Words, amounts: Words, armed: Words })
    .prefault({}),
  totals: z.strictObject({ tolls: Words, sums: Words, comparisons: Words, stretches: Words }).prefault({}),
  mishaps: z
    .strictObject({
      mishaps: PatternWords,
      falls: PatternWords,
      things: PatternWords,
      bursts: PatternWords,
      sites: PatternWords,
      violence: PatternWords,
    })
    .prefault({}),
  executions: z.strictObject({ deeds: PatternWords, law: PatternWords, violence: PatternWords }).prefault({}),
});

/** The tables by which events are told in other data sets’ codes, and the words they go by: codebook/interchange.yaml. */
export const interchange = codebookReader(
  'interchange',
  Interchange,
  ({ victims, mishaps, executions, ...tables }) => ({
    ...tables,
    victims: wordSets(victims),
    mishaps: {
      mishaps: wordPattern(mishaps.mishaps),
      falls: pairPattern(mishaps.things, mishaps.falls),
      struck: struckPattern(mishaps.mishaps),
      bursts: wordPattern(mishaps.bursts),
      sites: wordPattern(mishaps.sites),
      violence: wordPattern(mishaps.violence),
    },
    executions: {
      deeds: wordPattern(executions.deeds),
      law: wordPattern(executions.law),
      violence: wordPattern(executions.violence),
    },
  }),
);

/** The first entry of a table that fits an event; null when that data set has no code for it. */
export const codeOf = <Entry extends z.infer<typeof Condition>>(
  table: readonly Entry[],
  event: EventFinding,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): Entry | null => {
  const kindOf = (party: Party | undefined) => (party?.actor ? knowledge.actors.get(party.actor)?.kind : undefined);
  const [actor, recipient] = [kindOf(event.actor[0]), kindOf(event.recipient[0])];
  const victims = victimsOf(event, interchange(knowledge).victims);
  const words = ` ${fold(event.quote)} `;
  return (
    table.find(
      (entry) =>
        entry.type === event.type &&
        (entry.mode === undefined || entry.mode === event.mode) &&
        (entry.status === undefined || entry.status === event.status) &&
        (entry.actors === undefined || (actor !== undefined && entry.actors.includes(actor))) &&
        (entry.recipients === undefined || (recipient !== undefined && entry.recipients.includes(recipient))) &&
        (entry.victims === undefined || entry.victims === victims?.kind) &&
        (entry.words === undefined || entry.words.some((word) => words.includes(` ${fold(word)} `))),
    ) ?? null
  );
};
