/** An agreement of two invented states. */
export interface AgreementExample {
  /** without its article: `Brunn Accord`, `treaty on extradition` */
  readonly name: string;
  /** `the`, or `a` and `an` for what has no name of its own */
  readonly article: string;
  readonly first: string;
  readonly second: string;
}

const NAMES: readonly (readonly [string, string])[] = [
  ['the', 'Brunn Accord'],
  ['the', 'Treaty of Velm'],
  ['the', 'Open Roads Agreement'],
  ['the', 'Lake Declaration'],
  ['the', 'Convention on River Fishing'],
  ['the', 'Protocol on Border Trade'],
  ['the', 'Grain Memorandum'],
  ['a', 'memorandum of understanding on water'],
  ['a', 'treaty on extradition'],
  ['an', 'agreement on the exchange of prisoners'],
  ['a', 'free trade agreement'],
  ['a', 'ceasefire agreement'],
  ['a', 'protocol on customs'],
  ['a', 'joint declaration on tourism'],
  ['a', 'peace treaty'],
  ['a', 'non-aggression pact'],
];

const PAIRS: readonly (readonly [string, string])[] = [
  ['Marvia', 'Livaria'],
  ['Kelvia', 'Torvia'],
  ['Halvia', 'Sudria'],
  ['Lorania', 'the European Union'],
];

/** 64 agreements, each of sixteen names for four pairs of parties. */
export const AGREEMENT_EXAMPLES: readonly AgreementExample[] = NAMES.flatMap(([article, name]) =>
  PAIRS.map(([first, second]) => ({ article, name, first, second })),
);
