import type { CommitmentExample } from './commitment-examples.ts';

/** A way of telling an undertaking, and what of it differs from the plain one. */
export interface CommitmentWay {
  readonly tell: (example: CommitmentExample) => string | null;
  /** as a clause of an agreement's own text */
  readonly clause?: true;
  /** without the day by which it is due */
  readonly undated?: true;
  /** that it will not be done */
  readonly negated?: true;
  /** undertaken together with Livaria */
  readonly joint?: true;
}

type Tell = (words: Words) => string;

/** The parts of an example that templates use; `X` opens a sentence, `x` stands inside one. */
interface Words {
  readonly X: string;
  readonly x: string;
  readonly it: string;
  readonly its: string;
  readonly is: string;
  readonly has: string;
  /** `pledge`, `pledges` */
  readonly s: string;
  /** `release 40 prisoners by 1 March` */
  readonly deed: string;
  readonly doing: string;
  readonly thing: string;
  readonly object: string;
  readonly bare: string;
  readonly done: string;
  readonly due: string;
}

const wordsOf = ({ bound, deed, due }: CommitmentExample): Words => ({
  X: bound.name.charAt(0).toUpperCase() + bound.name.slice(1),
  x: bound.name,
  it: bound.pronoun,
  its: bound.plural ? 'their' : 'its',
  is: bound.plural ? 'are' : 'is',
  has: bound.plural ? 'have' : 'has',
  s: bound.plural ? '' : 's',
  deed: `${deed.bare} ${due}`,
  doing: `${deed.doing} ${due}`,
  thing: `${deed.thing} ${due}`,
  object: /^(?:\d|nine|foreign)/.test(deed.object) ? deed.object : `the ${deed.object}`,
  bare: deed.bare,
  done: deed.done,
  due,
});

const way = (tell: Tell, options: Omit<CommitmentWay, 'tell'> = {}): CommitmentWay => ({
  tell: (example) => tell(wordsOf(example)),
  ...options,
});
/** Of states and bodies with a name of their own. */
const named = (tell: Tell, options: Omit<CommitmentWay, 'tell'> = {}): CommitmentWay => ({
  tell: (example) => (/^\p{Lu}/u.test(example.bound.name) && !example.bound.plural ? tell(wordsOf(example)) : null),
  ...options,
});
const CLAUSE = { clause: true } as const;

