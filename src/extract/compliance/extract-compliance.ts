import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { ComplianceFinding } from '../../kinds/compliance.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { claimantOf, publicationOf } from '../claimant.ts';
import { agreementsBySentence } from '../commitments/agreements-by-sentence.ts';
import { canBeBound } from '../commitments/can-be-bound.ts';
import { commitmentCodebook } from '../commitments/commitment-codebook.ts';
import { statementsOf } from '../figures/figure-context.ts';
import { asWritten } from '../parties/as-written.ts';
import { partiesOf } from '../parties/parties.ts';
import { spokenFor } from '../parties/spoken-for.ts';
import { tokenSpan, wordsBetween } from '../phrase.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { complianceCodebook } from './compliance-codebook.ts';
import type { Verdict } from './verdict-place.ts';
import { verdicts } from './verdicts.ts';

const RULE = 'compliance@1';

/**
 * Who claims that an undertaking is kept, broken or still open. What the text reports without naming a speaker is the
 * publication's own claim; nothing here is a judgement of ours. The text of an agreement says what is to be, not what was.
 */
export const extractCompliance: Extractor<ComplianceFinding> = (reading, earlier) => {
  if (reading.document.kind === 'agreement') return [];
  const codebook = complianceCodebook(reading.knowledge);
  const commitments = commitmentCodebook(reading.knowledge);
  const statements = statementsOf(earlier);
  const agreements = agreementsBySentence(reading, earlier);
  const drafts: Draft<ComplianceFinding>[] = [];
  let last: { readonly index: number; readonly mention: Draft<AgreementFinding> } | null = null;
  for (const [index, sentence] of reading.sentences.entries()) {
    const own = agreements.get(sentence) ?? [];
    const pointed = own.length === 0 ? pointedAt(reading, sentence, index, last, codebook.pointedAt) : null;
    const here = pointed ? [pointed] : own;
    if (own.length > 0) last = { index, mention: own.at(-1)! };
    for (const verdict of verdicts(sentence, here, codebook, commitments)) {
      const teller = claimantOf(reading, sentence, verdict.head, statements);
      const named = namedClaimant(reading, sentence, verdict);
      // a statement tells more of the same: `the Senate` of `the Senate of Norland`
      const isSame =
        teller !== null &&
        named !== null &&
        (teller.actor === null ? teller.name.includes(named.name) : teller.actor === named.actor);
      const speaker = isSame ? teller : (named ?? teller);
      if (!verdict.outright && !speaker) continue;
      const claimant = speaker ?? publicationOf(reading);
      const words = tokenSpan(sentence.tokens, verdict.first, verdict.last);
      const judged = sentence.tokens[verdict.head]!.start;
      const agreement =
        here.find((mention) => mention.start >= judged && mention.end <= words.end + 1) ??
        here.find((mention) => mention.start >= words.start && mention.end <= words.end + 1) ??
        here.find((mention) => mention.end <= sentence.tokens[verdict.last]!.end + 1) ??
        here[0] ??
        null;
      const before = antecedent(reading, index, verdict);
      const span = tokenSpan(sentence.tokens, verdict.first, verdict.last);
      const start = before ?? span.start;
      drafts.push({
        kind: 'compliance',
        start,
        end: span.end,
        quote: reading.text.slice(start, span.end),
        block: sentence.block,
        group: null,
        rule: `${RULE}/${verdict.rule}`,
        claimant: [claimant],
        party: [...partyOf(reading, sentence, verdict, claimant, agreement, index)],
        agreement: agreement?.name ?? null,
        provision: agreement?.provision ?? null,
        verdict: verdict.verdict,
        about: wordsBetween(reading.text, sentence.tokens, verdict.first, verdict.last),
      });
    }
  }
  return drafts;
};

/** Who is named as claiming it; a verdict that somebody denies or reports is not that of who tells of it. */
const namedClaimant = (reading: Reading, sentence: ReadSentence, { claimant }: Verdict): Party | null =>
  claimant === null || claimant === undefined
    ? null
    : (partiesOf(reading).of(sentence, claimant)[0] ?? asWritten(reading, sentence, claimant));

