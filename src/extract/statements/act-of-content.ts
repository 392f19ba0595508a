import { z } from 'zod';
import { StatementAct } from '../../kinds/statement.ts';
import { codebookReader } from '../codebook.ts';
import { wordPatternSource } from '../word-pattern.ts';
import type { Frame } from './complement.ts';
import { cueLexicon } from './cue-lexicon.ts';

const SignFile = z.looseObject({
  signs: z.array(
    z
      .object({
        act: StatementAct,
        of: StatementAct.default('state'),
        ofNames: z.boolean().default(false),
        cues: z.array(z.string()).default([]),
        unless: z.array(z.string()).default([]),
        words: z.array(z.string()),
      })
      .strict(),
  ),
});

/** What is known of a saying beside what is said. */
export interface Saying {
  /** what the cue does by itself */
  readonly act: StatementAct;
  /** lemma of the word that carries it */
  readonly cue: string;
  /** the content is what something is called (`called the vote a farce`): more words judge then */
  readonly isName: boolean;
  /** the content is what is asked for (`called for a halt`) */
  readonly isAskedFor: boolean;
}

/**
 * For each act the pattern of the words that show it in what is said, and of those that stand before them where they do not;
 * and by how its words begin, which signs a text may show, so that no other pattern is tried on it.
 */
const signsOf = codebookReader('statements', SignFile, (file) => {
  const signs = file.signs.map(({ words, unless, cues, ...sign }) => ({
    ...sign,
    cues: new Set(cues),
    pattern: new RegExp(wordPatternSource(words), 'giu'),
    unless: unless.length === 0 ? null : new RegExp(`${wordPatternSource(unless)}(?:\\s+[\\p{L}-]+){0,3}\\s+$`, 'iu'),
  }));
  const openings = file.signs.map(({ words }) => new Set(words.map(openingOf)));
  return { signs, openings };
});

const OPENING = 3;

/** The first letters of the words of a sign; empty where they do not tell how a text must begin. */
const openingOf = (words: string): string => {
  const [, letters = '', star] = /^\^?(\p{L}*)(\*?)/u.exec(words.toLowerCase())!;
  return star && letters.length < OPENING ? '' : letters.slice(0, OPENING);
};

/** How the words of a text begin. */
const openingsIn = (content: string): readonly string[] => [
  '',
  ...new Set((content.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, OPENING))),
];

const LONGEST_BEFORE = 60;
/** Of `talks about changes to sanctions` the talks are called for. */
const BEHIND_FIRST_PHRASE =
  /\s(?:with|about|on|for|over|between|from|against|after|before|who|which|that|amid|aimed)\s.*$/isu;

/**
 * What a saying does: a neutral verb takes its act from what is said (`said that the shelling broke the truce` accuses), a
 * call for something from what it is for (a halt is demanded, dialogue urged). The first sign in the order of the codebook
 * counts.
 */
export const actOfContent = (
  knowledge: Parameters<typeof signsOf>[0],
  { act, cue, isName, isAskedFor }: Saying,
  content: string,
): StatementAct => {
  // a court that rules that something is illegal blames nobody
  if ((act !== 'state' && act !== 'promise' && !isAskedFor) || cue === 'rule') return act;
  const performed = act === 'state' && !isName ? actPerformed(knowledge, content) : null;
  if (performed !== null) return performed;
  const said = isAskedFor && act !== 'state' ? content.replace(BEHIND_FIRST_PHRASE, '') : content;
  const { signs, openings } = signsOf(knowledge);
  const begun = openingsIn(said);
  const sign = signs.find(
    (one, i) =>
      one.of === act &&
      (isName || !one.ofNames) &&
      (one.cues.size === 0 || one.cues.has(cue)) &&
      begun.some((opening) => openings[i]!.has(opening)) &&
      shows(said, one.pattern, one.unless),
  );
  return sign?.act ?? act;
};

/** `We propose a pause`, `I deeply regret it`: who speaks does by these words what their verb says. */
const IN_OWN_NAME = /^["“'‘]?(?:we|I)\s+(?:(?:\p{L}+ly|also|once again|again)\s+)?(\p{L}+)\s+(\p{L}+)/iu;

const actPerformed = (knowledge: Parameters<typeof signsOf>[0], content: string): StatementAct | null => {
  const [own = '', verb, next] = IN_OWN_NAME.exec(content) ?? [];
  const senses = verb === undefined ? undefined : cueLexicon(knowledge).verbs.get(verb.toLowerCase());
  if (!senses || next === undefined || /^(?:no|nobody|nothing|none)$/i.test(next)) return null;
  const behind = next.toLowerCase();
  // `we call the river our home`
  if (/^call$/i.test(verb!) && !/^(?:for|on|upon)$/.test(behind)) return null;
  const frames: readonly Frame[] = senses.has(behind)
    ? [behind]
    : behind === 'to'
      ? ['infinitive']
      : behind === 'that'
        ? ['clause', 'marked clause']
        : ['object', 'infinitive', 'gerund'];
  const act = frames.flatMap((frame) => senses.get(frame)?.act ?? [])[0];
  if (act === undefined || act === 'attitude' || act === 'state') return null;
  // `we call for an end to it`: what is called for tells more
  return behind === 'for'
    ? actOfContent(knowledge, { act, cue: verb!, isName: false, isAskedFor: true }, content.slice(own.length + 1))
    : act;
};

/** A word stands in the text, and not behind one that turns it round: `opposes interference`, `since the invasion`. */
const shows = (content: string, pattern: RegExp, unless: RegExp | null): boolean => {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(content); found; found = pattern.exec(content))
    if (unless === null || !unless.test(content.slice(Math.max(0, found.index - LONGEST_BEFORE), found.index)))
      return true;
  return false;
};
