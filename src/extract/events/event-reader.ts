import type { EventFinding, EventStatus } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import { isAsked } from '../asked.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { attemptedStatus, BY_ATTEMPT } from './attempted-status.ts';
import type { EventCodebook } from './codebook/event-codebook.ts';
import { contextsOf } from './contexts-of.ts';
import type { EventCandidate } from './event-candidate.ts';
import { eventClause } from './event-clause.ts';
import type { EventDates } from './event-dates.ts';
import { type EventDraft, eventDraft } from './event-draft.ts';
import { eventPlace, placeBehind } from './event-place.ts';
import { BY_DECISION, decidedStatus, eventStatus, isDecisionOfSomebody } from './event-status.ts';
import type { EventsTold } from './events-told.ts';
import { type HarmfulThing, harmfulThing, isDying } from './harm-by-things.ts';
import { isNoEvent } from './is-no-event.ts';
import { isMatterOfTalks } from './matters-of-talks.ts';
import { nominalStatus } from './nominal-status.ts';
import { Participants } from './participants.ts';
import { asRefusal } from './refusal.ts';
import { reportedStatus } from './reported-status.ts';
import { rolesOf } from './roles-of.ts';
import { statusTold } from './status-told.ts';
import { thankedDeed } from './thanked-deed.ts';
import type { EventDate } from './told-deed.ts';
import { isQuelled, isUnrest } from './unrest.ts';
import { isPassive } from './voice.ts';
import { type PartiesTold, type ReadClause, WhoTakesPart } from './who-takes-part.ts';

/** Who takes part in an event, and who reports it with what certainty. */
interface PartiesReported extends PartiesTold {
  readonly status: EventStatus;
  readonly reportedBy: Party | null;
}

/** Reads one word that may tell an event: whether it does, who does what to whom, when, where, and whether it is said to be real. */
export class EventReader {
  readonly #reading: Reading;
  readonly #statements: readonly Draft<StatementFinding>[];
  readonly #codebook: EventCodebook;
  readonly #dates: EventDates;
  readonly #told: EventsTold;
  readonly #whoTakesPart: WhoTakesPart;

  constructor(
    reading: Reading,
    statements: readonly Draft<StatementFinding>[],
    codebook: EventCodebook,
    dates: EventDates,
    told: EventsTold,
  ) {
    this.#reading = reading;
    this.#statements = statements;
    this.#codebook = codebook;
    this.#dates = dates;
    this.#told = told;
    this.#whoTakesPart = new WhoTakesPart(reading, new Participants(reading, statements), told);
  }

  /** Several where the clause lists dates, none where it tells no event. */
  read(sentence: ReadSentence, given: EventCandidate): readonly EventDraft[] {
    const tree = treeOf(sentence);
    const { knowledge } = this.#reading;
    const refusal = asRefusal(tree, given);
    const candidate = refusal ?? given;
    const { predicate } = candidate;
    const chronicle = this.#dates.tellsInPresent(sentence);
    const told = refusal ? 'happened' : this.#statusOf(tree, candidate, chronicle);
    const thanked = thankedDeed(knowledge, tree, predicate);
    if (told === null && thanked === null) return [];
    const grammatical = statusTold(knowledge, tree, candidate, told ?? 'happened', chronicle);
    const roles = rolesOf(knowledge, tree, candidate);
    const clause = { sentence, candidate, roles, harm: this.#harm(tree, candidate), thanked };
    const taking = this.#whoTakesPartIn(clause, grammatical);
    const { actor, recipient, status, antecedent } = taking;
    const place = this.#placeOf(sentence, tree, candidate) ?? antecedent?.place ?? null;
    const span = eventClause(knowledge, sentence, candidate);
    const quoted = this.#isQuoted(tree.tokens[predicate]!);
    const deed = { sentence, candidate, clause: span, status, actor: actor[0]?.name ?? null, quoted };
    const dates = this.#dates.of(deed);
    const none = isNoEvent(tree, {
      candidate,
      knowledge,
      status: grammatical,
      actor,
      recipient,
      chronicle,
      quoted,
      named: taking.named,
      recalled: antecedent !== null,
      thanked: thanked !== null,
      harmed: clause.harm !== null,
      placed: place !== null,
      dated: dates.some(({ basis }) => basis === 'stated'),
    });
    return none === null ? this.#drafts(clause, taking, place, span, dates) : [];
  }

  /** Who takes part, and whether it is said to be real by whoever reports it. */
  #whoTakesPartIn(clause: ReadClause, grammatical: EventStatus): PartiesReported {
    const { sentence, candidate } = clause;
    const { entry } = candidate;
    const parties = this.#whoTakesPart.in(clause);
    const { status, reportedBy } = reportedStatus(
      this.#reading,
      this.#statements,
      sentence,
      { ...candidate, entry: { ...entry, type: parties.type } },
      grammatical,
      parties.actor,
    );
    const { actor, recipient } = this.#whoTakesPart.alleged(parties, clause, status, reportedBy);
    // `Keller said that Norland was responsible`: whoever says so accuses
    const accuses = entry.type === 'ACCUSE' && entry.undergone && actor.length === 0 && reportedBy !== null;
    return { ...parties, actor: accuses ? [reportedBy] : actor, recipient, status, reportedBy };
  }