export const COMMITMENT_WAYS: Readonly<Record<string, CommitmentWay>> = {
  pledged: way(({ X, deed }) => `${X} pledged to ${deed}.`),
  agreed: way(({ X, deed }) => `${X} agreed to ${deed}.`),
  undertook: way(({ X, deed }) => `${X} undertook to ${deed}.`),
  promised: way(({ X, deed }) => `${X} promised to ${deed}.`),
  vowed: way(({ X, deed }) => `${X} vowed to ${deed}.`),
  'has undertaken': way(({ X, has, deed }) => `${X} ${has} undertaken to ${deed}.`),
  'committed itself to doing': way(
    ({ X, its, doing }) => `${X} committed ${its === 'their' ? 'themselves' : 'itself'} to ${doing}.`,
  ),
  'has committed to doing': way(({ X, has, doing }) => `${X} ${has} committed to ${doing}.`),
  'is committed to doing': way(({ X, is, doing }) => `${X} ${is} committed to ${doing}.`),
  'agreed that it would': way(({ X, it, deed }) => `${X} agreed that ${it} would ${deed}.`),
  'pledged it would': way(({ X, it, deed }) => `${X} pledged ${it} would ${deed}.`),
  'promised somebody to': way(({ X, deed }) => `${X} promised the envoys to ${deed}.`),
  'assured somebody that': way(({ X, it, deed }) => `${X} assured Livaria that ${it} would ${deed}.`),
  'told somebody it would': way(({ X, it, deed }) => `${X} told Livaria that ${it} would ${deed}.`),
  'said it would': way(({ X, it, deed }) => `${X} said ${it} would ${deed}.`),
  'said that it will': way(({ X, it, deed }) => `${X} said that ${it} will ${deed}.`),
  'announced that it would': way(({ X, it, deed }) => `${X} announced on Monday that ${it} would ${deed}.`),
  'would, its spokesman said,': way(({ X, its, deed }) => `${X}, ${its} spokesman said, would ${deed}.`),
  'would, said its spokesman behind': way(({ X, its, deed }) => `${X} would ${deed}, ${its} spokesman said.`),
  'in quotation marks': way(({ x, deed }) => `“We will ${deed},” ${x} said.`),
  'is obliged to': way(({ X, is, deed }) => `Under the Brunn Accord, ${X} ${is} obliged to ${deed}.`),
  'is to': way(({ X, is, deed }) => `Under the Brunn Accord, ${X} ${is} to ${deed}.`),
  must: way(({ X, deed }) => `Under the Brunn Accord, ${X} must ${deed}.`),
  'has to': way(({ X, has, deed }) => `${X} ${has} to ${deed} under the Brunn Accord.`),
  'will under': way(({ X, deed }) => `${X} will ${deed} under the Brunn Accord.`),
  'would under': way(({ x, deed }) => `Under the terms of the deal, ${x} would ${deed}.`),
  'under, in the middle': way(({ X, deed }) => `${X}, under the Brunn Accord, will ${deed}.`),
  'as part of': way(({ x, deed }) => `As part of the deal, ${x} will ${deed}.`),
  'a deal under which': way(({ x, deed }) => `Livaria signed a deal under which ${x} will ${deed}.`),
  'the accord obliges': way(({ x, deed }) => `The Brunn Accord obliges ${x} to ${deed}.`),
  'the accord requires': way(({ x, deed }) => `The Brunn Accord requires ${x} to ${deed}.`),
  'the accord provides that': way(({ x, deed }) => `The Brunn Accord provides that ${x} will ${deed}.`),
  'the accord provides for': way(({ x, deed }) => `The Brunn Accord provides for ${x} to ${deed}.`),
  'the article stipulates that': way(
    ({ x, deed }) => `Article 4 of the Brunn Accord stipulates that ${x} shall ${deed}.`,
  ),
  'required by the accord': way(({ X, is, deed }) => `${X} ${is} required by the Brunn Accord to ${deed}.`),
  'as the accord requires': way(({ X, deed }) => `${X} must ${deed}, as the Brunn Accord requires.`),
  'in the passive': way(
    ({ object, done, x, due }) => `Under the Brunn Accord, ${object} will be ${done} by ${x} ${due}.`,
  ),
  'it was agreed': way(({ x, deed }) => `It was agreed that ${x} would ${deed}.`),
  'the sides agreed': way(({ x, deed }) => `The sides agreed that ${x} would ${deed}.`),
  'a pledge by': way(({ x, deed }) => `Livaria welcomed a pledge by ${x} to ${deed}.`),
  'its pledge': way(({ x, deed }) => `Livaria welcomed the pledge of ${x} to ${deed}.`),
  'possessive pledge': named(({ X, deed }) => `${X}’s promise to ${deed} was welcomed.`),
  'gave an undertaking': way(({ X, deed }) => `${X} gave an undertaking to ${deed}.`),
  'made a commitment': way(({ X, deed }) => `${X} made a commitment to ${deed}.`),
  'assumed an obligation': way(({ X, deed }) => `${X} assumed the obligation to ${deed}.`),
  'gave assurances that': way(({ X, it, deed }) => `${X} gave assurances that ${it} would ${deed}.`),
  'voiced readiness': way(({ X, its, deed }) => `${X} expressed ${its} readiness to ${deed}.`),
  'in exchange': way(({ x, deed }) => `In exchange for loans, ${x} agreed to ${deed}.`),
  'for its part': way(({ X, its, deed }) => `${X}, for ${its} part, agreed to ${deed}.`),
  'for its part, will': way(
    ({ x, its, deed }) =>
      `Under the deal, Livaria will leave the fort. ${x.charAt(0).toUpperCase()}${x.slice(1)}, for ${its} part, will ${deed}.`,
  ),
  'beside another, while': way(
    ({ x, deed }) => `Under the deal, Livaria will leave the fort, while ${x} will ${deed}.`,
  ),
  'beside another, and': way(({ x, deed }) => `Livaria agreed to leave the fort, and ${x} pledged to ${deed}.`),
  'with a day before': way(({ X, deed }) => `${X} on Monday pledged to ${deed}.`),
  'with a place behind': way(({ X, deed }) => `${X} pledged at a summit in Velm to ${deed}.`),
  'with an aside': way(({ X, deed }) => `${X}, with foreign backing, pledged to ${deed}.`),
  'with an aside behind the verb': way(({ X, deed }) => `${X} pledged, in a move that surprised many, to ${deed}.`),
  'with a relative clause': named(({ X, deed }) => `${X}, which borders Livaria, pledged to ${deed}.`),
  'in a relative clause': named(({ X, deed }) => `${X}, which pledged to ${deed}, lies in the north.`),
  'behind another deed': way(({ X, deed }) => `${X} rejected the criticism and pledged to ${deed}.`),
  'as the first of several': way(({ X, deed }) => `${X} agreed to ${deed}, open its airspace and resume flights.`),
  'as the second of several': way(({ X, deed }) => `${X} agreed to resume flights, ${deed} and open its airspace.`),
  'as the last of several': way(({ X, deed }) => `${X} agreed to resume flights, open its airspace and ${deed}.`),
  'as the last of several with will': way(
    ({ x, deed }) => `Under the deal, ${x} will resume flights, open its airspace and ${deed}.`,
  ),
  'as the second infinitive': way(({ X, deed }) => `${X} agreed to resume flights and to ${deed}.`),
  'under a condition behind': way(({ X, deed }) => `${X} agreed to ${deed} if the truce holds.`),
  'on condition that': way(({ X, deed }) => `${X} agreed to ${deed} on condition that the truce holds.`),
  'with the deadline before': way(({ x, bare, due }) => `Under the Brunn Accord, ${x} must ${due} ${bare}.`),
  'with the deadline opening': way(
    ({ x, is, bare, due }) =>
      `${due.charAt(0).toUpperCase()}${due.slice(1)}, ${x} ${is} to ${bare} under the Brunn Accord.`,
  ),
  'undertook, by then, to': way(({ X, bare, due }) => `${X} undertook, ${due}, to ${bare}.`),
  'in the next sentence': way(
    ({ X, it, deed }) =>
      `${X} joined the Brunn Accord. ${it.charAt(0).toUpperCase()}${it.slice(1)} undertook to ${deed}.`,
  ),
  'under it, in the next sentence': way(
    ({ X, it, deed }) => `${X} joined the Brunn Accord. Under it, ${it} will ${deed}.`,
  ),
  'the former': named(({ X, deed }) => `${X} and Livaria signed the Brunn Accord. The former agreed to ${deed}.`),
  'the latter': named(({ X, deed }) => `Livaria and ${X} signed the Brunn Accord. The latter agreed to ${deed}.`),
  'both sides': named(({ X, deed }) => `${X} and Livaria signed the Brunn Accord. Both sides agreed to ${deed}.`, {
    joint: true,
  }),
  'the parties': named(({ X, deed }) => `${X} and Livaria signed the Brunn Accord. The parties undertook to ${deed}.`, {
    joint: true,
  }),
  'each side': named(({ X, deed }) => `${X} and Livaria signed the Brunn Accord. Under it, each side must ${deed}.`, {
    joint: true,
  }),
  'X and Y each': named(({ X, deed }) => `${X} and Livaria each pledged to ${deed}.`, { joint: true }),
  'both X and Y': named(({ X, deed }) => `Both ${X} and Livaria pledged to ${deed}.`, { joint: true }),
  'together with': named(({ X, deed }) => `${X}, together with Livaria, pledged to ${deed}.`, { joint: true }),
  'pledged not to': way(({ X, deed }) => `${X} pledged not to ${deed}.`, { negated: true }),
  'said it would not': way(({ X, it, deed }) => `${X} promised that ${it} would not ${deed}.`, { negated: true }),
  'will no longer': way(({ x, deed }) => `Under the deal, ${x} will no longer ${deed}.`, { negated: true }),
  'will refrain from': way(({ x, doing }) => `Under the deal, ${x} will refrain from ${doing}.`, { negated: true }),
  neither: named(({ X, deed }) => `Under the deal, neither ${X} nor Livaria will ${deed}.`, {
    negated: true,
    joint: true,
  }),
  'as an article': way(({ X, deed }) => `Article 4. ${X} shall ${deed}.`, CLAUSE),
  'as a numbered clause': way(({ X, s, deed }) => `3.2 ${X} undertake${s} to ${deed}.`, CLAUSE),
  'as a lettered clause': way(({ X, deed }) => `(b) ${X} will ${deed}.`, CLAUSE),
  'as a duty of a clause': way(({ X, is, deed }) => `Article 5. ${X} ${is} obliged to ${deed}.`, CLAUSE),
  'as a headline': way(({ X, deed }) => `${X.replace(/^The /, '')} to ${deed} under accord`),
  'in the present': way(({ X, s, deed }) => `${X} pledge${s} to ${deed}.`),
  'without a deadline': way(({ X, bare }) => `${X} pledged to ${bare}.`, { undated: true }),
};

export const PLAIN_COMMITMENT = COMMITMENT_WAYS.pledged!.tell as (example: CommitmentExample) => string;
