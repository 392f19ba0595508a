import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { agreementCodebook } from '../agreements/agreement-codebook.ts';
import { personNouns } from '../figures/figure-codebook.ts';
import { partyWords } from '../parties/party-words.ts';
import { wordClass } from '../word-class.ts';

const DONE_TO_THINGS = wordClass('done-to-things');
const DONE_TO_PEOPLE = wordClass('done-to-people');

/**
 * Entries of a chronicle leave `was` out: `State of emergency declared`, `Leader of the league arrested in Adel`. The
 * tokens with the participle as the verb of a passive, whatever the parse makes of it; null where it is none.
 */
export const withElidedPassive = (knowledge: Knowledge, tokens: readonly Token[]): readonly Token[] | null => {
  const root = tokens.find(({ head }) => head < 0);
  if (root === undefined) return null;
  return root.upos === 'VERB' ? ofPastTense(knowledge, tokens, root) : ofNoun(knowledge, tokens, root);
};

/** `State of emergency declared.`: a thing declares nothing. */
const ofPastTense = (knowledge: Knowledge, tokens: readonly Token[], root: Token): readonly Token[] | null => {
  const below = tokens.filter(({ head }) => head === root.index);
  const subject = below.find(({ deprel }) => deprel === 'nsubj');
  if (!/^VB[DN]$/.test(root.xpos) || !DONE_TO_THINGS(knowledge).has(root.lemma.toLowerCase())) return null;
  if (subject === undefined || subject.index > root.index || !isThing(knowledge, tokens, subject)) return null;
  if (
    below.some(
      ({ deprel, xpos }) => /^(?:obj|iobj|ccomp|aux|cop)/.test(deprel) || (deprel === 'xcomp' && xpos !== 'VBG'),
    )
  )
    return null;
  return tokens.map((token) => {
    if (token === root) return { ...root, xpos: 'VBN' };
    if (token === subject) return { ...subject, deprel: 'nsubj:pass' };
    return token.head === root.index && token.deprel === 'xcomp' ? { ...token, deprel: 'advcl' } : token;
  });
};

/** `Leader of the league arrested in Adel.`: the participle behind a phrase that has no verb. */
const ofNoun = (knowledge: Knowledge, tokens: readonly Token[], root: Token): readonly Token[] | null => {
  if (!/^(?:NOUN|PROPN)$/.test(root.upos)) return null;
  const end = tokens.findIndex(({ text }) => text === ';' || text === ':');
  const clause = end < 0 ? tokens : tokens.slice(0, end);
  if (clause.some(({ xpos }) => /^(?:VB[DZP]|MD|W.*)$/.test(xpos))) return null;
  // `Ban on fish imposed by Norland lifted`: which of two tells the news the parse does not say
  const [verb, ...others] = clause.filter(({ xpos, index }) => xpos === 'VBN' && index > root.index);
  if (others.length > 0 || verb?.deprel !== 'acl') return null;
  if (tokens[verb.index - 1]!.upos === 'PUNCT' || !hangsOn(tokens, verb, root)) return null;
  const lemma = verb.lemma.toLowerCase();
  if (!DONE_TO_THINGS(knowledge).has(lemma) && !DONE_TO_PEOPLE(knowledge).has(lemma)) return null;
  return tokens.map((token) => {
    if (token === verb) return { ...verb, head: -1, deprel: 'root' };
    if (token === root) return { ...root, head: verb.index, deprel: 'nsubj:pass' };
    if (token.head !== root.index || token.index < verb.index) return token;
    return { ...token, head: verb.index, deprel: token.deprel.startsWith('nmod') ? 'obl' : token.deprel };
  });
};

/** On the noun or on one that is within its phrase: `leader of the league arrested`. */
const hangsOn = (tokens: readonly Token[], verb: Token, root: Token): boolean => {
  let at = tokens[verb.head]!;
  while (at !== root && /^(?:nmod|flat|compound|appos)/.test(at.deprel) && at.head >= 0) at = tokens[at.head]!;
  return at === root;
};

const isThing = (knowledge: Knowledge, tokens: readonly Token[], { upos, lemma, index }: Token): boolean => {
  const noun = lemma.toLowerCase();
  // `state of emergency`, where another state declares
  if (noun === 'state' && tokens[index + 1]?.text === 'of') return true;
  if (upos === 'PROPN') return agreementCodebook(knowledge).named.has(noun);
  const { bodies, governments, offices, states } = partyWords(knowledge);
  return ![bodies, governments, offices, states, personNouns(knowledge)].some((words) => words.has(noun));
};
