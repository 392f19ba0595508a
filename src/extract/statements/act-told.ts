import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { StatementAct } from '../../kinds/statement.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { classPattern } from '../class-pattern.ts';
import { partyWords } from '../parties/party-words.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { isSubjunctive } from '../subjunctive.ts';
import { treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { Attribution } from './attribution.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { canSpeak } from './is-sayer.ts';

const EVIDENCE = wordClass('evidence');
const EVIDENCING = wordClass('evidencing');
const OFFERED = wordClass('offered-things');
const DECLARED = wordClass('declared-into-force');
const SPOKEN_FOR = wordClass('backed-things');
const HOLDING = wordClass('holding-views');
const THREATENED = wordClass('threatened-deeds');
const REGRET = wordClass('manners-of-regret');
const APPROVAL = wordClass('manners-of-approval');

const CLAUSE = /^verb (?:marked )?clause$/;

/** Verbs by which a view is put into words. */
const UTTERED = classPattern`^${'utterances'}`;

const wordsOf = ({ tokens }: ReadSentence, { start, end }: Span): string =>
  tokens.flatMap((token) => (token.start >= start && token.end <= end ? [token.text] : [])).join(' ');

/**
 * What an attribution does as a statement; null for a view that nobody is said to have uttered. Of the words for views
 * some report words when it is clear that they were said: what stands in a text (`the report shows that`), what is offered
 * in words (`offered talks`, `presented him with a plan`), and what a body or a group holds, which nobody can know but from what it says (`the ministry
 * expects that`, `analysts believe that`).
 */
export const actTold = (
  { knowledge }: Reading,
  { sense, sentence, cueHead, cue, source, rule, core }: Attribution,
  speaker: readonly Party[],
): StatementAct | null => {
  const lemma = sentence.tokens[cueHead]!.lemma.toLowerCase();
  const object = (): string =>
    sentence.tokens
      .find(
        ({ start, end, head, deprel }) =>
          head === cueHead && /^ob[jl]/.test(deprel) && core.some((span) => span.start <= start && end <= span.end),
      )
      ?.lemma.toLowerCase() ?? '';
  const manner = sense.act === 'state' ? actOfManner(knowledge, sentence, cueHead) : null;
  if (manner !== null) return manner;
  // who declares a curfew has decided it
  if (
    sense.act === 'announce' &&
    /^(?:declare|proclaim)$/.test(lemma) &&
    rule === 'verb object' &&
    DECLARED(knowledge).has(object())
  )
    return null;
  // `threatened a strike` is said, `threatened the villagers` is done to them
  if (sense.act === 'threaten' && rule === 'verb object' && !THREATENED(knowledge).has(object())) return null;
  // who backs a candidate or accepts a visitor says nothing
  if (/^(?:back|accept|question)$/.test(lemma) && rule === 'verb object' && !SPOKEN_FOR(knowledge).has(object()))
    return null;
  // `insists that it be closed`, `suggested that he resign`: what is said is asked for
  if (sense.act === 'state' && CLAUSE.test(rule) && ASKING_FOR[lemma] !== undefined && asksFor(sentence, cueHead))
    return ASKING_FOR[lemma];
  if (sense.act === 'state' && CLAUSE.test(rule)) return actOfVoiced(knowledge, sentence, cueHead, core);
  // `repeated his offer to talk`: what is uttered tells what is done
  if (sense.act === 'state' && rule === 'verb object' && /^(?:repeat|reiterate|restate|voice|convey)$/.test(lemma)) {
    const acts = [...(cueLexicon(knowledge).nouns.get(object())?.values() ?? [])].map(({ act }) => act);
    return acts.find((act) => act !== 'attitude') ?? 'state';
  }
  if (/^(?:claim|accept|admit|assume)$/.test(lemma) && rule === 'verb object' && object() === 'responsibility')
    return 'announce';
  if (sense.act !== 'attitude') return sense.act;
  // `took the view that`, `expressed his conviction that`: a view that is uttered
  if (source !== null && rule === 'noun clause' && UTTERED(knowledge).test(wordsOf(sentence, cue))) return 'state';
  if (source === null) return null;
  const head = source.sentence.tokens[source.head]!;
  if (EVIDENCING(knowledge).has(lemma))
    return CLAUSE.test(rule) && EVIDENCE(knowledge).has(head.lemma.toLowerCase()) ? 'state' : null;
  if (/^(?:offer|present)$/.test(lemma) && rule === (lemma === 'offer' ? 'verb object' : 'verb with')) {
    return OFFERED(knowledge).has(object()) ? 'propose' : null;
  }
  if (!HOLDING(knowledge).has(lemma) || !/^verb (?:clause|marked clause|as|object complement|infinitive)$/.test(rule))
    return null;
  // `the league hopes to finish it` is a wish, `hopes that both sides will talk` an appeal
  if (lemma === 'hope' && !CLAUSE.test(rule)) return null;
  const { bodies, governments } = partyWords(knowledge);
  const noun = head.lemma.toLowerCase();
  const isBody =
    bodies.has(noun) ||
    governments.has(noun) ||
    speaker.some(({ actor }) => actor !== null && knowledge.actors.get(actor)?.kind !== 'person') ||
    /^they$/i.test(head.text) ||
    (head.xpos === 'NNS' && canSpeak(knowledge, source.sentence, source.head));
  return isBody ? 'state' : null;
};

/** `noted with regret the lack of progress`, `took note with satisfaction of the report`. */
const actOfManner = (knowledge: Knowledge, { tokens }: ReadSentence, verb: number): StatementAct | null => {
  const marks = tokens.slice(verb + 1, verb + FARTHEST_MANNER).find(({ upos }) => upos === 'ADP');
  if (marks?.text !== 'with') return null;
  const noun = tokens.slice(marks.index + 1, marks.index + FARTHEST_MANNER).find(({ upos }) => upos !== 'ADJ');
  const manner = noun?.lemma.toLowerCase() ?? '';
  if (REGRET(knowledge).has(manner)) return 'concern';
  return APPROVAL(knowledge).has(manner) ? 'welcome' : null;
};

/** tokens */
const FARTHEST_MANNER = 3;

const ASKING_FOR: Readonly<Record<string, StatementAct>> = { insist: 'demand', suggest: 'propose' };

const asksFor = (sentence: ReadSentence, verb: number): boolean => {
  const tree = treeOf(sentence);
  return tree.children(verb, 'ccomp').some((clause) => isSubjunctive(tree, clause));
};

/** `repeated accusations that`, `voiced fears that`: what is voiced tells what the saying does. */
const actOfVoiced = (
  knowledge: Knowledge,
  { tokens }: ReadSentence,
  cueHead: number,
  [said]: readonly Span[],
): StatementAct => {
  const that = said === undefined ? undefined : tokens.findLast(({ start }) => start < said.start);
  const noun = that && /^that$/i.test(that.text) ? tokens[that.index - 1] : undefined;
  if (noun === undefined || noun.index <= cueHead || noun.upos !== 'NOUN') return 'state';
  const act = cueLexicon(knowledge).nouns.get(noun.lemma.toLowerCase())?.get('clause')?.act ?? 'state';
  return act === 'attitude' ? 'state' : act;
};
