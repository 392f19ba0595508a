import type { Token } from '../../language/sentence.ts';
import { negated } from '../negated.ts';
import { hasPassiveMark } from '../passive.ts';
import { subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import { namesUndertaking, unreal, type VerdictPlace, type VerdictRule } from './verdict-place.ts';

/** How far behind a noun of breaking what is broken may stand, in tokens. */
const REACH = 8;
/** and who broke it: `violations of Article 4 of the pact by both armies` */
const FARTHEST_DOER = 12;

/**
 * `accused Norland of nine truce violations`, `recorded breaches of the ceasefire by both armies`, `voiced concern over
 * violations of the pact`: breaches that a noun tells, claimed by whoever reports, condemns or laments them.
 */
export const charged: VerdictRule = (place, token) => {
  const { tokens, tree, codebook } = place;
  if (token.upos !== 'NOUN' || !codebook.breach.has(token.lemma.toLowerCase())) return null;
  const of = /^(?:of|to)$/i.test(tokens[token.index + 1]?.text ?? '');
  const before = tree.children(token.index, 'compound', 'amod', 'nmod:poss');
  const first = before[0] ?? token.index;
  const behind = of && namesUndertaking(place, token.index + 2, token.index + REACH);
  if (!behind && !namesUndertaking(place, first, token.index)) return null;
  const verb = claimingVerb(place, token);
  if (verb === null || unreal(place, verb) || negated(tree, verb)) return null;
  const extent = tree.extent(token.index, ({ deprel }) =>
    /^(?:case|mark|punct|cc|conj|appos|parataxis|acl)/.test(deprel),
  );
  const accused = tree.child(verb, 'obj');
  const named = accused !== null && accused !== token.index && /^(?:accuse|blame|charge)$/.test(tokens[verb]!.lemma);
  const recorder = hasPassiveMark(tree, verb) ? byWhom(tree, verb) : null;
  const doer = doerOf(place, token, recorder);
  return {
    first: extent.first,
    last: doer === null ? extent.last : Math.max(extent.last, doer),
    head: token.index,
    verdict: 'broken',
    party: named ? accused : doer,
    // `violations were recorded` by whoever stands behind `by`
    claimant: hasPassiveMark(tree, verb) ? recorder : subjectOf(tokens, verb),
    outright: true,
    rule: 'charged',
  };
};

/** The agent of a passive verb; null where none is named. */
const byWhom = ({ tokens, children }: Tree, verb: number): number | null =>
  children(verb, 'obl', 'obl:agent').find((child) =>
    children(child, 'case').some((mark) => /^by$/i.test(tokens[mark]!.text)),
  ) ?? null;

/** The verb of reporting or accusing above the noun, also through a noun of concern. */
const claimingVerb = ({ tokens, tree, codebook }: VerdictPlace, noun: Token): number | null => {
  let at = noun;
  for (let climbed = 0; climbed < 4 && at.head >= 0; climbed++) {
    const above = tokens[at.head]!;
    const lemma = above.lemma.toLowerCase();
    if (above.upos === 'VERB')
      return codebook.charging.has(lemma) || codebook.concerned.has(at.lemma.toLowerCase()) ? above.index : null;
    // `voiced concern over violations`, `nine cases of violations`
    const through = codebook.concerned.has(lemma) || codebook.instances.has(lemma);
    if (!through || tree.child(above.index, 'cop') !== null) return null;
    at = above;
  }
  return null;
};

/** `by both armies`, wherever the parse hangs it, `Norland's`: who is said to have broken it, and not who recorded it. */
const doerOf = ({ tokens, tree }: VerdictPlace, noun: Token, recorder: number | null): number | null => {
  const by = tokens.find(
    ({ index, text, deprel, head }) =>
      index > noun.index &&
      index < noun.index + FARTHEST_DOER &&
      deprel === 'case' &&
      /^by$/i.test(text) &&
      head !== recorder,
  );
  return by?.head ?? tree.child(noun.index, 'nmod:poss');
};
