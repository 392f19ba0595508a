import type { EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { wordClass, wordClassPattern } from '../word-class.ts';
import type { EventCodebookEntry } from './codebook/event-codebook.ts';
import type { HarmfulThing } from './harm-by-things.ts';

/** States block roads to coerce, strike with arms and demonstrate displeasure, only people protest; what a court does is law. */
export const typeByActor = (
  knowledge: Knowledge,
  entry: EventCodebookEntry,
  { lemma }: Pick<Token, 'lemma'>,
  passive: boolean,
  actor: readonly Party[],
  isState: boolean,
): EventType => {
  if (BEFORE_COURT(knowledge).has(lemma.toLowerCase()) && /^(?:ACCUSE|COERCE|LEGAL)$/.test(entry.type)) return 'LEGAL';
  // who is struck by something does not lay down work
  if (entry.mode === 'strike' && passive && /^strike$/i.test(lemma)) return 'ASSAULT';
  if (actor.some(({ name }) => COURT(knowledge).test(name)) && BY_COURTS.test(entry.type)) return 'LEGAL';
  if (entry.type !== 'PROTEST' || !isState) return entry.type;
  if (entry.mode === 'strike') return 'ASSAULT';
  return /^(?:block|blockade|close|obstruct)$/i.test(lemma) ? 'COERCE' : 'ACCUSE';
};

/** What only courts and prosecutors do, whoever is named. */
const BEFORE_COURT = wordClass('court-verbs');
const COURT = wordClassPattern('courts');
const BY_COURTS = /^(?:ACCUSE|SANCTION|COERCE|DECIDE|REQUEST|REJECT|CONCEDE|SUPPORT|RETREAT|AGREE)$/;

/** Of arms or in an attack people are killed; one named person who dies of nothing that the text names is no disaster. */
export const typeOfDeath = (harm: HarmfulThing | null, dead: readonly Party[]): EventType => {
  if (harm !== null) return harm.kind === 'attack' ? 'ASSAULT' : 'DISASTER';
  return dead.length === 1 && /^\p{Lu}\S* .*\p{Lu}/u.test(dead[0]!.name) ? 'OTHER' : 'DISASTER';
};
