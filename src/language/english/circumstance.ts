import type { Sentence, Token } from '../sentence.ts';
import { clauseOf, subjectOfClause } from './finite-clause.ts';
import { BODY_WORDS, MONTHS, TITLE_WORDS, WEEKDAYS } from './names/name-words.ts';
import { FINITE } from './parser/tree-parts.ts';
import type { Aside } from './without-aside.ts';

const LONGEST_SUBJECT = 14;
const LONGEST_CIRCUMSTANCE = 9;

/**
 * When, how or why something is done, told without commas between the subject and its verb: `The senate in turn annulled the
 * decree`, `Norland without warning shelled the village`. The reader takes it for a part of the subject, so that somebody
 * would be called `the senate in turn`. Null where it hangs on the verb as it should. What says which council or which troops
 * are meant (`the council in Marn`) is none; of a person it is (`Keller in Marn`).
 */
export const circumstanceToLeaveOut = (sentence: Sentence): Aside | null => {
  const { tokens } = sentence;
  for (let verb = 2; verb < tokens.length - 1; verb++) {
    if (!mayBeVerb(tokens[verb]!)) continue;
    const first = beginOf(sentence, verb);
    if (first !== null) return isReadAsOne(tokens, first, verb) ? null : { first, last: verb - 1 };
  }
  return null;
};

/**
 * The sentence that was read without a circumstance, with the circumstance on the verb behind it. Null where that verb has
 * no subject before it then either.
 */
export const withCircumstance = (read: Sentence, before: Sentence, { first, last }: Aside): Sentence | null => {
  const count = last - first + 1;
  const inText = (at: number): number => (at < 0 ? -1 : at < first ? at : at + count);
  const clause = clauseOf(read.tokens, first);
  const subject = subjectOfClause(read.tokens, clause);
  if (!FINITE.test(read.tokens[first]!.xpos) || subject === undefined || subject.index >= first) return null;
  const isInside = (at: number): boolean => at >= first && at <= last;
  const own = before.tokens.slice(first, last + 1);
  const top = own.find(({ head, upos }) => !isInside(head) && upos !== 'PUNCT' && upos !== 'ADP') ?? own.at(-1)!;
  const led = /^(?:ADP|SCONJ)$/.test(own[0]!.upos);
  const relation = led ? 'obl' : top.upos === 'ADV' ? 'advmod' : 'obl:unmarked';
  const tokens = before.tokens.map((token): Token => {
    const { index } = token;
    if (!isInside(index)) {
      const told = read.tokens[index < first ? index : index - count]!;
      return { ...token, ...told, index, head: inText(told.head) };
    }
    if (index === top.index) return { ...token, head: inText(clause), deprel: relation };
    if (isInside(token.head)) return token;
    return { ...token, head: top.index, deprel: token.upos === 'ADP' ? 'case' : token.deprel };
  });
  return { ...before, tokens };
};

const mayBeVerb = ({ upos, xpos, text }: Token): boolean =>
  FINITE.test(xpos) || ((upos === 'VERB' || upos === 'ADJ') && /(?:ed|en)$/.test(text));

/** Where a circumstance begins that ends right before the verb, behind a noun; the longest that there is. */
const beginOf = (sentence: Sentence, verb: number): number | null => {
  const { tokens } = sentence;
  for (let first = Math.max(1, verb - LONGEST_CIRCUMSTANCE); first < verb; first++) {
    const before = tokens[first - 1]!;
    if (first > LONGEST_SUBJECT || !/^(?:NOUN|PROPN)$/.test(before.upos)) continue;
    const words = tokens
      .slice(first, verb)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    if (CIRCUMSTANCE.test(words)) return first;
    if (!isPhrase(tokens.slice(first, verb))) continue;
    if (OF_DOERS.test(words) && isDoer(before)) return first;
    if (BEFORE_CLAUSES.test(words) && isDoer(before) && isOnlyVerb(tokens, verb)) return first;
    if (OF_PERSONS.test(words) && endsPerson(sentence, before.index)) return first;
  }
  return null;
};

/** No clause of its own, as `since they` begins one, and no part of a name (`Doctors Without Borders`). */
const isPhrase = (words: readonly Token[]): boolean =>
  !/^\p{Lu}/u.test(words[0]!.text) &&
  words.every(({ upos, xpos, text }) => xpos === 'PRP$' || !(upos === 'PRON' || (upos === 'PUNCT' && text !== '-')));

const isOnlyVerb = (tokens: readonly Token[], verb: number): boolean =>
  tokens.every(({ index, xpos }) => index === verb || !FINITE.test(xpos));

/** Whether the name of a person ends here: `Ivo Keller`, `Minister Keller`. */
const endsPerson = ({ tokens, names }: Sentence, at: number): boolean =>
  names.some(({ type, last }) => type === 'PER' && last === at) ||
  (tokens[at]!.upos === 'PROPN' && TITLE_WORDS.has(tokens[at - 1]?.text.toLowerCase() ?? ''));

/** Whoever it is does things: what is told behind such a noun tells no more of it, as it would of `the talks`. */
const isDoer = ({ upos, text }: Token): boolean =>
  upos === 'PROPN' || TITLE_WORDS.has(text.toLowerCase()) || BODY_WORDS.has(text.toLowerCase()) || PEOPLE.test(text);

/** How most words for people end, and some that end otherwise. */
const PEOPLE =
  /(?:ers|ors|ists|ants|ees|iers|ians|men|women|people|police|troops|forces|army|navy|officials?|rebels?|villagers|youths|premier|emir)$/i;

