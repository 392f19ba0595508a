import type { Party } from '../../../kinds/party.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { SMALL_NAME_WORDS } from '../../../text/name-words.ts';
import { howNamed, isPerson } from './how-named.ts';
import { countsFromEarlier, OF_BODY, OF_PERSON, OF_SEVERAL, pointsBack } from './leaning-words.ts';
import { partyKey } from './party-key.ts';
import type { Telling } from './tellings.ts';

const PERSONAL = /\b(?:he|she|him|his|her|hers)\b/i;
/** More names than these before a quotation say less than none. */
const MOST_NAMED = 3;

type Names = Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>;

/** Who acts and who speaks in what a sentence tells, as the record resolved them; each once. */
export const partiesOf = ({ findings }: Telling): readonly Party[] => {
  const parties = new Map<string, Party>();
  for (const finding of findings)
    for (const party of finding.kind === 'event'
      ? [...finding.actor, ...finding.recipient]
      : finding.kind === 'statement'
        ? finding.speaker
        : [])
      if (!parties.has(partyKey(party))) parties.set(partyKey(party), party);
  return [...parties.values()];
};

/** What a reader lacks to know whom a sentence speaks of. */
export interface Unnamed {
  /** those whom it calls `he`, `the minister`, `both sides`, or who act in it unsaid */
  readonly meant: readonly Party[];
  /** those whom it calls by their family name */
  readonly family: readonly Party[];
}

/** Whom the words of a sentence do not name though what the record read out of it is about them. */
export const unnamedIn = (telling: Telling, knowledge: Names): Unnamed => {
  const meant: Party[] = [];
  const family: Party[] = [];
  const unsaid = actorsUnsaid(telling, knowledge);
  const several = OF_SEVERAL(knowledge).test(telling.text);
  const [ofPerson, ofBody] = [
    meansAnother(telling, OF_PERSON(knowledge), knowledge),
    meansAnother(telling, OF_BODY(knowledge), knowledge),
  ];
  for (const each of partiesOf(telling)) {
    const party = byName(each, knowledge);
    if (party === null || isLongOutOfOffice(party, telling.date, knowledge)) continue;
    const person = isPerson(party, knowledge);
    const how = howNamed(party, telling.text, knowledge);
    if (how === 'family' && person && party.name.includes(' ')) family.push(party);
    if (how === 'not' && (several || unsaid.has(partyKey(each)) || (person ? ofPerson : ofBody))) meant.push(party);
  }
  return { meant: meant.length > MOST_NAMED ? [] : meant, family: family.slice(0, MOST_NAMED) };
};

/** True for a `he`, `its` or `the government` that nobody named before it in the same words explains. */
const meansAnother = (telling: Telling, words: RegExp, knowledge: Names): boolean => {
  const found = words.exec(telling.text);
  if (found === null || !/^(?:he|she|him|his|her|its?)$/i.test(found[0])) return found !== null;
  const person = !/^its?$/i.test(found[0]);
  const before = telling.text.slice(0, found.index);
  return !partiesOf(telling).some(
    (party) => isPerson(party, knowledge) === person && howNamed(party, before, knowledge) !== 'not',
  );
};

/** Who acts in events of which the words name nobody: `A commission was set up.` */
const actorsUnsaid = ({ findings, text }: Telling, knowledge: Names): ReadonlySet<string> => {
  const unsaid = new Set<string>();
  for (const finding of findings) {
    if (finding.kind !== 'event') continue;
    if ([...finding.actor, ...finding.recipient].some((party) => howNamed(party, text, knowledge) !== 'not')) continue;
    for (const party of finding.actor) unsaid.add(partyKey(party));
  }
  return unsaid;
};

/** `Lake League` or `Anna Grau`; `Baku’s support` and `Anna Grau, and members` are no names with which to lead. */
const NAME = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{N}.’'-]*(?:\\s(?:${SMALL_NAME_WORDS}|[\\p{Lu}\\p{N}][\\p{L}\\p{N}.’'&-]*))*$`,
  'u',
);

/** A party that the words call `the government` by its name in the packs; null for one that has none. */
const byName = (party: Party, { actors }: Names): Party | null => {
  if (NAME.test(party.name) && !/['’]s\b/.test(party.name)) return party;
  const known = party.actor === null ? undefined : actors.get(party.actor);
  const name = known?.name;
  return name ? { ...party, name } : null;
};

/** Whoever left every office before that day is not the one whom `the president` means, whatever the record took. */
const isLongOutOfOffice = ({ actor }: Party, date: string | null, { actors }: Names): boolean => {
  const offices = actor === null ? [] : (actors.get(actor)?.offices ?? []);
  return (
    date !== null && offices.length > 0 && offices.every(({ to }) => to !== null && to.slice(0, 10) < date.slice(0, 10))
  );
};

/** `named`: it can be read once somebody is named before it; `lost`: it can’t without the sentence before it. */
export type Leaning = 'no' | 'named' | 'lost';

/** Whether a sentence leans on the one before it, and whether names are enough to hold it. */
export const leaningOf = (telling: Telling, knowledge: Names): Leaning => {
  const { text } = telling;
  if (countsFromEarlier(text)) return 'lost';
  const opens = pointsBack(text, knowledge);
  const personal = PERSONAL.exec(text);
  // `Before his visit the minister …`: whose it is may come after
  const before = personal ? (/^h(?:is|er)$/i.test(personal[0]) ? text : text.slice(0, personal.index)) : '';
  const unknown =
    personal !== null &&
    !partiesOf(telling).some((party) => isPerson(party, knowledge) && howNamed(party, before, knowledge) !== 'not');
  if (!opens && !unknown) return 'no';
  return unnamedIn(telling, knowledge).meant.length > 0 &&
    !/^["“‘']?(?:th(?:is|ese|ose)|such|according|looking|note|whether|which|who|whom|whose|why|how)\b/i.test(text)
    ? 'named'
    : 'lost';
};