  /** One a date; each but the last ends with its date. */
  #drafts(
    { sentence, candidate, roles }: ReadClause,
    { type, actor, recipient, status, reportedBy, antecedent, listed }: PartiesReported,
    place: EventFinding['place'],
    span: Span,
    dates: readonly EventDate[],
  ): readonly EventDraft[] {
    const contexts = contextsOf(treeOf(sentence), { ...candidate, actors: roles.actors }, this.#codebook);
    const before = antecedent ?? listed ?? this.#told.sameOfPerson(sentence, candidate, recipient);
    return dates.map((date) =>
      eventDraft(this.#reading.text, sentence, date !== dates.at(-1) ? upTo(span, date) : span, {
        type,
        mode: type === candidate.entry.type ? candidate.entry.mode : null,
        contexts: [...contexts],
        actor,
        recipient,
        place: (dates.length > 1 && date.timex ? placeBehind(this.#reading, sentence, date.timex) : null) ?? place,
        status,
        reportedBy,
        ...withDateOf(date, before),
      }),
    );
  }

  /** As grammar has it; null where it is only wished, possible or conditional. */
  #statusOf(tree: Tree, candidate: EventCandidate, chronicle: boolean): EventStatus | null {
    const { predicate, entry, nominal, support } = candidate;
    const { knowledge } = this.#reading;
    if (nominal ? isMatterOfTalks(knowledge, tree, candidate) : isAsked(tree, predicate)) return null;
    if (nominal && support === null) {
      const quelled = chronicle && isUnrest(knowledge, tree, candidate) && isQuelled(knowledge, tree, predicate);
      return quelled ? 'ongoing' : nominalStatus(knowledge, tree, predicate);
    }
    const verb = support ?? predicate;
    return (
      eventStatus(knowledge, tree, verb) ??
      (BY_DECISION.has(entry.type) ? decidedStatus(knowledge, tree, verb) : null) ??
      (BY_ATTEMPT.has(entry.type) ? attemptedStatus(knowledge, tree, verb) : null) ??
      // `its decision to sell the port`: it is to come
      (!BY_DECISION.has(entry.type) && isDecisionOfSomebody(knowledge, tree, verb) ? 'planned' : null) ??
      // `attempted to pass a bill`: it is meant to be passed
      (entry.type === 'DECIDE' && attemptedStatus(knowledge, tree, verb) !== null ? 'planned' : null)
    );
  }

  #harm(tree: Tree, { predicate, object, entry, nominal }: EventCandidate): HarmfulThing | null {
    const burning =
      object === null || /^(?:fire|blaze|explosion|inferno|life|victim)$/.test(tree.tokens[object]!.lemma);
    const mayHarm = !nominal && (entry.type === 'ASSAULT' || isDying(tree, predicate));
    const harm = mayHarm ? harmfulThing(this.#reading.knowledge, tree, predicate) : null;
    // `drones struck a depot`: arms do that too
    return burning || (harm?.kind === 'attack' && !isPassive(tree, predicate)) ? harm : null;
  }

  #placeOf(sentence: ReadSentence, tree: Tree, { predicate, object, support }: EventCandidate): EventFinding['place'] {
    const words = [predicate, object, support].filter((index) => index !== null);
    return eventPlace(this.#reading, sentence, tree, words);
  }

  #isQuoted(span: Span): boolean {
    return this.#statements.some((one) => one.direct && one.start <= span.start && one.end >= span.end);
  }
}

/** What a mention leads back to was when it was told to be, whatever the entry’s date; `up to now` is no such time. */
const withDateOf = (date: EventDate, antecedent: EventDraft | null): Pick<EventFinding, 'date' | 'dateBasis'> =>
  antecedent?.date &&
  !antecedent.date.startsWith('..') &&
  (date.date === null || (date.basis !== 'stated' && antecedent.dateBasis === 'stated'))
    ? { date: antecedent.date, dateBasis: 'narrative' }
    : { date: date.date, dateBasis: date.basis };

const upTo = (span: Span, { timex }: EventDate): Span => ({
  start: span.start,
  end: Math.min(span.end, timex?.end ?? span.end),
});
