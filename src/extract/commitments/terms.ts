import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { partiesOf } from '../parties/parties.ts';
import { hasPassiveMark } from '../passive.ts';
import { phraseTokens, subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import { agentOf, type Binding, type BindingPlace, type BindingRule, hypothetical } from './binding-rule.ts';

/** `according to the agreement Armenia guarantees …`, `under the deal the rebels will hand over …`: what it provides. */
export const provided: BindingRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'VERB' || isBinder(place, token.index)) return null;
  const lemma = token.lemma.toLowerCase();
  const present = /^VB[ZP]$/.test(token.xpos) && (codebook.keeping.has(lemma) || codebook.undertaking.has(lemma));
  const due = isDue(place, token.index);
  const above = due ? (binderOf(place, token.index) ?? token.index) : token.index;
  if ((!present && !due) || tree.child(above, 'nsubj', 'nsubj:pass', 'nsubj:outer') === null) return null;
  if (isUnlessOrIf(place, above)) return null;
  if (codebook.befalling.has(lemma) || isOnlyGuessed(place, token.index)) return null;
  const requirement = requirementBehind(place, token.index);
  if (requirement === null && !isUnderAgreement(place, token.index)) return null;
  // `will not enrich uranium` binds, `will not have to leave` does not
  if (above !== token.index && (negated(tree, token.index) || negated(tree, above))) return null;
  if (negated(tree, token.index) && (!due || codebook.undone.has(lemma))) return null;
  const subject = tree.child(above, 'nsubj');
  // `according to an accord reached in Varna, …`: before the subject another verb tells of the accord
  const opens = (other: number): boolean => subject !== null && other < subject && tokens[other]!.deprel === 'advcl';
  if (tree.childrenOf(above).some((other) => other < above && tokens[other]!.upos === 'VERB' && !opens(other)))
    return null;
  const clause = clauseOf(sentence, above);
  // `a deal under which Norland will pay`: the clause begins with who pays
  const relative = subject !== null && tokens.slice(clause.first, subject).some(({ text }) => /^which$/i.test(text));
  return {
    ...clause,
    ...(requirement === null ? {} : { last: Math.min(clause.last, requirement - 1) }),
    ...(relative ? { first: tree.extent(subject).first } : {}),
    head: above,
    action: undertakenBelow(place, token.index) ?? token.index,
    obligor: hasPassiveMark(tree, token.index)
      ? agentOf(place, token.index)
      : (subjectOf(tokens, above) ?? tree.child(above, 'nsubj:outer')),
    rule: 'provided',
  };
};

/** `will probably leave`, `will not have left`: how it may turn out. */
const isOnlyGuessed = ({ tokens, tree, codebook }: BindingPlace, verb: number): boolean =>
  tree
    .childrenOf(verb)
    .some(
      (child) =>
        codebook.speculating.has(tokens[child]!.text.toLowerCase()) ||
        (tokens[child]!.deprel === 'aux' && /^have$/i.test(tokens[child]!.text)),
    );

/** `would commit to setting a date`: what is undertaken is the setting. */
const undertakenBelow = ({ tokens, tree, codebook }: BindingPlace, verb: number): number | null =>
  codebook.undertaking.has(tokens[verb]!.lemma.toLowerCase())
    ? (tree
        .children(verb, 'xcomp', 'advcl', 'ccomp')
        .find((child) => child > verb && /^VBG?$/.test(tokens[child]!.xpos)) ?? null)
    : null;

