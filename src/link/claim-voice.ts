import { classPattern } from '../extract/class-pattern.ts';
import type { ComplianceFinding } from '../kinds/compliance.ts';
import type { DocumentRecord } from '../kinds/document.ts';
import type { Party } from '../kinds/party.ts';
import type { StatementFinding } from '../kinds/statement.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { quoteLine } from '../text/quote-line.ts';
import { contentWords } from './content-words.ts';
import { deniedContent, saysWhatItIs } from './denied-content.ts';
import { documentDate } from './document-date.ts';
import { namesTold } from './names-told.ts';
import { once } from './once.ts';
import { sideOf } from './side-of.ts';
import { type VoicePlace, voicePlace } from './voice-place.ts';

export type ClaimFinding = StatementFinding | ComplianceFinding;
export type ClaimDocument = Pick<DocumentRecord, 'publisher' | 'title' | 'published' | 'period'>;

/** Somebody who holds a claim or denies it, in their words as the source has them. */
export interface ClaimVoice {
  readonly finding: ClaimFinding;
  readonly stance: 'holds' | 'denies';
  readonly who: string;
  /** ids of those who speak, as far as the packs know them */
  readonly actors: readonly string[];
  /** id of the state for which they speak; null when unknown or none */
  readonly side: string | null;
  /** EDTF; when it was said, else when the document was published or what time it covers */
  readonly date: string | null;
  /** whether the date is that of the finding or of its document */
  readonly dated: 'finding' | 'document' | null;
  /** what is held or denied, without `the claims made by …`; empty when it only points back */
  readonly content: string;
}

/** The words beside what is said. */
export interface WordsAround {
  /** between the reporting words and it: `denied` … `claims by the other side that` */
  readonly before: string;
  /** behind it in its sentence */
  readonly after: string;
  /** in its sentence before the reporting words, the speaker among them: `While it admits that …, the ministry` */
  readonly lead?: string;
}

/** What of a statement or a verdict tells when voices are compared. */
export type SpokenFinding =
  | Pick<StatementFinding, Place | 'act' | 'cue'>
  | Pick<ComplianceFinding, Place | 'verdict' | 'agreement' | 'provision' | 'party'>;
type Place = 'kind' | 'document' | 'block' | 'start' | 'end';

/** What of a voice is compared with voices of any document. */
export interface VoiceTraits extends Pick<ClaimVoice, 'stance' | 'who' | 'actors' | 'side' | 'date' | 'dated'> {
  readonly finding: SpokenFinding;
  readonly words: ReadonlySet<string>;
  /** those of the words that are in the name of an agreement: what is claimed of it may be quite another thing */
  readonly agreementWords: ReadonlySet<string>;
  /** those of the words that name states, their people and their seats: two sides have them in all that they say */
  readonly stateWords: ReadonlySet<string>;
  /** those of the words that are proper names by their capitals: whom a claim speaks of, not what it says */
  readonly nameWords: ReadonlySet<string>;
  /** ids of actors whom a denial names as holding the claim, and their states */
  readonly named: ReadonlySet<string>;
  /** they say that something is not so */
  readonly negates: boolean;
  /** ids of actors of whom it is said, and of their states */
  readonly spokenOf: ReadonlySet<string>;
}

/** A voice with what it is compared by, also with those that stand beside it. */
export interface ComparedVoice extends ClaimVoice, VoiceTraits {
  readonly finding: ClaimFinding;
  readonly place: VoicePlace;
}

/** Acts by which somebody says that something is so; wishes, thanks and promises are no claims. */
const ASSERTING: ReadonlySet<StatementFinding['act']> = new Set([
  'state',
  'accuse',
  'criticise',
  'condemn',
  'announce',
  'warn',
]);
const NEGATING = classPattern`\b(?:no|not|never|none|nobody|nothing|neither|cannot|${'negating'})\b|n[’']t\b`;

/**
 * The voice of a finding; null when it asserts and denies nothing.
 * @param around the words beside it
 */
export const claimVoice = (
  finding: ClaimFinding,
  documents: ReadonlyMap<string, ClaimDocument>,
  knowledge: VoiceKnowledge,
  around: WordsAround,
): ComparedVoice | null => {
  const parties = finding.kind === 'statement' ? finding.speaker : finding.claimant;
  const told = parties.length === 0 ? null : whatIsTold(finding, around.before, knowledge);
  if (told === null) return null;
  const own = finding.kind === 'statement' ? finding.date : null;
  const date = own ?? documentDate(documents.get(finding.document));
  return comparedVoice(
    {
      finding,
      stance: told.denied ? 'denies' : 'holds',
      who: parties.map(({ name }) => name).join(', '),
      actors: parties.flatMap(({ actor }) => actor ?? []),
      side: sideOfAll(parties, knowledge),
      date,
      dated: date === null ? null : own ? 'finding' : 'document',
      content: told.content,
    },
    told.denied,
    knowledge,
    around,
  );
};