/** Whether the circumstance hangs on the verb, as a circumstance does, and the verb has its subject before it. */
const isReadAsOne = (tokens: readonly Token[], first: number, verb: number): boolean => {
  const clause = clauseOf(tokens, verb);
  const subject = subjectOfClause(tokens, clause);
  if (!FINITE.test(tokens[verb]!.xpos) || subject === undefined || subject.index >= first) return false;
  return tokens
    .slice(first, verb)
    .every(({ head, deprel }) => head >= first && !(head === clause && PARTS_OF_CLAUSE.test(deprel)));
};

/** What the verb cannot have of a circumstance: `without warning` is no `without warning Norland expelled …`. */
const PARTS_OF_CLAUSE = /^(?:nsubj|csubj|mark|obj|ccomp)/;

const UNIT =
  '(?:second|minute|hour|day|night|week|weekend|month|year|decade|morning|afternoon|evening|spring|summer|autumn|winter)s?';
const NAMED_DAY = `(?:${[...WEEKDAYS].join('|')})`;
const MONTH = `(?:${[...MONTHS].join('|')})\\.?(?: \\d{4})?`;
const NUMBER = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|a few|many|a couple of)';
const ITS = '(?:its|his|her|their)';
/** A few words more: of what is told of a letter, a summit, a surprise. */
const MORE = '(?: [^ ,]+){1,5}';
const HELP = '(?:help|support|backing|aid|consent|approval|permission|assistance)';
const WORDS_OF =
  '(?:statement|letter|speech|address|interview|report|note|message|tweet|post|memo|telegram|article|video|broadcast|communiqué)';
const OCCASION = '(?:briefing|summit|conference|meeting|session|rally|ceremony|hearing|forum)';

const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`);

/** Behind whatever noun it stands. */
const CIRCUMSTANCE = anyOf(
  'in (?:turn|response|return|retaliation|reply|revenge|protest|public|private|principle|practice|theory|effect|vain|part|full|secret|parallel|addition|particular|general|fact|reality|haste|person|exchange|anger|error|absentia|the end|the meantime|the interim|the past|good faith|bad faith)',
  `in recent ${UNIT}`,
  'at (?:dawn|dusk|noon|midnight|night|first|last|once|least once|times|the time|that time|the same time|this point|that point|this stage|the moment|the outset|the last minute|short notice|present)',
  'by (?:law|decree|force|mistake|accident|chance|contrast|now|then|night|day|default|consensus|acclamation|proxy)',
  `on ${ITS} (?:own|part|own initiative|own account)`,
  `on (?:${NUMBER}|numerous|other) occasions|on (?:occasion|paper|purpose|request|schedule|time|appeal|average|the other hand|the one hand|the contrary|the spot|the whole)`,
  'on the (?:same|next|following|previous|first|second|third|last) (?:day|night|morning|evening)',
  `on the (?:eve|sidelines|margins|fringes|advice|orders|instructions) of${MORE}|on behalf of${MORE}`,
  `under (?:[a-z]+ )?pressure(?: from${MORE})?|under (?:duress|protest|oath|escort)`,
  `over the (?:weekend|(?:past|last|next|coming|following) (?:${NUMBER} )?${UNIT})|overnight`,
  `for the (?:first|second|third|last) time(?: (?:in|since)${MORE})?|for (?:now|example|instance|good|${ITS} part)|for (?:${NUMBER} )?(?:hours|days|weeks|months|years|decades)`,
  `to (?:date|this day|no avail|some extent)|to the (?:surprise|dismay|delight|anger|relief) of${MORE}`,
  `of (?:late|course|necessity|${ITS} own accord|${ITS} own free will)`,
  `with (?:immediate effect|difficulty|impunity|reluctance)|with the ${HELP} of${MORE}`,
  'without (?:prior |further |any |much )?(?:warning|explanation|delay|hesitation|notice|success|incident|trial|charge|comment|consultation|permission|consent|approval|fail|exception|doubt)',
  'as (?:a (?:result|consequence|precaution|rule|first step)|expected|usual|always|planned|promised|announced|agreed)',
  `within (?:${NUMBER} )?(?:minutes|hours|days|weeks|months|a day|a week|a month|a year)(?: of${MORE})?`,
  `more than once|time and again|at least (?:once|twice)|(?:${NUMBER}) times`,
  `(?:earlier|later) (?:(?:this|that|last|the same) (?:${UNIT}|${NAMED_DAY})|on ${NAMED_DAY}|in (?:the )?(?:${UNIT}|${MONTH}))`,
  `(?:last|next|this|that|(?:the )?(?:same|next|following|previous)) (?:${UNIT}|${NAMED_DAY}|${MONTH})`,
  `${NUMBER} ${UNIT} (?:later|earlier|ago|before|after)`,
  `(?:in )?(?:(?:early|late) |mid(?: - | |-))${MONTH}|\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}`,
  `in the (?:early|late|small) hours(?: of${MORE})?|since then|until (?:recently|now)|so far|thus far|until then`,
);

/** With these a clause may begin too (`after its troops shelled a camp`): only where the sentence has no other verb. */
const BEFORE_CLAUSES = anyOf(`(?:until|since|after|before)${MORE}`);

/** Behind the name of a person, who is not told from others by where they speak. */
const OF_PERSONS = /^(?:in|at|near|outside|inside|aboard)(?: [^ ,]+){1,7}$/;

/** Behind whoever does things; behind others it tells more of them (`the talks after the war`). */
const OF_DOERS = anyOf(
  `(?:during|despite|amid|throughout|following|via|through|without)${MORE}`,
  `in (?:an?|the|${ITS})(?: [a-z]+){0,2} ${WORDS_OF}(?:${MORE})?`,
  `at (?:an?|the|${ITS})(?: [a-z]+){0,2} ${OCCASION}(?:${MORE})?`,
);