/** `will leave`, `must leave`, `is to leave`, `is required to leave`. */
const isDue = ({ tokens, tree, codebook }: BindingPlace, verb: number): boolean => {
  const auxiliaries = tree.children(verb, 'aux').map((child) => tokens[child]!.text.toLowerCase());
  if (auxiliaries.some((word) => /^(?:will|would|shall|must|should|’ll|'ll)$/.test(word))) return true;
  if (!isInfinitive(tree, verb)) return false;
  const copula = tree.child(verb, 'cop');
  return (copula !== null && tokens[copula]!.lemma === 'be') || binderOf({ tokens, tree, codebook }, verb) !== null;
};

const isInfinitive = (tree: Tree, verb: number): boolean =>
  tree.children(verb, 'mark').some((mark) => /^to$/i.test(tree.tokens[mark]!.text));

/** The word that binds somebody to an infinitive: `has to leave`, `is bound by the accord to leave`. */
const binderOf = (
  { tokens, tree, codebook }: Pick<BindingPlace, 'tokens' | 'tree' | 'codebook'>,
  verb: number,
): number | null => {
  const { head, deprel } = tokens[verb]!;
  if (head < 0 || !/^(?:xcomp|advcl|acl)$/.test(deprel)) return null;
  const above = deprel === 'acl' ? tokens[head]!.head : head;
  if (above < 0 || above > verb || !codebook.bound.has(tokens[above]!.lemma.toLowerCase())) return null;
  // `is here to help`: what is done hangs on a copula only as its predicate
  return deprel === 'xcomp' || tree.children(above, 'aux:pass', 'cop').length > 0 ? above : null;
};

/** `would be required to leave`: it is the leaving that is bound. */
const isBinder = ({ tree, codebook }: BindingPlace, verb: number): boolean =>
  hasPassiveMark(tree, verb) &&
  codebook.bound.has(tree.tokens[verb]!.lemma.toLowerCase()) &&
  tree.children(verb, 'xcomp').some((below) => isInfinitive(tree, below));

const isUnlessOrIf = (place: BindingPlace, verb: number): boolean =>
  hypothetical(place.tree, verb) &&
  !place.tree.children(verb, 'aux').some((child) => /^would$/i.test(place.tokens[child]!.text));

/** `will leave by May, as the accord requires`: the comma before it, or `as`; null without it. */
const requirementBehind = (place: BindingPlace, verb: number): number | null => {
  const { tokens } = place;
  const as = tokens.findIndex(({ text }, at) => at > verb && at < verb + FARTHEST_REQUIREMENT && text === 'as');
  if (as < 0 || !tellsWhatIsRequired(place, as)) return null;
  return tokens[as - 1]?.text === ',' ? as - 1 : as;
};

/** `as Article 4 of the treaty stipulates`, `as required by the accord`: an agreement or a text that binds requires it. */
const tellsWhatIsRequired = ({ tokens, agreements, codebook }: BindingPlace, as: number): boolean => {
  const near = tokens.slice(as + 1, as + FARTHEST_BEHIND);
  const requires = near.find(({ upos }) => upos === 'VERB');
  if (!requires || !codebook.requiring.has(requires.lemma.toLowerCase())) return false;
  const participle = requires.index === as + 1 && requires.xpos === 'VBN';
  if (!participle && !/^VB[DZP]$/.test(requires.xpos)) return false;
  const words = near.filter(({ index }) => (participle ? index > requires.index : index < requires.index));
  return (
    words.some(({ lemma }) => codebook.binding.has(lemma.toLowerCase())) ||
    words.some((word) => agreements.some((mention) => mention.start <= word.start && word.end <= mention.end))
  );
};

/** How far behind a verb the text that requires it may be named. */
const FARTHEST_REQUIREMENT = 25;

/** How far behind a verb the agreement under which it is to be done may be named. */
const FARTHEST_BEHIND = 12;

/** Whether `according to`, `under` or the like names an agreement earlier in the sentence, or `under` in the verb's own clause. */
export const isUnderAgreement = (place: BindingPlace, before: number): boolean => {
  const { tokens, agreements } = place;
  if (place.isBehindTerms && isInReturn(place, before) && place.speakerAt(before) === null) return true;
  for (let at = before + 1; at < Math.min(tokens.length - 1, before + FARTHEST_BEHIND); at++) {
    if (/^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[at]!.upos)) break;
    if (!/^(?:under|pursuant)$/i.test(tokens[at]!.text)) continue;
    const start = tokens[at]!.start;
    if (agreements.some((mention) => mention.start > start && mention.start <= (tokens[at + 4]?.start ?? 0)))
      return true;
    if (namesBinding(place, at + 1, tokens.length)) return true;
  }
  // `As the accord provides, Norland will leave`
  const comma = /^as$/i.test(tokens[0]?.text ?? '') ? tokens.findIndex(({ text }) => text === ',') : -1;
  if (comma > 0 && comma < before && tellsWhatIsRequired(place, 0)) return true;
  for (let at = 0; at < before; at++) {
    const { text, start } = tokens[at]!;
    const opens =
      /^(?:under|by|through)$/i.test(text) ||
      (/^to$/i.test(text) && /^(?:according|pursuant)$/i.test(tokens[at - 1]?.text ?? '')) ||
      (/^with$/i.test(text) && /^(?:line|accordance)$/i.test(tokens[at - 1]?.text ?? '')) ||
      (/^of$/i.test(text) && /^(?:part|terms)$/i.test(tokens[at - 1]?.text ?? ''));
    if (!opens) continue;
    if (agreements.some((mention) => mention.start > start && mention.start <= (tokens[at + 4]?.start ?? 0)))
      return true;
    if (/^which$/i.test(tokens[at + 1]?.text ?? '') && bindsBefore(place, at)) return true;
    // `bound by the accord to leave`, not `signed by the accord's makers`
    if (/^by$/i.test(text) && !place.codebook.bound.has(tokens[at - 1]?.lemma.toLowerCase() ?? '')) continue;
    if (namesBinding(place, at + 1, before)) return true;
  }
  return false;
};

/** `Ostria, for its part, will pay`, behind what Norland will do under the deal. */
const isInReturn = ({ tokens }: BindingPlace, verb: number): boolean =>
  IN_RETURN.test(
    tokens
      .slice(0, verb)
      .map(({ text }) => text)
      .join(' '),
  );

const IN_RETURN = /\b(?:for (?:its|their|his|her) part|in (?:return|exchange|turn))\b/i;

/** A text that binds, in the phrase that begins here: `under the terms of the deal`. */
const namesBinding = ({ tokens, codebook }: BindingPlace, first: number, end: number): boolean => {
  for (let i = first; i < Math.min(end, first + 6) && !/^(?:VERB|AUX|PUNCT)$/.test(tokens[i]!.upos); i++)
    if (codebook.binding.has(tokens[i]!.lemma.toLowerCase())) return true;
  return false;
};

/** `the deal will open two crossings`, `the pact will see the army leave`: what its makers are to bring about. */
export const effect: BindingRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'VERB' || !codebook.effects.has(token.lemma.toLowerCase()) || negated(tree, token.index))
    return null;
  if (!tree.children(token.index, 'aux').some((child) => /^(?:will|would|shall)$/i.test(tokens[child]!.text)))
    return null;
  const subject = tree.child(token.index, 'nsubj');
  if (subject === null || !isText(place, subject) || isUnlessOrIf(place, token.index)) return null;
  const below = tree.children(token.index, 'ccomp', 'xcomp', 'obj').find((child) => tokens[child]!.upos === 'VERB');
  // `will see Norland leave`, `will see Norland leaving`
  const doer = below === undefined ? null : (tree.child(below, 'nsubj') ?? tree.child(token.index, 'obj'));
  const deed = doer === null ? token.index : below!;
  return {
    ...clauseOf(sentence, token.index),
    ...(doer === null ? {} : { first: phraseTokens(tokens, doer).first }),
    head: deed,
    action: deed,
    obligor: doer,
    rule: 'terms',
  };
};

