import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { VoteFinding } from '../../kinds/vote.ts';
import type { Token } from '../../language/sentence.ts';
import { clauseOf, type TokenRange } from '../clause.ts';
import { partiesOf } from '../parties/parties.ts';
import { phraseOf, subjectOf, tokenSpan } from '../phrase.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { stepDate } from '../step-date.ts';
import { type Tree, treeOf } from '../tree.ts';
import { isUnreal } from '../unreal.ts';
import { type VoteCodebook, voteCodebook } from './vote-codebook.ts';
import { type VoteCounts, voteCounts } from './vote-counts.ts';

const RULE = 'votes@1';
const NO_COUNTS: VoteCounts = { inFavour: null, against: null, abstained: null };

interface Place {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  readonly codebook: VoteCodebook;
}

/** The voting body of which a block speaks. */
interface TellingBody {
  readonly party: Party;
  readonly block: number;
}

/** How bodies decided on texts: adopted or rejected, with the counts where they are given. */
export const extractVotes: Extractor<VoteFinding> = (reading) => {
  const codebook = voteCodebook(reading.knowledge);
  const drafts: Draft<VoteFinding>[] = [];
  let lastBody: TellingBody | null = null;
  for (const sentence of reading.sentences) {
    const place: Place = { reading, sentence, tokens: sentence.tokens, tree: treeOf(sentence), codebook };
    const body = bodyIn(place);
    if (body) lastBody = { party: body, block: sentence.block };
    else if (lastBody?.block !== sentence.block) lastBody = null;
    for (const token of sentence.tokens) {
      const draft = decision(place, token, (lastBody as TellingBody | null)?.party ?? null);
      if (draft && !drafts.some((other) => other.start < draft.end && draft.start < other.end)) drafts.push(draft);
    }
  }
  return drafts;
};

/** `Parliament ratified the agreements`, `the resolution passed with 453 votes`, `a resolution adopted on Thursday`. */
const decision = (place: Place, token: Token, told: Party | null): Draft<VoteFinding> | null => {
  const { reading, sentence, tokens, tree, codebook } = place;
  const lemma = token.lemma.toLowerCase();
  if (token.upos !== 'VERB' || isUnreal(tree, token)) return null;
  const adopted = codebook.adopting.has(lemma);
  const voted = lemma === 'vote' && /^(?:for|against|to|in|on|by|\d)/i.test(tokens[token.index + 1]?.text ?? '');
  if (!adopted && !codebook.rejecting.has(lemma) && !voted) return null;
  const described = describedMatter(place, token);
  const matter = described ?? matterOf(place, token);
  const range = rangeOf(place, token, matter);
  const span = tokenSpan(tokens, range.first, range.last);
  const counts = /\bvot|\bagainst\b|\babst|unanim/i.test(reading.text.slice(span.start, span.end))
    ? voteCounts(reading.text.slice(span.start, span.end).replace(/\s+/g, ' '))
    : NO_COUNTS;
  const counted = counts.inFavour !== null;
  const subject = subjectOf(tokens, token.index);
  const body = bodyOf(place, token, subject);
  if (matter === null && !counted) return null;
  if (voted && !counted && body === null) return null;
  // states accept and reject each other's drafts; only a body that votes, or counted votes, make a vote
  if (!body && !counted && !(told && (described !== null || token.deprel.startsWith('acl')))) return null;
  return {
    kind: 'vote',
    ...span,
    quote: reading.text.slice(span.start, span.end),
    block: sentence.block,
    group: null,
    rule: RULE,
    body: body ?? told,
    matter: matter === null ? '' : phraseOf(reading.text, tokens, matter),
    date: stepDate(reading, sentence, span.start, span.end),
    ...counts,
    result: voted ? resultOfVoting(counts, tokens, token.index) : adopted ? 'adopted' : 'rejected',
  };
};

const resultOfVoting = (counts: VoteCounts, tokens: readonly Token[], verb: number): VoteFinding['result'] => {
  if (counts.inFavour !== null && counts.against !== null)
    return counts.inFavour > counts.against ? 'adopted' : 'rejected';
  const next = tokens[verb + 1]?.text.toLowerCase();
  return next === 'against' ? 'rejected' : next === 'for' || next === 'to' ? 'adopted' : 'unknown';
};

/** `a resolution adopted Thursday`: the noun directly before a participle. */
const describedMatter = ({ tokens, tree, codebook }: Place, token: Token): number | null => {
  const before = tokens[token.index - 1];
  if (!before || token.xpos !== 'VBN' || tree.child(token.index, 'aux', 'nsubj') !== null) return null;
  return codebook.matters.has(before.lemma.toLowerCase()) ? before.index : null;
};

