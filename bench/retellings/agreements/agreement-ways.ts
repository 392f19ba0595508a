import type { AgreementExample } from './agreement-examples.ts';

/** A way of telling that two concluded an agreement, and what of it is not told. */
export interface AgreementWay {
  readonly tell: (example: AgreementExample) => string | null;
  /** as EDTF; null where no date is told */
  readonly date: string | null;
  /** whether both parties are told */
  readonly parties: boolean;
}

interface Words {
  /** `the Brunn Accord`, `a treaty on extradition` */
  readonly u: string;
  readonly U: string;
  /** with `the` also for what has no name of its own */
  readonly the: string;
  readonly The: string;
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

const large = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const wordsOf = ({ article, name, first, second }: AgreementExample): Words => ({
  u: `${article} ${name}`,
  U: large(`${article} ${name}`),
  the: `the ${name}`,
  The: `The ${name}`,
  name,
  a: first,
  b: second,
});

const way = (tell: (words: Words) => string, date: string | null = null, parties = true): AgreementWay => ({
  tell: (example) => tell(wordsOf(example)),
  date,
  parties,
});
/** Of agreements with a name of their own. */
const named = (tell: (words: Words) => string, date: string | null = null, parties = true): AgreementWay => ({
  tell: (example) => (example.article === 'the' ? tell(wordsOf(example)) : null),
  date,
  parties,
});
const DAY = '2021-05-03';

export const AGREEMENT_WAYS: Readonly<Record<string, AgreementWay>> = {
  signed: way(({ a, b, u }) => `${a} and ${b} signed ${u}.`),
  'signed on a day': way(({ a, b, u }) => `${a} and ${b} signed ${u} on 3 May 2021.`, DAY),
  'on a day, signed': way(({ a, b, u }) => `On 3 May 2021, ${a} and ${b} signed ${u}.`, DAY),
  'signed in a year': way(({ a, b, u }) => `${a} and ${b} signed ${u} in 2021.`, '2021'),
  'signed with': way(({ a, b, u }) => `${a} signed ${u} with ${b}.`),
  'with, signed': way(({ a, b, u }) => `${a} signed with ${b} ${u}.`),
  'concluded with': way(({ a, b, u }) => `${a} concluded ${u} with ${b} on 3 May 2021.`, DAY),
  concluded: way(({ a, b, u }) => `${a} and ${b} concluded ${u}.`),
  reached: way(({ a, b, u }) => `${a} and ${b} have reached ${u}.`),
  initialled: way(({ a, b, u }) => `${a} and ${b} initialled ${u}.`),
  ratified: way(({ a, b, u }) => `${a} and ${b} ratified ${u}.`),
  'both have signed': way(({ a, b, u }) => `Both ${a} and ${b} have signed ${u}.`),
  'together with': way(({ a, b, u }) => `${a}, together with ${b}, signed ${u}.`),
  'its foreign minister signed': way(({ a, b, u }) => `The foreign ministers of ${a} and ${b} signed ${u}.`),
  'leaders signed': way(({ a, b, u }) => `The leaders of ${a} and ${b} signed ${u} in Velm.`),
  'was signed by': way(({ a, b, U }) => `${U} was signed by ${a} and ${b}.`),
  'was signed between': way(({ a, b, U }) => `${U} was signed between ${a} and ${b} on 3 May 2021.`, DAY),
  ', signed by,': way(({ a, b, The }) => `${The}, signed by ${a} and ${b} on 3 May 2021, covers fish.`, DAY),
  'that they signed': way(({ a, b, the }) => `Critics dislike ${the} that ${a} and ${b} signed on 3 May 2021.`, DAY),
  'the signing of': way(({ a, b, the }) => `The signing of ${the} by ${a} and ${b} was postponed.`),
  'the signing, between': way(({ a, b, u }) => `The signing of ${u} between ${a} and ${b} was postponed.`),
  between: way(({ a, b, The }) => `${The} between ${a} and ${b} covers fish.`),
  'between, in the middle': way(({ a, b, the }) => `Critics dislike ${the} between ${a} and ${b}.`),
  'with a day, between': way(({ a, b, The }) => `${The} of 3 May 2021 between ${a} and ${b} covers fish.`, DAY),
  'of a day': named(({ The }) => `${The} of 3 May 2021 covers fish.`, DAY, false),
  'of a year': named(({ The }) => `${The} of 2021 covers fish.`, '2021', false),
  'the year before it': named(({ name }) => `The 2021 ${name} covers fish.`, '2021', false),
  'the year in brackets': named(({ The }) => `${The} (2021) covers fish.`, '2021', false),
  'came into force': named(({ The }) => `${The} came into force.`, null, false),
  under: named(({ the, a }) => `Under ${the}, ${a} will leave the fort.`, null, false),
  'an article of': named(({ the }) => `Article 4 of ${the} covers fish.`, null, false),
  'said in a report': way(({ a, b, u }) => `The envoy said that ${a} and ${b} had signed ${u}.`),
  'as something came': way(({ a, b, u }) => `The visit came as ${a} and ${b} signed ${u}.`),
  'after it': way(({ a, b, u }) => `Trade grew after ${a} and ${b} signed ${u}.`),
  'in a relative clause': way(({ a, b, u }) => `${a}, which signed ${u} with ${b}, lies in the north.`),
  'with an aside': way(({ a, b, u }) => `${a} and ${b}, in a move that surprised many, signed ${u}.`),
  'as the second deed': way(({ a, b, u }) => `${a} and ${b} held talks and signed ${u}.`),
  'as one of two': way(({ a, b, u }) => `${a} and ${b} signed a contract and ${u}.`),
  'are to sign': way(({ a, b, u }) => `${a} and ${b} will sign ${u} in June.`),
  'negotiating it': way(({ a, b, u }) => `${a} and ${b} are negotiating ${u}.`, null),
  'in the present': way(({ a, b, u }) => `${a} and ${b} sign ${u}.`),
};
