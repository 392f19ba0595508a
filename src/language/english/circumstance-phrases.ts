import { MONTHS, WEEKDAYS } from './names/name-words.ts';

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

/** A circumstance behind whatever noun it stands; asked, as those below, of words in small letters with a blank between tokens. */
export const CIRCUMSTANCE = anyOf(
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
export const BEFORE_CLAUSES = anyOf(`(?:until|since|after|before)${MORE}`);

/** Behind the name of a person, who is not told from others by where they speak. */
export const OF_PERSONS = /^(?:in|at|near|outside|inside|aboard)(?: [^ ,]+){1,7}$/;

/** Behind whoever does things; behind others it tells more of them (`the talks after the war`). */
export const OF_DOERS = anyOf(
  `(?:during|despite|amid|throughout|following|via|through|without)${MORE}`,
  `in (?:an?|the|${ITS})(?: [a-z]+){0,2} ${WORDS_OF}(?:${MORE})?`,
  `at (?:an?|the|${ITS})(?: [a-z]+){0,2} ${OCCASION}(?:${MORE})?`,
);