type VoiceKnowledge = Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>;
type Denied = ReturnType<typeof deniedContent>;

/** What a finding says is so, or denies; null where it says neither. */
const whatIsTold = (
  finding: ClaimFinding,
  before: string,
  knowledge: VoiceKnowledge,
): { readonly content: string; readonly denied: Denied } | null => {
  let denied: Denied = null;
  if (finding.kind === 'statement' && !saysWhatItIs(finding.act, before, finding.quote, knowledge)) {
    denied = deniedContent(finding.act, finding.cue, finding.quote, knowledge, before);
    if (!denied && !ASSERTING.has(finding.act)) return null;
  }
  if (denied) return { content: denied.content, denied };
  const content = quoteLine(finding.quote);
  return tellsSomething(content) ? { content, denied } : null;
};

/** A voice with what it is compared by, each worked out when it is asked for: a board of links that were found before asks it of few. */
const comparedVoice = (
  voice: ClaimVoice,
  denied: Denied,
  knowledge: VoiceKnowledge,
  around: WordsAround,
): ComparedVoice => {
  const { finding, content } = voice;
  const mentions = once(() => knowledge.mentions(content));
  const words = once(() => new Set(contentWords(content)));
  const agreementWords = once(
    () => new Set(mentions().flatMap(({ agreements, text }) => (agreements.length > 0 ? contentWords(text) : []))),
  );
  const stateWords = once(
    () =>
      new Set(
        mentions().flatMap(({ actors, text }) =>
          actors.some((actor) => sideOf(actor, knowledge) === actor) ? contentWords(text) : [],
        ),
      ),
  );
  const nameWords = once(() => new Set(namesTold(content).flatMap(contentWords)));
  const named = once(() => (denied ? actorsNamed(`${around.before} | ${denied.head}`, knowledge) : new Set<string>()));
  const place = once(() => voicePlace(finding, around, content, denied !== null && words().size === 0, knowledge));
  const negates = once(() => NEGATING(knowledge).test(content));
  const spokenOf = once(
    () =>
      new Set(
        mentions().flatMap(({ actors }) => actors.flatMap((actor) => [actor, sideOf(actor, knowledge) ?? actor])),
      ),
  );
  return {
    ...voice,
    get words() {
      return words();
    },
    get agreementWords() {
      return agreementWords();
    },
    get stateWords() {
      return stateWords();
    },
    get nameWords() {
      return nameWords();
    },
    get named() {
      return named();
    },
    get place() {
      return place();
    },
    get negates() {
      return negates();
    },
    get spokenOf() {
      return spokenOf();
    },
  };
};

/** So much of what is said nearly always has a word that tells something, in UTF-16 code units. */
const BEGINNING = 32;

const tellsSomething = (content: string): boolean =>
  contentWords(content.slice(0, content.lastIndexOf(' ', BEGINNING) + 1)).length > 0 ||
  contentWords(content).length > 0;

const sideOfAll = (parties: readonly Party[], knowledge: Pick<Knowledge, 'actors'>): string | null =>
  parties.map(({ actor }) => sideOf(actor, knowledge)).find((side) => side !== null) ?? null;

const actorsNamed = (text: string, knowledge: Pick<Knowledge, 'actors' | 'mentions'>): ReadonlySet<string> =>
  new Set(knowledge.mentions(text).flatMap(({ actors }) => actors));

interface Speaking extends Pick<ClaimVoice, 'who' | 'actors' | 'side'> {
  readonly finding: Pick<ClaimFinding, 'document'>;
}

/** True when the two are not the same speaker; `the company` of two documents is two. */
export const areOthers = (a: Speaking, b: Speaking): boolean => {
  const sameName = a.who === b.who && (isNamedSpeaker(a.who) || a.finding.document === b.finding.document);
  return !sameName && !a.actors.some((actor) => b.actors.includes(actor));
};

const isNamedSpeaker = (who: string): boolean => /\p{Lu}/u.test(who);

/** True when the two can stand against each other: not the same speaker, not two of one state. */
export const areOpposed = (a: Speaking, b: Speaking): boolean =>
  areOthers(a, b) && (a.side === null || a.side !== b.side);

/** Of words that two voices share those that name no state: what they speak of, not whom. */
export const matterOf = (shared: readonly string[], a: VoiceTraits, b: VoiceTraits): readonly string[] =>
  shared.filter((word) => !a.stateWords.has(word) && !b.stateWords.has(word));

/** A denial names who holds it; a state stands for its officials. */
export const isNamed = (holder: VoiceTraits, denial: VoiceTraits): boolean =>
  holder.actors.some((actor) => denial.named.has(actor)) || (holder.side !== null && denial.named.has(holder.side));

/** The claim is about the one who denies it, or about their state. */
export const isOf = (holder: VoiceTraits, denial: VoiceTraits): boolean =>
  denial.actors.some((actor) => holder.spokenOf.has(actor)) ||
  (denial.side !== null && holder.spokenOf.has(denial.side));
