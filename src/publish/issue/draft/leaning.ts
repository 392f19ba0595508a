import type { Party } from '../../../kinds/party.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { howNamed, isPerson } from './how-named.ts';
import { partyKey } from './party-key.ts';
import type { Telling } from './tellings.ts';

/** A sentence that begins so leans on the one before it. */
const POINTS_BACK =
  /^["“‘']?(?:he|she|it|they|this|these|those|such|his|her|its|their|additionally|moreover|furthermore|also|however|meanwhile|earlier|later|then|but|and|so|thus|therefore|likewise|similarly|instead|nevertheless|another|note that|as such|as a result|in (?:addition|(?:its |their |his |her )?(?:response|turn|reply)|(?:this|that|the same) \w+)|for (?:his|her|its|their) part|according to (?:the same|this|that|these|the (?:report|statement|document|source)s?\b)|looking through|speaking (?:on|at|about) (?:this|the same)|(?:on|in|at) (?:the|its|their) (?:sidelines|margins|fringes)(?! of\b)|at the (?:same time|meeting|talks)|(?:during|after|following|at) (?:the|this|that|their) (?:meeting|talks|visit|trip|conversation|call|session|ceremony|conference|press conference|summit|briefing|hearing|trial|event|forum)s?(?! (?:of|for|between|in|at|on|with)\b)|the (?:latter|same)|last week|(?:the|both|two) (?:two |three |young |old |new |same |corresponding |opening |joint )?(?:minister|ministry|ministrie|president|resolution|document|statement|coalition|ambassador|partie|side|leader|group|meeting|talk|visit|trip|discussion|conversation|ceremony|conference|summit|forum|session|hearing|trial|incident|accident|attack|explosion|fire|report|letter|agreement|contract|deal|decree|bill|law|project|plan|programme|proposal|initiative|court|delegation|committee|decision|move|motion|call|event|arrest|man|men|woman|women|couple|victim|suspect|detainee|prisoner|activist|journalist|blogger|lawyer|deput(?:y|ie)|compan(?:y|ie))s?(?! (?:of|for|between|in|at|on|to|who|that|which)\b))\b/i;
const PERSONAL = /\b(?:he|she|him|his|her|hers)\b/i;
const OF_PERSON =
  /\b(?:he|she|him|his|her|they|them|their|the (?:leader|president|(?:prime |foreign )?minister|premier|spokes\w+|ambassador|official|diplomat|activist|journalist)(?! of\b))\b/i;
const OF_BODY =
  /\b(?:it|its|they|them|their|the (?:country|government|authorities|ministry|parliament|organi[sz]ation|delegation)(?! (?:meeting|session|building|house|decree|official)))\b/i;
/** Several whom the words only count, be they persons or those for whom they stand: `both sides`, `the two presidents`. */
const OF_SEVERAL =
  /\b(?:both|(?:the |these )?(?:two|three)|the) (?:prime |foreign |defen[cs]e )?(?:sides|parties|countries|states|nations|governments|ministries|parliaments|organi[sz]ations|delegations|groups|leaders|heads of (?:state|government)|presidents|ministers|premiers|ambassadors|officials|diplomats|activists|journalists)\b/i;
/** A question that another sentence asks: `Whether anybody comes.` */
const SUBORDINATE = /^["“‘']?(?:whether|which|who|whom|whose|why|how)\b[^?]*$/i;
/** `On Monday, the minister …`, where nothing says which. */
const THE_ONE_MEANT =
  /^[^,]{3,90}, (?:the (?:minister|president|resolution|coalition|ambassador|parties|sides|delegation)(?! (?:of|for)\b)|they|it)\b/i;
/** `A day later`, `on the same day`: counted from a day that stands before it. */
const COUNTED =
  /\b(?:the|that) same day\b|\b(?:an?|one|two|three|four|five|six|seven|several|\d+) (?:hour|day|week|month)s? (?:later|earlier|before|afterwards)\b|\bthe (?:following|next|previous) (?:day|week|month|morning|evening)\b/i;
const DAY_NAMED = /\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
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
  const several = OF_SEVERAL.test(telling.text);
  const [ofPerson, ofBody] = [meansAnother(telling, OF_PERSON, knowledge), meansAnother(telling, OF_BODY, knowledge)];
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
const NAME = /^\p{Lu}[\p{L}\p{N}.’'-]*(?:\s(?:of|the|and|for|on|in|de|al|[\p{Lu}\p{N}][\p{L}\p{N}.’'&-]*))*$/u;

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
  const counted = COUNTED.exec(text);
  if (counted !== null && !DAY_NAMED.test(text.slice(0, counted.index))) return 'lost';
  const opens = POINTS_BACK.test(text) || SUBORDINATE.test(text) || THE_ONE_MEANT.test(text);
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