/** How many sentences back `this point` leads. */
const REACH = 2;
const POINTING = /^(?:this|that|these|those|the said)$/i;

/** `has violated this point`: the agreement named shortly before in the paragraph, as if it stood in these words. */
const pointedAt = (
  reading: Reading,
  sentence: ReadSentence,
  index: number,
  last: { readonly index: number; readonly mention: Draft<AgreementFinding> } | null,
  nouns: ReadonlySet<string>,
): Draft<AgreementFinding> | null => {
  if (!last || index - last.index > REACH || reading.sentences[last.index]!.block !== sentence.block) return null;
  const isPointedAt = (word: string): boolean => nouns.has(word) || nouns.has(word.replace(/s$/, ''));
  const noun = sentence.tokens.find(
    ({ text, index: at }) => isPointedAt(text.toLowerCase()) && POINTING.test(sentence.tokens[at - 1]?.text ?? ''),
  );
  return noun ? { ...last.mention, start: noun.start, end: noun.end } : null;
};

/** `There are still armed units. They should have been withdrawn …`: the claim begins where what `they` means is told. */
const antecedent = (reading: Reading, index: number, verdict: Verdict): number | null => {
  const sentence = reading.sentences[index]!;
  const before = reading.sentences[index - 1];
  if (!before || before.block !== sentence.block || !/^they$/i.test(sentence.tokens[verdict.first]?.text ?? ''))
    return null;
  const there = before.tokens.find((token) => /^there$/i.test(token.text));
  return there ? there.start : null;
};

/** Whose conduct it is: who is named as doing it, else who speaks (kept), else the other party of the agreement (broken). */
const partyOf = (
  reading: Reading,
  sentence: ReadSentence,
  verdict: Verdict,
  claimant: Party,
  agreement: Draft<AgreementFinding> | null,
  index: number,
): readonly Party[] => {
  const parties = partiesOf(reading);
  // `we have broken it`: those for whom the claimant speaks
  if (verdict.party !== null && /^we$/i.test(sentence.tokens[verdict.party]!.text)) {
    const meant = spokenFor(reading.knowledge, claimant);
    return meant === null ? [] : [meant];
  }
  const named = verdict.party === null ? [] : parties.of(sentence, verdict.party).filter(canBeBound(reading));
  // `Norland's deployment runs counter to it`: whose deed it is
  const owner = verdict.party === null ? null : treeOf(sentence).child(verdict.party, 'nmod:poss');
  const owners = owner === null ? [] : parties.of(sentence, owner).filter(({ actor }) => actor !== null);
  if (owners.length > 0 && named.every(({ actor, office }) => actor === null && office === null)) return owners;
  if (named.length > 0) return named;
  const behind = ownersBehind(reading, sentence, verdict.party);
  if (behind.length > 0) return behind;
  const unnamed = verdict.party === null ? null : asWritten(reading, sentence, verdict.party);
  if (unnamed && canBeBound(reading)(unnamed)) return [unnamed];
  const stated = verdict.party === null ? null : stateInPhrase(reading, sentence, verdict.party, verdict.first);
  if (stated) return [stated];
  if (verdict.rule === 'held') return agreement?.parties ?? [];
  if (verdict.verdict === 'kept' && claimant.actor !== null) return [claimant];
  const claiming = stateOf(reading, claimant);
  const bound = boundStates(reading, agreement);
  const others = bound.filter((state) => state !== claiming);
  const recent = namedBefore(reading, index, others);
  const chosen = recent ?? (others.length === 1 ? others[0]! : mostNamed(reading, index, others));
  return chosen ? [{ name: reading.knowledge.actors.get(chosen)?.name ?? chosen, actor: chosen, office: null }] : [];
};

/** `the actions of Norland violate it`, `the raid by the rebels broke it`: whose deed it is stands behind. */
const ownersBehind = (reading: Reading, sentence: ReadSentence, deed: number | null): readonly Party[] => {
  if (deed === null || sentence.tokens[deed]!.upos !== 'NOUN') return [];
  const tree = treeOf(sentence);
  return tree
    .children(deed, 'nmod')
    .filter((child) => tree.children(child, 'case').some((mark) => /^(?:of|by)$/i.test(sentence.tokens[mark]!.text)))
    .slice(0, 1)
    .flatMap((child) => {
      const named = partiesOf(reading).of(sentence, child).filter(canBeBound(reading));
      const unnamed = named.length > 0 ? null : asWritten(reading, sentence, child);
      return unnamed && canBeBound(reading)(unnamed) ? [unnamed] : named;
    });
};

