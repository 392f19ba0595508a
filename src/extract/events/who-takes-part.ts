import type { DocumentRecord } from '../../kinds/document.ts';
import type { EventStatus, EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { partiesOf } from '../parties/parties.ts';
import { sameParty } from '../parties/same-party.ts';
import { type Reading, type ReadSentence, standsAlone } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { lemmaOf } from './clause-parts.ts';
import {
  isCollective,
  sameGroupBefore,
  sidesMeant,
  theyWhoMet,
  whoDiscussed,
  whoMetBefore,
} from './collective-actors.ts';
import type { EventCandidate } from './event-candidate.ts';
import type { EventDraft } from './event-draft.ts';
import { type EventParties, eventParties } from './event-parties.ts';
import type { EventRoles } from './event-roles.ts';
import { type EventsTold, IN_CONFLICT } from './events-told.ts';
import type { HarmfulThing } from './harm-by-things.ts';
import { impliedRecipients } from './implied-recipients.ts';
import type { Participants } from './participants.ts';
import { SidesOfWar } from './sides-of-war.ts';
import { stateBehind, stateOfParty } from './state-of-party.ts';
import { statesOfRecipients } from './states-of-recipients.ts';
import { StatesOfSections } from './states-of-sections.ts';
import { targetsOfProtest } from './targets-of-protest.ts';
import { tenseOf } from './tense-of.ts';
import type { ThankedDeed } from './thanked-deed.ts';
import { typeTold } from './type-told.ts';
import { isPassive, passiveSubjects } from './voice.ts';

/** A word that may tell an event, with what its clause says of it. */
export interface ReadClause {
  readonly sentence: ReadSentence;
  readonly candidate: EventCandidate;
  readonly roles: EventRoles;
  /** what kills or destroys where the clause names nobody who does */
  readonly harm: HarmfulThing | null;
  readonly thanked: ThankedDeed | null;
}

/** Who takes part in an event, as its clause and what was told before have it. */
export interface PartiesTold extends EventParties {
  readonly type: EventType;
  /** the event told before of which the noun speaks again */
  readonly antecedent: EventDraft | null;
  /** the hostile act before it in a list */
  readonly listed: EventDraft | null;
  /** whether the text itself names somebody who takes part */
  readonly named: boolean;
}

const FIGHTS = wordClass('fights');

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'ACCUSE', 'THREATEN']);

/** Texts and things by which somebody acts. */
const INSTRUMENTS = wordClass('instruments');

/** Fills in who acts and upon whom: as the clause says, then whom a collective noun means, then what only the text around tells. */
export class WhoTakesPart {
  readonly #reading: Reading;
  readonly #participants: Participants;
  readonly #told: EventsTold;
  readonly #states: StatesOfSections;
  readonly #war: SidesOfWar;

  constructor(reading: Reading, participants: Participants, told: EventsTold) {
    this.#reading = reading;
    this.#participants = participants;
    this.#told = told;
    this.#states = new StatesOfSections(reading);
    this.#war = new SidesOfWar(reading);
  }