/** `a deal under which`: the noun before it, or what is named there. */
const bindsBefore = ({ tokens, codebook, agreements }: BindingPlace, at: number): boolean => {
  const noun = tokens.findLast(({ index, upos }) => index < at && index > at - 4 && /^(?:NOUN|PROPN)$/.test(upos));
  if (!noun) return false;
  const named = agreements.some((mention) => mention.start <= noun.start && mention.end >= noun.end);
  return named || codebook.binding.has(noun.lemma.toLowerCase());
};

const STATING = /^(?:say|state|specify|read)$/;

/** `the resolutions demand the withdrawal of …`, `the deal requires Armenia to withdraw`: what it says is to be done. */
export const terms: BindingRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  const says = STATING.test(token.lemma.toLowerCase());
  if (
    token.upos !== 'VERB' ||
    !(says || codebook.requiring.has(token.lemma.toLowerCase())) ||
    negated(tree, token.index)
  )
    return null;
  const subject = subjectOf(tokens, token.index);
  if (subject === null || !isText(place, subject) || isUnlessOrIf(place, token.index)) return null;
  // `commits the two to open it`: the infinitive hung on those who are bound
  const object = tree.child(token.index, 'obj');
  const infinitive = [
    ...tree.children(token.index, 'xcomp', 'ccomp', 'advcl'),
    ...(object === null ? [] : tree.children(object, 'acl').filter((child) => isInfinitive(tree, child))),
  ].find((child) => child > token.index && tokens[child]!.upos === 'VERB');
  const bound = tree
    .children(token.index, 'obj', 'obl')
    .find(
      (child) =>
        child > token.index && (tokens[child]!.deprel === 'obj' || (infinitive !== undefined && child < infinitive)),
    );
  // `the accord says that they will leave` provides it, `says that they had left` tells it
  if (says && (infinitive === undefined || tokens[infinitive]!.deprel !== 'ccomp' || !isDue(place, infinitive)))
    return null;
  if (infinitive !== undefined && !hasPassiveMark(tree, token.index)) {
    const range = clauseOf(sentence, infinitive);
    const passive = hasPassiveMark(tree, infinitive);
    const doer = tree.child(infinitive, 'nsubj') ?? bound ?? null;
    const { first } = doer === null ? range : phraseTokens(tokens, doer);
    return {
      first: doer !== null && first > token.index ? Math.min(first, range.first) : range.first,
      last: range.last,
      head: infinitive,
      action: infinitive,
      obligor: passive ? agentOf(place, infinitive) : doer,
      rule: 'terms',
    };
  }
  const thing = bound ?? tree.children(token.index, 'obl').find((child) => child > token.index && hasFor(place, child));
  return thing === undefined
    ? null
    : { ...withinComma(place, thing), head: thing, action: thing, obligor: doerOf(place, thing), rule: 'terms' };
};

