import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { MONTHS_AND_DAYS } from '../../time/calendar-names.ts';
import { personNouns } from '../figures/figure-codebook.ts';
import { partyWords } from '../parties/party-words.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { meansMatter, namesCondition } from './means-matter.ts';
import { behind } from './phrases-behind.ts';

/** Nouns for people and bodies, in the singular. */
const PEOPLE = wordClass('participants');

/** What names may end in without naming anybody who can act. */
const THINGS = wordClass('names-of-things');

/** `thousands of people`, `tens of thousands`: of whom there are so many counts. */
const QUANTITY = wordClass('numbers-of-people');

const MOVED = wordClass('moved');

/**
 * Whether a noun phrase names somebody who can act: a known actor, a named person or body, or a noun for people.
 * @param parties who is behind the phrase, as the resolver of parties has it
 */
export const canAct = (knowledge: Knowledge, tree: Tree, head: number, parties: readonly Party[]): boolean => {
  if (parties.length === 0) return false;
  if (parties.some((party) => party.actor !== null || party.office !== null)) return true;
  const token = tree.tokens[head]!;
  if (token.upos === 'PRON')
    return parties.some(
      ({ name }) =>
        !namesCondition(knowledge, name) &&
        ((/^\p{Lu}/u.test(name) && !THINGS(knowledge).has(name.split(' ')[0]!.toLowerCase())) ||
          isNounForPeople(knowledge, name.split(' ').at(-1)!.toLowerCase()) ||
          hasNounForPeople(knowledge, name)),
    );
  const noun = token.lemma.toLowerCase();
  if (QUANTITY(knowledge).has(noun)) {
    const counted = tree.children(head, 'nmod').filter((child) => tree.tokens[child]!.upos !== 'PROPN');
    if (counted.length === 0) return token.xpos === 'NNS' || tree.child(head, 'nummod') !== null;
    return counted.some((child) => canAct(knowledge, tree, child, parties));
  }
  if (token.upos === 'PROPN') return !MONTHS_AND_DAYS.has(token.text) && !THINGS(knowledge).has(noun);
  if (meansMatter(knowledge, tree, head) || isMotion(knowledge, tree, head)) return false;
  // `opposition figures`
  if (noun === 'figure') return tree.child(head, 'compound', 'amod') !== null && tree.child(head, 'nummod') === null;
  const words = partyWords(knowledge);
  return (
    isNounForPeople(knowledge, noun) ||
    isPeopleOfCountry(knowledge, token.text) ||
    personNouns(knowledge).has(noun) ||
    words.offices.has(noun) ||
    words.bodies.has(noun) ||
    // `the lower house`, of which no house by itself is one
    words.bodies.has(`${tree.tokens[head - 1]?.text.toLowerCase()} ${noun}`) ||
    words.governments.has(noun)
  );
};

/** `the movement of people and goods` is no body. */
const isMotion = (knowledge: Knowledge, tree: Tree, head: number): boolean =>
  tree.lemmas[head] === 'movement' &&
  behind(tree, head, ['of']).some((moved) => MOVED(knowledge).has(tree.lemmas[moved]!));

/** `Libyans protest`: the people of a country in the plural, which the tagger takes for a common noun. */
const isPeopleOfCountry = ({ mentions }: Knowledge, text: string): boolean =>
  /^\p{Lu}.*s$/u.test(text) && mentions(text.slice(0, -1))[0]?.demonym === true;

/** Whether a noun, in either number and in lower case, is one for people: `gunmen`, `minister`. */
export const isNounForPeople = (knowledge: Knowledge, word: string): boolean => {
  const people = PEOPLE(knowledge);
  return people.has(word) || (word.endsWith('s') && people.has(word.slice(0, -1)));
};

const hasNounForPeople = (knowledge: Knowledge, name: string): boolean => {
  const { offices, bodies } = partyWords(knowledge);
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => isNounForPeople(knowledge, word) || offices.has(word) || bodies.has(word));
};
