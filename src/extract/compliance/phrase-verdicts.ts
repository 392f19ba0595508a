import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { hasPassiveMark } from '../passive.ts';
import { subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import { accusation } from './accusation.ts';
import { clauseHost, hostOf, namesOwn, nominalHost, phraseAt } from './verdict-phrases.ts';
import {
  beforeAnd,
  isSupposed,
  namesUndertaking,
  objectEnd,
  unreal,
  type Verdict,
  type VerdictPlace,
  type VerdictRule,
} from './verdict-place.ts';

/** `is in direct violation of the Statement`, `contrary to the Statement`, `in line with its obligations`. */
export const phrased: VerdictRule = (place, token) => {
  const { tokens, codebook } = place;
  const match = phraseAt(tokens, token.index, codebook);
  if (!match || !namesUndertaking(place, match.to, beforeAnd(tokens, match.to))) return null;
  const noun = match.noun ?? headOfPhrase(tokens.slice(token.index, match.to)) ?? token.index;
  const hung = hostOf(tokens, noun, token.index, match.last);
  const phrase: FoundPhrase = { at: token.index, noun, match, end: objectEnd(place, match.to) };
  const beside = clauseBeside(place, token.index, noun, hung);
  const host = beside?.verb ?? (hung === null ? null : clauseHost(tokens, hung));
  // `In breach of the truce, Norland left, Ostria said`: whoever tells of it is not whoever did it
  if (token.index === 0 && host !== null && codebook.saying.has(tokens[host]!.lemma.toLowerCase())) return null;
  const told = host === null ? ofEventTold(place, phrase) : null;
  if (told !== null) return told;
  if (host === null) return ofPhraseItself(place, phrase);
  if (!/^(?:NOUN|PROPN)$/.test(tokens[host]!.upos)) return toldBy(place, ofClause(place, phrase, host), beside);
  return host === noun ? ofPhraseItself(place, phrase) : ofNoun(place, phrase, host);
};

/**
 * `Norland, in breach of the pact, shut the port`, `Contrary to the pact, Norland shut the port`: the verb of the clause in
 * which the phrase stands between commas or before one, where the parse hangs it on the subject or the clause on it.
 */
const clauseBeside = (place: VerdictPlace, at: number, noun: number, hung: number | null): ClauseBeside | null => {
  const { tokens, tree } = place;
  const comma = tokens.findIndex(({ index, text }) => index > noun && text === ',');
  const aside = at === 0 && comma > 0 ? asideBehind(place, comma) : null;
  if (at === 0 && (hung === null || hung === aside?.verb)) {
    if (comma < 0) return null;
    const opening = (aside?.comma ?? comma) + 1;
    const opens = (subject: number | null): boolean => subject !== null && tree.extent(subject).first === opening;
    const verb = tokens.find(({ index, upos }) => upos === 'VERB' && opens(tree.child(index, 'nsubj')));
    return verb ? { verb: verb.index, teller: aside?.teller ?? null } : null;
  }
  const subject = tokens[hung ?? -1];
  if (!subject || tokens[at - 1]?.text !== ',' || subject.index !== at - 2) return null;
  const verb = tokens[subject.head];
  return verb?.upos === 'VERB' && verb.index > noun && subject.deprel === 'nsubj'
    ? { verb: verb.index, teller: null }
    : null;
};

/** The verb of a clause, and whoever says so in an aside before it. */
interface ClauseBeside {
  readonly verb: number;
  readonly teller: number | null;
}

/** `In breach of the truce, Ostria said, Norland left`: who says so between the commas, and where that ends. */
const asideBehind = (
  { tokens, tree, codebook }: VerdictPlace,
  comma: number,
): { readonly verb: number; readonly teller: number; readonly comma: number } | null => {
  const end = tokens.findIndex(({ index, text }) => index > comma && text === ',');
  const verb = tokens.slice(comma + 1, Math.max(end, 0)).find(({ upos }) => upos === 'VERB');
  if (end > comma + LONGEST_ASIDE || !verb || !codebook.saying.has(verb.lemma.toLowerCase())) return null;
  // `Ostria said,`, `said Ostria,`
  const before = tree.child(verb.index, 'nsubj');
  const behind = verb.index === comma + 1 ? end - 1 : null;
  const teller = before !== null && before < verb.index ? before : behind;
  return teller === null || teller <= comma ? null : { verb: verb.index, teller, comma: end };
};

/** in tokens */
const LONGEST_ASIDE = 8;

/** What somebody says in an aside is his claim, and nobody's deed where the words tell only to whom it was done. */
const toldBy = ({ tree }: VerdictPlace, verdict: Verdict | null, beside: ClauseBeside | null): Verdict | null =>
  verdict === null || beside === null || beside.teller === null
    ? verdict
    : { ...verdict, claimant: beside.teller, party: hasPassiveMark(tree, beside.verb) ? null : verdict.party };

/** A phrase of the codebook that says how an undertaking stands. */
interface FoundPhrase {
  /** its first token */
  readonly at: number;
  readonly noun: number;
  readonly match: NonNullable<ReturnType<typeof phraseAt>>;
  /** last token of what it says was kept or broken */
  readonly end: number;
}

const ofEventTold = (place: VerdictPlace, { at, noun, match: { verdict }, end }: FoundPhrase): Verdict | null => {
  const told = toldEvent(place, at, noun);
  return told && { ...told, last: end, head: noun, verdict, outright: verdict === 'broken', rule: 'phrase' };
};

/** A phrase that hangs on nothing says it of what stands before it, or of its own subject. */
const ofPhraseItself = (place: VerdictPlace, { at, noun, match: { verdict }, end }: FoundPhrase): Verdict | null => {
  const { sentence, tokens, tree } = place;
  // `elections that are consistent with the charter`: of what there may be
  const joined = tokens[noun]!.deprel === 'conj' ? tokens[tokens[noun]!.head]! : tokens[noun]!;
  if (verdict === 'kept' && joined.deprel === 'acl:relcl') return null;
  const range = clauseOf(sentence, noun);
  // `will find Norland to be in breach of it`
  const above = tokens[noun]!.head;
  if (/^[xc]comp$/.test(tokens[noun]!.deprel) && unreal(place, above)) return null;
  // `would be in breach of it`
  if (isSupposed(place, noun)) return null;
  // `is not in breach of it`
  const denied = tokens[at - 1]?.text !== ',' && negated(tree, noun);
  const turned = verdict === 'kept' ? 'broken' : 'kept';
  const before = range.first === at ? conductBefore(tokens, at) : null;
  return {
    first: before?.first ?? range.first,
    last: Math.max(range.last, end),
    head: noun,
    verdict: denied ? turned : verdict,
    party: before?.party ?? tree.child(noun, 'nsubj'),
    outright: true,
    rule: 'phrase',
  };
};

/** `the use of the road in breach of the truce` */
const ofNoun = (
  { tokens, tree }: VerdictPlace,
  { match: { verdict, to }, end }: FoundPhrase,
  host: number,
): Verdict | null => {
  if (verdict === 'kept' && !namesOwn(tokens, to)) return null;
  const { first } = tree.extent(
    host,
    (child) => /^(?:acl|conj|appos|parataxis|case|mark)/.test(child.deprel) && child.index < host,
  );
  const event = nominalHost(tokens, tree, host, first);
  return { ...event, last: end, head: host, verdict, outright: verdict === 'broken', rule: 'phrase' };
};

/** `acts in line with its obligations`, `has not left, in breach of the truce` */
const ofClause = (place: VerdictPlace, { at, noun, match, end }: FoundPhrase, host: number): Verdict | null => {
  const { sentence, tokens, tree } = place;
  const found = judged(place, noun, host);
  // `found Norland not to be in breach of it`, `will find`
  if (found !== null && (negated(tree, noun) || negated(tree, host) || unreal(place, host))) return null;
  const hasAuxiliary = (word: RegExp): boolean =>
    tree.children(host, 'aux').some((child) => word.test(tokens[child]!.text));
  // what will be done in line with it is claimed to be so already; what will be a breach is none yet
  if (isSupposed(place, host) || (match.verdict === 'broken' && hasAuxiliary(/^(?:will|shall|may)$/i))) return null;
  const due = hasAuxiliary(/^(?:should|must|ought)$/i);
  if (match.verdict === 'kept') {
    if ((due || isWished(place, host)) && !hasAuxiliary(/^have$/i)) return null;
    if (tellsNoConduct(place, host)) return null;
  }
  // `has not left, in breach of the truce`: not to leave is the breach
  const negative = negated(tree, host) && !(match.verdict === 'broken' && tokens[at - 1]?.text === ',');
  if (negative && tokens[host]!.deprel.startsWith('acl')) return null;
  const turned = match.verdict === 'kept' ? 'broken' : 'kept';
  const verdict = due || negative ? turned : match.verdict;
  const range = clauseOf(sentence, host);
  return {
    first: Math.min(range.first, at),
    last: Math.max(range.last, end),
    head: host,
    verdict,
    ...(found ?? accusation(tokens, tree, host, subjectOf(tokens, host))),
    outright:
      verdict === 'broken' ||
      tree.child(host, 'cop') !== null ||
      /^(?:remain|stay)$/.test(tokens[host]!.lemma) ||
      namesOwn(tokens, match.to),
    rule: 'phrase',
  };
};

/** `found Norland to be in breach of the pact`: of whom it is found, and by whom; null in other clauses. */
const judged = (
  { tokens, tree, codebook }: VerdictPlace,
  noun: number,
  verb: number,
): Pick<Verdict, 'party' | 'claimant'> | null => {
  if (tokens[noun]!.head !== verb || tokens[noun]!.deprel !== 'xcomp' || tree.child(noun, 'cop') === null)
    return punishedFor(tree, codebook, noun, verb);
  const party = tree.child(verb, 'obj');
  if (party === null || party > noun) return null;
  const finds = codebook.judging.has(tokens[verb]!.lemma.toLowerCase());
  return { party, claimant: finds ? subjectOf(tokens, verb) : null };
};

/** `convicted two generals of sales in breach of the embargo`: theirs is the deed that stands behind `of` or `for`. */
const punishedFor = (
  { tokens, child, children }: Tree,
  { punishing }: VerdictPlace['codebook'],
  noun: number,
  verb: number,
): Pick<Verdict, 'party' | 'claimant'> | null => {
  if (!punishing.has(tokens[verb]!.lemma.toLowerCase())) return null;
  const punished = child(verb, 'obj', 'nsubj:pass');
  const deed = (at: number): boolean =>
    at > (punished ?? noun) &&
    at < noun &&
    children(at, 'case').some((mark) => /^(?:of|for|over|with)$/i.test(tokens[mark]!.text));
  const told = punished !== null && tokens.some(({ index, upos }) => /^(?:NOUN|VERB)$/.test(upos) && deed(index));
  return told ? { party: punished, claimant: child(verb, 'nsubj') } : null;
};

/** `in full compliance with`: its noun; `contrary to`: its adjective. */
const headOfPhrase = (phrase: readonly Token[]): number | undefined =>
  (phrase.find(({ upos }) => upos === 'NOUN') ?? phrase.find(({ upos }) => upos === 'ADJ'))?.index;

/** `the use of the road, the transport of mines and troops of Georgia, contrary to …`: the deeds listed before, and whose. */
const conductBefore = (tokens: readonly Token[], at: number): { first: number; party: number | null } | null => {
  if (tokens[at - 1]?.text !== ',') return null;
  const verb = tokens.findLastIndex(({ index, upos, xpos }) => index < at && upos === 'VERB' && xpos !== 'VBG');
  let first = verb + 1;
  while (first < at && /^(?:ADP|DET|PUNCT|CCONJ)$/.test(tokens[first]!.upos)) first++;
  if (verb < 0 || first >= at - 1) return null;
  const owner = tokens.findLast(
    ({ index, upos, deprel }) => index > first && index < at && upos === 'PROPN' && deprel.startsWith('nmod'),
  );
  return { first, party: owner?.index ?? null };
};

/** `cannot be regarded as prisoners in line with the law`: how something is to be seen, or may be, and what nobody did. */
const tellsNoConduct = ({ tokens, tree: { children }, codebook: { regarding } }: VerdictPlace, host: number): boolean =>
  regarding.has(tokens[host]!.lemma.toLowerCase()) ||
  children(host, 'aux').some((aux) => /^(?:can|could|may|might|would)$/i.test(tokens[aux]!.lemma));

/** `stressed the importance of the work to be done in line with the Statement`: what is to be done was not done yet. */
const isWished = ({ tokens, tree: { children }, codebook }: VerdictPlace, host: number): boolean => {
  const { head } = tokens[host]!;
  return (
    children(host, 'mark').some((mark) => /^to$/i.test(tokens[mark]!.text)) &&
    !codebook.professing.has(tokens[head]?.lemma.toLowerCase() ?? '')
  );
};

/** `cameras recorded the entrance of vehicles of Georgia, contrary to …`: the event that is recorded, and whose it is. */
const toldEvent = (
  { tokens, tree, codebook }: VerdictPlace,
  at: number,
  noun: number,
): { first: number; party: number | null } | null => {
  const verb = tokens[tokens[noun]!.head];
  if (tokens[at - 1]?.text !== ',' || !verb || verb.upos !== 'VERB') return null;
  if (!codebook.observing.has(verb.lemma.toLowerCase())) return null;
  const object = tree.child(verb.index, 'obj');
  if (object === null || object > at) return null;
  const owner = tokens.findLast(
    (token) => token.index > object && token.index < at && token.upos === 'PROPN' && token.deprel.startsWith('nmod'),
  );
  return { first: tree.extent(object, (child) => child.index > object).first, party: owner?.index ?? null };
};