const hasFor = ({ tokens, tree }: BindingPlace, index: number): boolean =>
  tree.children(index, 'case').some((mark) => /^(?:for|to|on)$/i.test(tokens[mark]!.text));

/** What is to be done as a noun with all that belongs to it, without the preposition. */
const withinComma = ({ tokens, tree }: BindingPlace, thing: number) => {
  const { first, last } = tree.extent(thing, (child) =>
    /^(?:case|acl:relcl|parataxis|punct|cc:preconj)/.test(child.deprel),
  );
  return { first, last: tokens[last]!.upos === 'PUNCT' ? last - 1 : last };
};

/** `the withdrawal of Serbian forces`, `its withdrawal`, `a pullback by both armies`: who is to do it. */
const doerOf = (place: BindingPlace, thing: number): number | null =>
  agentOf(place, thing) ??
  place.tree.child(thing, 'nmod:poss') ??
  place.tree.children(thing, 'nmod').find(
    (child) =>
      child > thing &&
      partiesOf(place.reading)
        .of(place.sentence, child)
        .some(({ actor }) => actor !== null),
  ) ??
  null;

/** Whether the subject is a text that binds: an agreement that is named, or `the deal`, `Article 5`. */
const isText = ({ tokens, agreements, codebook }: BindingPlace, index: number): boolean => {
  const { lemma, start, end } = tokens[index]!;
  return (
    codebook.binding.has(lemma.toLowerCase()) ||
    agreements.some((mention) => mention.start < end && mention.end > start)
  );
};

/** `through reforms`, `with funds`: what is to be done by means of it. */
const isMeans = ({ tokens, tree }: BindingPlace, noun: number): boolean =>
  tree.children(noun, 'case').some((mark) => /^(?:through|by|with|via)$/i.test(tokens[mark]!.text));

/** `a plan for the army to be restructured by the council`, `a deal for the president to leave`. */
export const planned: BindingRule = (place, token): Binding | null => {
  const { tokens, tree, codebook } = place;
  if (token.upos !== 'NOUN' || !codebook.binding.has(token.lemma.toLowerCase())) return null;
  if (tokens[token.index + 1]?.text.toLowerCase() !== 'for') return null;
  // `will strike a deal for the president to leave` is the makers' word
  if (token.deprel === 'obj' && codebook.bargaining.has(tokens[token.head]!.lemma.toLowerCase())) return null;
  for (let at = token.index + 3; at < Math.min(tokens.length, token.index + 14); at++) {
    if (/^[,;:]$/.test(tokens[at]!.text)) return null;
    if (tokens[at]!.text.toLowerCase() !== 'to' || tokens[at]!.upos !== 'PART') continue;
    const verb = tokens[at]!.head;
    if (verb <= at || /^(?:talk|negotiation)/.test(tokens[token.index + 2]!.lemma)) return null;
    const doer = tokens.findLast(
      ({ index, upos }) => index < at && index > token.index + 1 && /^(?:NOUN|PROPN|PRON)$/.test(upos),
    );
    // `a proposal for autonomy through reforms to be made`: it is the reforms that are to be made
    if (!doer || isMeans(place, doer.index)) return null;
    const { last } = tree.extent(verb, (child) => /^(?:parataxis|punct)/.test(child.deprel) || child.index < at);
    return {
      first: token.index + 2,
      last: Math.max(last, verb),
      head: verb,
      action: verb,
      obligor: hasPassiveMark(tree, verb) ? agentOf(place, verb) : (tree.child(verb, 'nsubj') ?? doer.index),
      rule: 'planned',
    };
  }
  return null;
};