  in(clause: ReadClause): PartiesTold {
    const { sentence, candidate, harm } = clause;
    const tree = treeOf(sentence);
    const { predicate, object, entry, nominal, support } = candidate;
    const before = this.#told.recent();
    const meant = this.#whoIsMeant(clause, this.#thanked(clause, this.#inClause(clause)), before);
    const type = typeTold(this.#reading.knowledge, tree, candidate, harm, meant.actor, meant.recipient);
    let { actor, recipient } = meant;
    const about = partiesOf(this.#reading).introducedTo(sentence);
    const antecedent = actor.length === 0 ? this.#antecedent(clause, about) : null;
    recipient = statesOfRecipients(this.#reading.knowledge, { type, mode: entry.mode }, actor, recipient);
    if (antecedent && recipient.length === 0) ({ actor, recipient } = antecedent);
    const listed = this.#told.listedBefore(sentence, tree, candidate);
    if (listed && actor.length === 0 && recipient.length === 0) ({ actor, recipient } = listed);
    // `The Daily reports of Anna Grau and Jan Holm: “The meeting was short.”`
    const unnamed = (nominal || object !== null) && actor.length + recipient.length === 0;
    if (unnamed && entry.type === 'CONSULT' && about.length > 1) actor = about;
    if (actor.length === 0 && isOnlyDiscussed(this.#reading.knowledge, tree, candidate))
      actor = whoDiscussed(before, sentence.block, tree, predicate);
    const named = actor.length + recipient.length > 0;
    if (recipient.length === 0 && type === 'PROTEST')
      recipient = targetsOfProtest(this.#participants, sentence, candidate, () => this.#states.ofDocument());
    if (recipient.length === 0 && actor.length > 0)
      recipient = impliedRecipients({
        reading: this.#reading,
        tree,
        candidate,
        actor,
        block: sentence.block,
        told: before,
        states: this.#states,
      });
    const impersonal =
      isOfANoun(tree, predicate) &&
      isImpersonalDeed(entry.type, nominal && support === null) &&
      !/^acl/.test(tree.tokens[predicate]!.deprel) &&
      !isOfThePast(tree, predicate, this.#reading.document);
    if (actor.length === 0 && impersonal) actor = this.#states.topic(sentence);
    ({ actor, recipient } = this.#atWar(tree, candidate, type, { actor, recipient }));
    return { actor, recipient, type, antecedent, listed, named };
  }

  /**
   * What one side of a conflict alleges of a hostile act, the other did, and to whoever alleges it.
   * Of `all those detained`, which no clause of its own tells, nobody says to whom they belong.
   */
  alleged(
    { actor, recipient, type }: PartiesTold,
    { sentence, candidate: { predicate, nominal } }: ReadClause,
    status: EventStatus,
    reportedBy: Party | null,
  ): EventParties {
    const tree = treeOf(sentence);
    const inClause = !/^acl/.test(tree.tokens[predicate]!.deprel);
    const speaker =
      status === 'alleged' && IN_CONFLICT.has(type) && reportedBy
        ? stateOfParty(this.#reading.knowledge, reportedBy)
        : null;
    if (!speaker) return { actor, recipient };
    // `the victory forced them to leave`: what does it is named, though it is nobody
    const unnamed = nominal || isPassive(tree, predicate);
    const doers = actor.length > 0 || !unnamed ? actor : this.#adversary(sentence.block, speaker);
    if (doers.length === 0 && unnamed) return { actor, recipient };
    const isDoer = doers.some((party) => sameParty(party, speaker));
    return {
      actor: doers,
      recipient: recipient.length === 0 && (doers.length > 0 || inClause) && !isDoer ? [speaker] : recipient,
    };
  }

  /** The other state of a section about two, where something hostile between them was told: others only speak of a conflict. */
  #adversary(block: number, state: Party): readonly Party[] {
    const { knowledge } = this.#reading;
    return this.#states.counterpart(block, state).filter((other) => {
      const isOf = (one: Party, party: Party): boolean => stateBehind(knowledge, one)?.actor === party.actor;
      return this.#told.kept.some(
        ({ type, actor, recipient }) =>
          HOSTILE.has(type) &&
          [actor, recipient].some((side) => side.some((one) => isOf(one, other))) &&
          [actor, recipient].some((side) => side.some((one) => isOf(one, state))),
      );
    });
  }

  #inClause({ sentence, candidate, roles, harm }: ReadClause): EventParties {
    const parties = eventParties(this.#participants, sentence, candidate, roles, harm);
    if (parties.actor.length > 0 || candidate.nominal) return parties;
    const tree = treeOf(sentence);
    const texts = roles.actors
      .slice(0, 1)
      .filter((text) => INSTRUMENTS(this.#reading.knowledge).has(tree.tokens[text]!.lemma.toLowerCase()));
    return {
      actor: texts.flatMap((text) => this.#told.antecedents.authorsOf(sentence, tree, text)),
      recipient: parties.recipient,
    };
  }

  #thanked({ sentence, thanked }: ReadClause, { actor, recipient }: EventParties): EventParties {
    if (!thanked) return { actor, recipient };
    const doers = this.#participants.first(sentence, thanked.doers, true);
    const thankers = this.#participants.first(sentence, thanked.thankers, true);
    // `thanked Ostria for its aid to the islanders`: it was done to them; without anybody named, to whoever gives thanks
    const others = this.#participants
      .actors(recipient)
      .filter((party) => ![...doers, ...thankers].some((one) => sameParty(one, party)));
    return {
      actor: doers.length > 0 ? doers : actor,
      recipient:
        others.length > 0 ? others : thankers.map((party) => stateBehind(this.#reading.knowledge, party) ?? party),
    };
  }

  /** For `the sides`, `the ministers`, `the members`: those of whom it was told. */
  #whoIsMeant(
    { sentence, candidate, roles }: ReadClause,
    { actor, recipient }: EventParties,
    before: readonly EventDraft[],
  ): EventParties {
    const { knowledge } = this.#reading;
    const states = partiesOf(this.#reading).statesUpTo(sentence);
    const [only, ...further] = roles.actors;
    const they = only !== undefined && further.length === 0 && /^they$/i.test(sentence.tokens[only]!.text);
    const about = partiesOf(this.#reading).introducedTo(sentence);
    const met =
      (isCollective(actor) && about.length > 1 ? about : null) ??
      (they ? theyWhoMet(actor, before, sentence.block) : null) ??
      whoMetBefore(knowledge, actor, before, sentence.block) ??
      sidesMeant(knowledge, actor, [], states);
    const actors = met ?? actor;
    const others = met === null ? recipient : recipient.filter((one) => !met.includes(one));
    const recipients = sidesMeant(knowledge, others, actors, states) ?? others;
    const group = sameGroupBefore(actors, before, sentence.block);
    if (group === null) return { actor: actors, recipient: recipients };
    const sameDeed = recipients.length === 0 && group.type === candidate.entry.type;
    return { actor: group.actor, recipient: sameDeed ? group.recipient : recipients };
  }

  /** Of what the enemy does the other side suffers; battles of which nobody is named are between both. */
  #atWar(tree: Tree, { predicate, object }: EventCandidate, type: EventType, parties: EventParties): EventParties {
    const { actor, recipient } = parties;
    if (!/^(?:ASSAULT|COERCE|MOBILIZE)$/.test(type)) return parties;
    const fight = FIGHTS(this.#reading.knowledge).has(lemmaOf(tree, object ?? predicate));
    if (actor.length + recipient.length === 0 && fight && this.#war.sides)
      return { actor: [this.#war.sides.own, this.#war.sides.other], recipient };
    const doers = this.#war.named(actor);
    const struck = this.#war.named(recipient);
    const own = doers.some((party, i) => party !== actor[i]) && struck.length === 0 ? this.#war.sides?.own : undefined;
    return { actor: doers, recipient: own ? [own] : struck };
  }

  #antecedent({ sentence, candidate }: ReadClause, about: readonly Party[]): EventDraft | null {
    const { predicate, object, entry, nominal } = candidate;
    if (!nominal && object === null) return null;
    const chronicle = standsAlone(this.#reading, sentence);
    return this.#told.antecedents.of(sentence, treeOf(sentence), object ?? predicate, entry, { chronicle, about });
  }
}

/** `the issue was also discussed`: a passive that leaves out who met. */
const isOnlyDiscussed = (knowledge: Knowledge, tree: Tree, { predicate, entry, nominal }: EventCandidate): boolean =>
  !nominal &&
  entry.type === 'CONSULT' &&
  isPassive(tree, predicate) &&
  RAISING(knowledge).has(tree.lemmas[predicate]!) &&
  /^(?:past|perfect|pluperfect)$/.test(tenseOf(tree, predicate));

const RAISING = wordClass('raising-matters');

/** `was built in 1987`, `structures built during the occupation`: who ruled then, the document's subject does not tell. */
const isOfThePast = (tree: Tree, predicate: number, { period, published }: DocumentRecord): boolean => {
  const year = Number((period?.value ?? published ?? '').slice(0, 4)) || null;
  const { first, last } = tree.extent(predicate);
  return tree.tokens
    .slice(first, last + 1)
    .some(
      ({ text }) => /^during$/i.test(text) || (year !== null && /^(?:1[89]|20)\d\d$/.test(text) && Number(text) < year),
    );
};

/** `a commission was set up`; who set up the Lake Union, which has a name, or what is only `it`, is not told. */
const isOfANoun = (tree: Tree, predicate: number): boolean =>
  passiveSubjects(tree, predicate).every((thing) => !/^(?:PROPN|PRON)$/.test(tree.tokens[thing]!.upos));

/** Deeds of states, which their chronicles tell in the passive: `a commission was set up`, `construction has begun`. */
const isImpersonalDeed = (type: EventType, bareNoun: boolean): boolean =>
  !bareNoun && /^(?:TRADE|DECIDE|OTHER)$/.test(type);