/**
 * `the Norlanders have not met it`, `the Norlandic crew’s action violated it`: the one state that the words of a phrase
 * name. A claim that hangs on the phrase is no part of it: `the owner of the ship for violating the embargo on Norland`;
 * nor is who suffers it: `the raid on Norland`.
 */
const stateInPhrase = (reading: Reading, sentence: ReadSentence, head: number, claim: number): Party | null => {
  const tree = treeOf(sentence);
  const suffers = (index: number): boolean =>
    tree.children(index, 'case').some((mark) => /^(?:on|upon|against)$/i.test(tree.tokens[mark]!.text));
  const { first, last } = tree.extent(
    head,
    ({ deprel, index }) => /^(?:acl|appos|parataxis|punct)/.test(deprel) || (deprel === 'nmod' && suffers(index)),
  );
  const { start, end } = tokenSpan(sentence.tokens, first, head < claim ? Math.min(last, claim - 1) : last);
  const states = new Set<string>();
  for (const { actors, demonym } of reading.knowledge.mentions(reading.text.slice(start, end)))
    for (const id of actors) if (demonym || reading.knowledge.actors.get(id)?.kind === 'state') states.add(id);
  const [id, ...others] = states;
  const state = id === undefined || others.length > 0 ? undefined : reading.knowledge.actors.get(id);
  return state?.kind === 'state' ? { name: state.name, actor: state.id, office: null } : null;
};

/** The state that a party is, belongs to or speaks for. */
const stateOf = (reading: Reading, party: Party): string | null => {
  // `the statement issued by the Government of …`: the state stands in the name
  let id =
    party.actor ??
    reading.knowledge.mentions(party.name).find((mention) => mention.actors.length > 0)?.actors[0] ??
    null;
  for (let climbed = 0; id && climbed < 4; climbed++) {
    const actor = reading.knowledge.actors.get(id);
    if (!actor || actor.kind === 'state') return actor?.id ?? null;
    id = actor.of;
  }
  return null;
};

/** Who is bound by the provision, else by the agreement. */
const boundStates = (reading: Reading, agreement: Draft<AgreementFinding> | null): readonly string[] => {
  const entry = agreement?.agreement ? reading.knowledge.agreements.get(agreement.agreement) : undefined;
  const number = /\d+/.exec(agreement?.provision ?? '')?.[0];
  const obligors = entry?.provisions.find((provision) => provision.number === number)?.obligors ?? [];
  if (obligors.length > 0) return obligors;
  return entry?.parties ?? agreement?.parties.flatMap((party) => party.actor ?? []) ?? [];
};

/** The one of these states of which the document has spoken most so far. */
const mostNamed = (reading: Reading, index: number, states: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  const parties = partiesOf(reading);
  for (let back = index; back >= Math.max(0, index - 40); back--) {
    const sentence = reading.sentences[back]!;
    for (const token of sentence.tokens)
      for (const party of parties.ofHead(sentence, token.index))
        if (party.actor && states.includes(party.actor)) counts.set(party.actor, (counts.get(party.actor) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** The one of these states that was named last before or in the claim. */
const namedBefore = (reading: Reading, index: number, states: readonly string[]): string | null => {
  const parties = partiesOf(reading);
  for (let back = index; back >= Math.max(0, index - 3); back--) {
    const sentence = reading.sentences[back]!;
    const { tokens } = sentence;
    for (const token of tokens.toReversed()) {
      // `Norland's raids against Ostria`: who suffers them broke nothing
      if (back === index && /^against$/i.test(tokens.find(({ head }) => head === token.index)?.text ?? '')) continue;
      for (const party of parties.ofHead(sentence, token.index))
        if (party.actor && states.includes(party.actor)) return party.actor;
    }
  }
  return null;
};
