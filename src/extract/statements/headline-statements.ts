import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { StatementAct, StatementFinding } from '../../kinds/statement.ts';
import { partyWords } from '../parties/party-words.ts';
import { partsOf } from '../parts.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { actOfContent } from './act-of-content.ts';
import { sayerWords } from './is-sayer.ts';

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?:\\s(?:of|and|the|\\p{Lu}[\\p{L}.’'-]*)){0,5}";
/** `Keller: Norland to close the strait` */
const BEFORE = new RegExp(`^(${NAME}):\\s+(?=\\S)`, 'u');
/** `Party leader Ivo Keller: `, `The central bank: `, where a text below names who speaks by the end of these words */
const BEFORE_IN_WORDS = /^((?:the |an? )?[\p{L}’'-]+(?:\s[\p{L}.’'-]+){1,5}):\s+(?=\S)/iu;
/** `Norland to close the strait – minister`, `… -sources` */
const BEHIND = /\s[-–—]{1,2}\s?(\p{L}[\p{L}.’' ]{2,40})$/u;
const MARKS = /^["“«](.+)["”»]$/su;
/** `Norland to open its files`: in a headline what somebody will do, or is to do. */
const TO_DO = /^\p{Lu}\S*(?:\s\S+){0,4}?\sto\s\p{Ll}/u;
const LEAST_WORDS = 3;

/** Who says it, and the place of what is said. */
interface Told extends Span {
  readonly speaker: readonly Party[];
  /** what names the speaker, where no text below does */
  readonly cue: Span | null;
  /** the first statement of the same speaker in the text under the headline */
  readonly below: Draft<StatementFinding> | null;
}

/**
 * What headlines report without a verb: `Keller: Norland to open its files` over a text that tells what Keller said, and
 * `Talks to resume – officials`.
 */
export const headlineStatements = (
  reading: Reading,
  drafts: readonly Draft<StatementFinding>[],
): readonly Draft<StatementFinding>[] =>
  reading.headlines.flatMap((headline) => {
    const told = toldBySpeakerBefore(reading, headline, drafts) ?? toldBySpeakerBehind(reading, headline);
    if (told === null || !isClause(headline, told)) return [];
    const words = reading.text.slice(told.start, told.end);
    const inside = MARKS.exec(words)?.[1];
    const start = inside === undefined ? told.start : told.start + 1;
    const quote = inside ?? words;
    return [
      {
        kind: 'statement' as const,
        start,
        end: start + quote.length,
        quote,
        block: headline.block,
        group: null,
        rule: 'statement/headline@2',
        speaker: [...told.speaker],
        cue: told.cue && reading.text.slice(told.cue.start, told.cue.end),
        cueStart: told.cue?.start ?? null,
        cueEnd: told.cue?.end ?? null,
        act: actOf(reading, quote, told.below),
        addressee: null,
        direct: inside !== undefined,
        date: told.below?.date ?? partsOf(reading.blocks, reading.document)[headline.block]!.published,
        occasion: null,
        reportedBy: null,
        within: null,
      },
    ];
  });

const actOf = ({ knowledge }: Reading, words: string, below: Draft<StatementFinding> | null): StatementAct => {
  const act = actOfContent(knowledge, { act: 'state', cue: '', isName: false, isAskedFor: false }, words);
  if (act !== 'state' || !TO_DO.test(words) || below === null) return act;
  return /^(?:urge|demand|ask|propose|announce|promise)$/.test(below.act) ? below.act : 'demand';
};

/** A headline without `(Lake Daily, RTN)`, where it stood; by position, for a pattern would try each of many blanks. */
const withoutOutlets = (headline: string): string => {
  const words = headline.trimEnd();
  const open = words.lastIndexOf('(');
  if (open < 0 || !words.endsWith(')') || words.lastIndexOf(')', words.length - 2) > open) return words;
  return words.slice(0, open).trimEnd();
};

const toldBySpeakerBefore = (
  reading: Reading,
  { start, end, block }: ReadSentence,
  drafts: readonly Draft<StatementFinding>[],
): Told | null => {
  const words = withoutOutlets(reading.text.slice(start, end));
  const byName = BEFORE.exec(words);
  const [label, name] = byName ?? BEFORE_IN_WORDS.exec(words) ?? [];
  if (label === undefined || name === undefined) return null;
  const next = reading.blocks.findIndex(({ kind }, index) => index > block && kind === 'heading');
  const last = name.split(' ').at(-1)!;
  const below = drafts.find(
    (draft) =>
      draft.block > block &&
      (next < 0 || draft.block < next) &&
      draft.speaker.some((party) =>
        byName
          ? party.name.split(' ').at(-1) === last
          : ` ${name}`.toLowerCase().endsWith(` ${party.name.toLowerCase()}`),
      ),
  );
  return below
    ? { start: start + label.length, end: start + words.length, speaker: below.speaker, cue: null, below }
    : null;
};

const toldBySpeakerBehind = ({ text, knowledge }: Reading, { start, end }: ReadSentence): Told | null => {
  const words = withoutOutlets(text.slice(start, end));
  const [tail, name] = BEHIND.exec(words) ?? [];
  if (tail === undefined || name === undefined) return null;
  const noun = name.split(' ').at(-1)!.toLowerCase();
  const { offices, bodies } = partyWords(knowledge);
  const speaks = [noun, noun.replace(/s$/, '')].some(
    (one) => sayerWords(knowledge).has(one) || offices.has(one) || bodies.has(one),
  );
  if (!speaks || /^(?:the )?end$/i.test(name)) return null;
  return {
    start,
    end: start + words.length - tail.length,
    speaker: [{ name, actor: null, office: null }],
    cue: { start: start + words.length - name.length, end: start + words.length },
    below: null,
  };
};

const isClause = ({ tokens }: ReadSentence, { start, end }: Span): boolean => {
  const words = tokens.filter((token) => token.start >= start && token.end <= end && token.upos !== 'PUNCT');
  return words.length >= LEAST_WORDS && words.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
};
