import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordClass } from '../word-class.ts';
import { partyOfActor } from './party-of-actor.ts';
import { partyWords } from './party-words.ts';

/**
 * Of whom a speaker says `we`: an official of his state or body, a spokesman of those for whom he speaks. Whose people an
 * activist or a villager means nobody knows: null. Where the words name no body it is the speaker, as far as they tell.
 */
export const spokenFor = (knowledge: Knowledge, speaker: Party): Party | null => {
  const actor = speaker.actor === null ? undefined : knowledge.actors.get(speaker.actor);
  if (actor)
    return actor.kind !== 'person' || actor.of
      ? partyOfActor(knowledge, (actor.kind === 'person' && actor.of) || actor.id)
      : speaker;
  const office = speaker.office ?? (/^\p{Ll}/u.test(headOf(speaker.name)) ? speaker.name : null);
  if (office === null || FORMER.test(office)) return speaker;
  const title = office.split(BEHIND)[0]!;
  const noun = headOf(office).toLowerCase();
  if (FOR_NOBODY(knowledge).has(noun)) return null;
  if (!SPEAKING_FOR(knowledge).has(noun)) return speaker;
  for (const { 0: joint, index } of office.matchAll(new RegExp(BEHIND, 'gi'))) {
    const body = bodyNamed(knowledge, office.slice(index + joint.length));
    if (body) return body;
  }
  return ownerOf(knowledge, title) ?? speaker;
};

/** `official` of `Norlandic official of rank`; written large it is of a name: the Ministry of Transport. */
const headOf = (words: string): string => words.split(BEHIND)[0]!.split(' ').at(-1)!;

const SPEAKING_FOR = wordClass('speaking-for');
const FOR_NOBODY = wordClass('speaking-for-nobody');
const FORMER = /\b(?:former|ex-|late|then-|retired|ousted|opposition)/i;
const BEHIND = / (?:of|for|at|with) (?:the )?/i;

/**
 * Behind `of`: an actor of the packs, a name, or those who bind themselves; `of finance`, `of state` name nobody, and
 * `of France in Norland` is of France.
 */
const bodyNamed = (knowledge: Knowledge, named: string): Party | null => {
  const words = named.split(/ in /)[0]!;
  const known = knowledge
    .mentions(words)
    .filter(({ start, end, actors }) => start === 0 && end === words.length && actors.length === 1);
  if (known[0] && !known[0].demonym) return partyOfActor(knowledge, known[0].actors[0]!);
  const last = words.split(BEHIND)[0]!.toLowerCase().split(' ').at(-1)!;
  if (KINDS_OF_OFFICE(knowledge).has(last)) return null;
  // `Norland’s security council`: an organ of the state gives the word of the state
  const state = ORGANS(knowledge).has(last) ? ownerOf(knowledge, words) : null;
  if (state?.actor) return state;
  const { bodies } = partyWords(knowledge);
  const one = last.replace(/ies$/, 'y').replace(/s$/, '');
  const isBody = [last, one].some((word) => bodies.has(word) || PARTICIPANTS(knowledge).has(word));
  return isBody || /^\p{Lu}/u.test(words) ? { name: words, actor: null, office: null } : null;
};

const ORGANS = wordClass('organs-of-state');
const KINDS_OF_OFFICE = wordClass('kinds-of-office');
const PARTICIPANTS = wordClass('participants');

/** `Norlandic foreign minister`, `Norland’s foreign minister`: the state that the words name, or whose they are. */
const ownerOf = (knowledge: Knowledge, words: string): Party | null => {
  const states = knowledge
    .mentions(words)
    .filter(({ actors }) => actors.length === 1 && knowledge.actors.get(actors[0]!)?.kind === 'state');
  if (states.length === 1) {
    const { start, end, actors } = states[0]!;
    const beside = `${words.slice(0, start)} ${words.slice(end)}`;
    if (isOfState(knowledge, beside)) return partyOfActor(knowledge, actors[0]!);
  }
  const [, owner, theirs] = /^(\p{Lu}[^'’]*)['’]s? (\p{Ll}.*)$/u.exec(words) ?? [];
  const isState = states.some(({ text }) => text === owner);
  return owner && !isState && isOfState(knowledge, theirs!, true) ? { name: owner, actor: null, office: null } : null;
};

/**
 * `foreign minister`, `army chief`: beside the name of a state nothing but an office or an organ of it. `rebel commander`,
 * `party leader`, `team's manager` and `owner` speak for others who live there, or come from there.
 */
const isOfState = (knowledge: Knowledge, beside: string, ofAnybody = false): boolean => {
  const words = beside
    .toLowerCase()
    .split(' ')
    .filter((word) => !/^(?:|['’]s?|of|for|the|an?|and)$/.test(word));
  const noun = headOf(beside.trim()).toLowerCase();
  const others = words.filter((word) => word !== noun);
  const ofOrgan = others.some((word) => ORGANS(knowledge).has(word));
  if (!ofAnybody && !ofOrgan && FOR_FIRMS(knowledge).has(noun)) return false;
  return others.every((word) =>
    [ORGANS, KINDS_OF_OFFICE, BESIDE_OFFICES].some((wordsOf) => wordsOf(knowledge).has(word)),
  );
};

const FOR_FIRMS = wordClass('speaking-for-firms');
const BESIDE_OFFICES = wordClass('beside-offices-of-state');