/** The text decided on: object, passive subject, the noun that a participle describes, or the subject of `passed`. */
const matterOf = ({ tokens, tree, codebook }: Place, token: Token): number | null => {
  const direct = tree.child(token.index, 'obj', 'nsubj:pass');
  const candidates = [
    direct,
    token.deprel.startsWith('acl') ? token.head : null,
    token.lemma === 'pass' ? tree.child(token.index, 'nsubj') : null,
  ];
  for (const candidate of candidates) {
    if (candidate === null) continue;
    if (codebook.matters.has(tokens[candidate]!.lemma.toLowerCase())) return candidate;
    // a series of agreements
    const of = tree
      .children(candidate, 'nmod')
      .find((child) => codebook.matters.has(tokens[child]!.lemma.toLowerCase()));
    if (of !== undefined) return of;
  }
  const voting =
    token.lemma === 'vote'
      ? tokens.find(
          (part) =>
            part.index > token.index && part.index < token.index + 14 && codebook.matters.has(part.lemma.toLowerCase()),
        )
      : undefined;
  return voting?.index ?? null;
};

/** The clause, or for `a resolution adopted Thursday` the noun with its participle. */
const rangeOf = ({ sentence, tokens, tree }: Place, token: Token, matter: number | null): TokenRange => {
  if (matter === null || (!token.deprel.startsWith('acl') && matter !== token.index - 1))
    return clauseOf(sentence, token.index);
  const own = tree.extent(token.index);
  const { first: from } = tree.extent(matter, (child) => child.index > matter);
  const first = tokens[from]!.upos === 'ADP' ? from + 1 : from;
  return { first, last: tokens[own.last]?.upos === 'PUNCT' ? own.last - 1 : own.last };
};

/** The body that votes: the subject, or what stands after `by`, when its noun is one of a voting body. */
const bodyOf = (place: Place, token: Token, subject: number | null): Party | null => {
  const { reading, sentence, tokens, tree } = place;
  const agents = tree
    .children(token.index, 'obl')
    .filter((child) => tree.childrenOf(child).some((part) => /^by$/i.test(tokens[part]!.text)));
  for (const candidate of [subject, ...agents]) {
    if (candidate === null || candidate === undefined) continue;
    if (place.codebook.matters.has(tokens[candidate]!.lemma.toLowerCase())) {
      const own = bodyBefore(place, candidate);
      if (own) return own;
      continue;
    }
    if (!isBody(place, candidate)) continue;
    return (
      partiesOf(reading).ofHead(sentence, candidate)[0] ?? {
        name: phraseOf(reading.text, tokens, candidate),
        actor: null,
        office: null,
      }
    );
  }
  return null;
};

/** `a European Parliament resolution`: the body stands before the text it adopted. */
const bodyBefore = ({ tokens, codebook }: Place, matter: number): Party | null => {
  let last = matter - 1;
  while (last > 0 && tokens[last]!.upos === 'PROPN' && !codebook.bodies.has(tokens[last]!.text.toLowerCase())) last--;
  if (!codebook.bodies.has(tokens[last]?.text.toLowerCase() ?? '')) return null;
  let first = last;
  while (tokens[first - 1]?.upos === 'PROPN' || tokens[first - 1]?.upos === 'ADJ') first--;
  return {
    name: tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' '),
    actor: null,
    office: null,
  };
};

const isBody = ({ reading, sentence, tokens, codebook }: Place, index: number): boolean => {
  if (codebook.bodies.has(tokens[index]!.lemma.toLowerCase()) || codebook.bodies.has(tokens[index]!.text.toLowerCase()))
    return true;
  const party = partiesOf(reading).ofHead(sentence, index)[0];
  const name = (party?.actor ? reading.knowledge.actors.get(party.actor)?.name : party?.name)?.toLowerCase() ?? '';
  return name.split(' ').some((word) => codebook.bodies.has(word)) && name.split(' ').length < 8;
};

/** The voting body that a sentence speaks of, for the sentences after it. */
const bodyIn = (place: Place): Party | null => {
  const { reading, sentence, tokens } = place;
  for (const token of tokens) {
    if (!/^(?:NOUN|PROPN)$/.test(token.upos) || !/^nsubj/.test(token.deprel) || !isBody(place, token.index)) continue;
    const party = partiesOf(reading).ofHead(sentence, token.index)[0];
    if (party) return party;
  }
  return null;
};
