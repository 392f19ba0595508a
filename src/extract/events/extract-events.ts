import type { EventFinding, EventType } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import { statementsOf } from '../figures/figure-context.ts';
import { partiesOf } from '../parties/parties.ts';
import { sameParty } from '../parties/same-party.ts';
import { type Extractor, type Reading, type ReadSentence, standsAlone } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { accusationOf } from './accusation-of.ts';
import { type EventCodebook, eventCodebook } from './codebook/event-codebook.ts';
import { sameGroupBefore, sidesMeant, whoMetBefore } from './collective-actors.ts';
import { contextsOf } from './contexts-of.ts';
import { dropRepeated, foldActsOfWords, foldTolls } from './drop-repeated.ts';
import { EventAntecedents } from './event-antecedents.ts';
import type { EventCandidate } from './event-candidate.ts';
import { eventCandidates } from './event-candidates.ts';
import { eventClause } from './event-clause.ts';
import { type EventDate, EventDates } from './event-date.ts';
import { eventParties } from './event-parties.ts';
import { eventPlace, placeBehind } from './event-place.ts';
import { rolesOf } from './event-roles.ts';
import { attemptedStatus, BY_ATTEMPT, BY_DECISION, decidedStatus, eventStatus } from './event-status.ts';
import { foldJoined } from './fold-joined.ts';
import { harmfulThing, isDying } from './harm-by-things.ts';
import { withHeadlineVerbs } from './headline-verbs.ts';
import { impliedRecipients } from './implied-recipients.ts';
import { isNoEvent } from './is-no-event.ts';
import { nominalStatus } from './nominal-status.ts';
import { Participants } from './participants.ts';
import { asRefusal } from './refusal.ts';
import { reportedStatus } from './reported-status.ts';
import { joinSameEvents } from './same-event.ts';
import { stateBehind, stateOfParty } from './state-of-party.ts';
import { statesOfRecipients } from './states-of-recipients.ts';
import { StatesOfSections } from './states-of-sections.ts';
import { statusTold } from './status-told.ts';
import { targetsOfProtest } from './targets-of-protest.ts';
import { isThanks, thankedDeed } from './thanked-deed.ts';
import { goesAlongWith } from './timex-of-clause.ts';
import { typeTold } from './type-told.ts';
import { isQuelled, isUnrest } from './unrest.ts';

/** Events by the codebook, from parsed clauses: who did what to whom, when, where, and whether it is said to be real. */
export const extractEvents: Extractor<EventFinding> = (reading, earlier) => {
  const read = withHeadlineVerbs(reading, eventCodebook(reading.knowledge));
  const extraction = new EventExtraction(read, statementsOf(earlier));
  // a treaty's articles tell what shall be done; nothing happens in them
  if (reading.document.kind === 'agreement') return [];
  for (const sentence of read.sentences) extraction.read(sentence);
  return extraction.finish();
};

type EventDraft = Draft<EventFinding>;

/** Deeds of states, which their chronicles tell in the passive: `a commission was set up`, `construction has begun`. */
const isImpersonalDeed = (type: EventType, bareNoun: boolean): boolean =>
  !bareNoun && /^(?:TRADE|DECIDE|OTHER)$/.test(type);

/** Types that one side of a conflict alleges of the other. */
const IN_CONFLICT: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'OTHER']);

/** How many blocks back an event may have been told that a noun speaks of again. */
const FAR = 40;

/** How many of the events told before are looked at for what an answer or a judgement refers to. */
const RECENT = 40;

/** Texts and things by which somebody acts. */
const INSTRUMENTS = wordClass('instruments');

class EventExtraction {
  readonly #reading: Reading;
  readonly #statements: readonly Draft<StatementFinding>[];
  readonly #codebook: EventCodebook;
  readonly #dates: EventDates;
  readonly #participants: Participants;
  readonly #states: StatesOfSections;
  readonly #antecedents: EventAntecedents;
  readonly #drafts: EventDraft[] = [];
  /** undated deeds in participles, with the deed that they go along with */
  readonly #along = new Map<EventDraft, EventDraft>();
  /** statements with a cue, in the order of their cues */
  readonly #cues: readonly Draft<StatementFinding>[];
  #nextCue = 0;
  /** what the sentence that is being read has told so far */
  #found: EventDraft[] = [];

  constructor(reading: Reading, statements: readonly Draft<StatementFinding>[]) {
    this.#reading = reading;
    this.#statements = statements;
    this.#cues = statements.filter(({ cueStart }) => cueStart !== null).toSorted((a, b) => a.cueStart! - b.cueStart!);
    this.#codebook = eventCodebook(reading.knowledge);
    this.#states = new StatesOfSections(reading);
    this.#dates = new EventDates(reading);
    this.#antecedents = new EventAntecedents(reading.blocks);
    this.#participants = new Participants(reading, statements);
  }

  read(sentence: ReadSentence): void {
    const tree = treeOf(sentence);
    const words = new Map<EventDraft, string>();
    const byVerb = new Map<number, EventDraft>();
    const byWord = new Map<number, EventDraft>();
    for (const candidate of eventCandidates(tree, this.#codebook))
      for (const draft of this.#event(sentence, candidate)) {
        this.#found.push(draft);
        const word = tree.tokens[candidate.object ?? candidate.predicate]!.lemma.toLowerCase();
        this.#antecedents.remember(draft, word);
        words.set(draft, word);
        if (!candidate.nominal) byVerb.set(candidate.predicate, draft);
        for (const index of [candidate.predicate, candidate.object]) if (index !== null) byWord.set(index, draft);
      }
    for (const index of byWord.keys()) {
      const thanks = thankedDeed(tree, index)?.thanks;
      const draft = thanks !== undefined && isThanks(tree, thanks) ? byWord.get(thanks) : undefined;
      if (draft) words.delete(draft);
    }
    this.#found = [];
    for (const [verb, draft] of byVerb) {
      const main = byVerb.get(goesAlongWith(tree, verb) ?? -1);
      if (main && !(draft.dateBasis === 'stated' && draft.date !== main.date)) this.#along.set(draft, main);
    }
    const told = foldActsOfWords([...words.keys()], this.#along, words);
    const verbs = new Map([...byVerb].map(([verb, draft]) => [draft, verb]));
    const folded = foldJoined(dropRepeated(told), verbs, tree, this.#reading.text);
    for (const [first, draft] of folded) {
      if (draft === first) continue;
      words.set(draft, words.get(first) ?? '');
      for (const one of told) if (this.#along.get(one) === first) this.#along.set(one, draft);
    }
    for (const { draft } of foldTolls([...folded.values()], words)) this.#drafts.push(draft);
    this.#accuse(sentence);
  }

  finish(): readonly EventDraft[] {
    const drafts = this.#drafts.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const joined = joinSameEvents(drafts);
    const dated = new Map(drafts.map((draft, i) => [draft, joined[i]!]));
    return joined.map((draft, i) => {
      const main = draft.date === null ? dated.get(this.#along.get(drafts[i]!) ?? draft) : undefined;
      return main?.date ? { ...draft, date: main.date, dateBasis: 'narrative' } : draft;
    });
  }

  /** The statements whose cue stands in this sentence, where they accuse somebody. */
  #accuse(sentence: ReadSentence): void {
    while (this.#cues[this.#nextCue] !== undefined && this.#cues[this.#nextCue]!.cueStart! < sentence.end) {
      const statement = this.#cues[this.#nextCue++]!;
      const accusation = accusationOf(this.#reading, statement, this.#drafts, sentence);
      if (!accusation) continue;
      const { span, speaker, accused } = accusation;
      const cue = this.#reading.text.slice(statement.cueStart!, statement.cueEnd!);
      const date = this.#dates.ofSpoken(sentence, speaker.name, statement, /^according\b/i.test(cue));
      this.#drafts.push(
        this.#draft(sentence, span, {
          type: 'ACCUSE',
          mode: 'allege',
          contexts: [],
          actor: [speaker],
          recipient: accused,
          status: 'happened',
          reportedBy: null,
          place: null,
          date: date.date,
          dateBasis: date.basis,
        }),
      );
    }
  }

  #event(sentence: ReadSentence, given: EventCandidate): readonly EventDraft[] {
    const tree = treeOf(sentence);
    const refusal = asRefusal(tree, given);
    const candidate = refusal ?? given;
    const { predicate, object, entry, nominal, support } = candidate;
    const chronicle = this.#reading.blocks[sentence.block]!.kind === 'entry';
    const { knowledge } = this.#reading;
    const quelled = chronicle && isUnrest(knowledge, tree, candidate) && isQuelled(knowledge, tree, predicate);
    const told = refusal
      ? 'happened'
      : nominal && support === null
        ? quelled
          ? 'ongoing'
          : nominalStatus(knowledge, tree, predicate)
        : (eventStatus(tree, support ?? predicate) ??
          (BY_DECISION.has(entry.type) ? decidedStatus(tree, support ?? predicate) : null) ??
          (BY_ATTEMPT.has(entry.type) ? attemptedStatus(tree, support ?? predicate) : null));
    const thanked = thankedDeed(tree, predicate);
    if (told === null && thanked === null) return [];
    const grammatical = statusTold(tree, candidate, told ?? 'happened', chronicle);
    const roles = rolesOf(tree, candidate);
    const burning = object === null || /^(?:fire|blaze|explosion|inferno)$/.test(tree.tokens[object]!.lemma);
    const mayHarm = !nominal && burning && (entry.type === 'ASSAULT' || isDying(tree, predicate));
    const harm = mayHarm ? harmfulThing(this.#reading.knowledge, tree, predicate) : null;
    let { actor, recipient } = eventParties(this.#participants, sentence, candidate, roles, harm);
    if (actor.length === 0 && !nominal)
      actor = roles.actors
        .slice(0, 1)
        .filter((text) => INSTRUMENTS(this.#reading.knowledge).has(tree.tokens[text]!.lemma.toLowerCase()))
        .flatMap((text) => this.#antecedents.authorsOf(sentence, tree, text));
    if (thanked) {
      const doers = this.#participants.first(sentence, thanked.doers, true);
      const thankers = this.#participants.first(sentence, thanked.thankers, true);
      if (doers.length > 0) actor = doers;
      if (recipient.length === 0 || doers.length > 0)
        recipient = thankers.map((party) => stateBehind(this.#reading.knowledge, party) ?? party);
    }
    const before = [...this.#drafts.slice(-RECENT), ...this.#found];
    const states = partiesOf(this.#reading).statesUpTo(sentence);
    const met =
      whoMetBefore(this.#reading.knowledge, actor, before, sentence.block) ??
      sidesMeant(this.#reading.knowledge, actor, [], states);
    if (met !== null) ({ actor, recipient } = { actor: met, recipient: recipient.filter((one) => !met.includes(one)) });
    recipient = sidesMeant(this.#reading.knowledge, recipient, actor, states) ?? recipient;
    const group = sameGroupBefore(actor, before, sentence.block);
    if (group !== null) {
      actor = group.actor;
      if (recipient.length === 0 && group.type === entry.type) recipient = group.recipient;
    }
    let place = eventPlace(this.#reading, sentence, tree, [
      predicate,
      ...(object === null ? [] : [object]),
      ...(support === null ? [] : [support]),
    ]);
    const about = partiesOf(this.#reading).introducedTo(sentence);
    const antecedent =
      (nominal || object !== null) && actor.length === 0
        ? this.#antecedents.of(sentence, tree, object ?? predicate, entry, {
            chronicle: standsAlone(this.#reading, sentence),
            about,
          })
        : null;
    const type = typeTold(this.#reading.knowledge, tree, candidate, harm, actor, recipient);
    recipient = statesOfRecipients(this.#reading.knowledge, type, actor, recipient);
    if (antecedent) {
      if (recipient.length === 0)
        ({ actor, recipient } = { actor: [...antecedent.actor], recipient: [...antecedent.recipient] });
      place ??= antecedent.place;
    }
    const listed = this.#listedBefore(sentence, tree, candidate);
    if (listed && actor.length === 0 && recipient.length === 0)
      ({ actor, recipient } = { actor: [...listed.actor], recipient: [...listed.recipient] });
    // `The Daily reports of Anna Grau and Jan Holm: “The meeting was short.”`
    const unnamed = (nominal || object !== null) && actor.length + recipient.length === 0;
    if (unnamed && entry.type === 'CONSULT' && about.length > 1) actor = about;
    const named = actor.length + recipient.length > 0;
    if (recipient.length === 0 && type === 'PROTEST')
      recipient = targetsOfProtest(this.#participants, sentence, candidate, () => this.#states.ofDocument());
    if (recipient.length === 0 && actor.length > 0)
      recipient = impliedRecipients(this.#reading, tree, candidate, actor, sentence.block, before, this.#states);
    const impersonal =
      isImpersonalDeed(entry.type, nominal && support === null) && tree.tokens[predicate]!.deprel !== 'acl';
    if (actor.length === 0 && impersonal) actor = this.#states.topic(sentence);
    const span = eventClause(sentence, candidate);
    const { status, reportedBy } = reportedStatus(
      this.#reading,
      this.#statements,
      sentence,
      { ...candidate, entry: { ...entry, type } },
      grammatical,
      actor,
    );
    if (status === 'alleged' && IN_CONFLICT.has(type)) {
      const speaker = reportedBy && stateOfParty(this.#reading.knowledge, reportedBy);
      if (speaker && actor.length === 0) actor = this.#states.counterpart(sentence.block, speaker);
      if (speaker && recipient.length === 0 && !actor.some((party) => sameParty(party, speaker))) recipient = [speaker];
    }
    const quoted = this.#isQuoted(tree.tokens[predicate]!);
    const dates = this.#dates.of(sentence, candidate, span, status, actor[0]?.name ?? null, quoted);
    const none = isNoEvent(tree, {
      candidate,
      knowledge: this.#reading.knowledge,
      status: grammatical,
      actor,
      recipient,
      chronicle,
      quoted,
      named,
      recalled: antecedent !== null,
      thanked: thanked !== null,
      harmed: harm !== null,
      placed: place !== null,
      dated: dates.some(({ basis }) => basis === 'stated'),
    });
    if (none !== null) return [];
    return dates.map((date) =>
      this.#draft(sentence, date !== dates.at(-1) ? upTo(span, date) : span, {
        type,
        mode: type === entry.type ? entry.mode : null,
        contexts: [...contextsOf(tree, { ...candidate, actors: roles.actors }, this.#codebook)],
        actor: [...actor],
        recipient: [...recipient],
        place: (dates.length > 1 && date.timex ? placeBehind(this.#reading, sentence, date.timex) : null) ?? place,
        status,
        reportedBy,
        ...withDateOf(date, antecedent ?? listed ?? this.#toldBefore(sentence, candidate, recipient)),
      }),
    );
  }

  /** `the death of Ann Bell`: of an event that was told of the same person before, the date that was told. */
  #toldBefore(
    sentence: ReadSentence,
    { predicate, entry, nominal, support }: EventCandidate,
    recipient: readonly Party[],
  ): EventDraft | null {
    if (!nominal || support !== null || recipient.length === 0) return null;
    const definite = treeOf(sentence).children(predicate, 'det', 'nmod:poss');
    if (definite.length === 0) return null;
    return (
      this.#drafts.findLast(
        (one) =>
          one.type === entry.type &&
          one.status === 'happened' &&
          one.date !== null &&
          sentence.block - one.block <= FAR &&
          recipient.every(
            (party) => /^\p{Lu}\S* \p{Lu}/u.test(party.name) && one.recipient.some((other) => sameParty(other, party)),
          ),
      ) ?? null
    );
  }

  /** In a list of hostile acts who does the first to whom, and when, does the others: `the rotation of their troops, the transfer of arms`. */
  #listedBefore(sentence: ReadSentence, tree: Tree, { predicate, entry, nominal }: EventCandidate): EventDraft | null {
    if (!nominal || !IN_CONFLICT.has(entry.type) || !isListed(tree, predicate)) return null;
    const told = this.#found.filter(({ start, type }) => start >= sentence.start && IN_CONFLICT.has(type));
    return told.findLast(({ dateBasis }) => dateBasis === 'stated') ?? told.at(-1) ?? null;
  }

  #isQuoted(span: Span): boolean {
    return this.#statements.some((one) => one.direct && one.start <= span.start && one.end >= span.end);
  }

  #draft(
    sentence: ReadSentence,
    span: Span,
    fields: Pick<
      EventFinding,
      'type' | 'mode' | 'contexts' | 'place' | 'status' | 'reportedBy' | 'date' | 'dateBasis'
    > & { readonly actor: readonly Party[]; readonly recipient: readonly Party[] },
  ): EventDraft {
    return {
      kind: 'event',
      ...span,
      quote: this.#reading.text.slice(span.start, span.end),
      block: sentence.block,
      group: null,
      rule: `event/${fields.type.toLowerCase()}@2`,
      ...fields,
      actor: [...fields.actor],
      recipient: [...fields.recipient],
    };
  }
}

/** Coordinated itself, or in a phrase that is. */
const isListed = (tree: Tree, noun: number): boolean => {
  const { deprel, head } = tree.tokens[noun]!;
  return deprel === 'conj' || (head >= 0 && tree.tokens[head]!.deprel === 'conj' && tree.tokens[head]!.upos === 'NOUN');
};

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
