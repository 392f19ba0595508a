/** Somebody who undertakes something, invented. */
export interface Bound {
  readonly name: string;
  readonly plural: boolean;
  /** as the next sentence calls them */
  readonly pronoun: string;
}

/** What is undertaken, in the forms in which texts tell it. */
export interface Deed {
  /** `release 40 prisoners` */
  readonly bare: string;
  readonly doing: string;
  /** `the release of 40 prisoners` */
  readonly thing: string;
  /** `40 prisoners`, `released`: the words by which the deed is known again */
  readonly object: string;
  readonly done: string;
}

export interface CommitmentExample {
  readonly bound: Bound;
  readonly deed: Deed;
  /** by when, as told and as EDTF */
  readonly due: string;
  readonly deadline: string;
}

const bound = (name: string, pronoun = 'it'): Bound => ({ name, pronoun, plural: pronoun === 'they' });
const deed = (bare: string, doing: string, thing: string, object: string, done: string): Deed => ({
  bare,
  doing,
  thing,
  object,
  done,
});

const BOUND: readonly Bound[] = [
  bound('Marvia'),
  bound('the Lake Movement'),
  bound('the Kelvian government'),
  bound('the rebels', 'they'),
  bound('Lorania'),
  bound('the Ostrian army'),
  bound('Vestria'),
  bound('the European Union'),
  bound('the two countries', 'they'),
  bound('the Dorvian Ministry of Transport'),
  bound('Halvia'),
  bound('the company'),
  bound('Corvia'),
  bound('the People’s Front'),
  bound('the Government of Norland'),
  bound('Savaria'),
  bound('the opposition'),
  bound('Perinia'),
  bound('both armies', 'they'),
  bound('Sudria and Danaria', 'they'),
  bound('Torvia'),
];

const DEEDS: readonly Deed[] = [
  deed('release 40 prisoners', 'releasing 40 prisoners', 'the release of 40 prisoners', '40 prisoners', 'released'),
  deed(
    'reopen the mountain road',
    'reopening the mountain road',
    'the reopening of the mountain road',
    'mountain road',
    'reopened',
  ),
  deed('withdraw its guns', 'withdrawing its guns', 'the withdrawal of its guns', 'guns', 'withdrawn'),
  deed('hand over the archive', 'handing over the archive', 'the handover of the archive', 'archive', 'handed over'),
  deed('lift the blockade', 'lifting the blockade', 'the lifting of the blockade', 'blockade', 'lifted'),
  deed('deliver nine ferries', 'delivering nine ferries', 'the delivery of nine ferries', 'nine ferries', 'delivered'),
  deed(
    'dismantle the watchtowers',
    'dismantling the watchtowers',
    'the dismantling of the watchtowers',
    'watchtowers',
    'dismantled',
  ),
  deed('pay the pensions', 'paying the pensions', 'the payment of the pensions', 'pensions', 'paid'),
  deed('clear the minefields', 'clearing the minefields', 'the clearance of the minefields', 'minefields', 'cleared'),
  deed(
    'build a hospital in the valley',
    'building a hospital in the valley',
    'the construction of a hospital in the valley',
    'hospital in the valley',
    'built',
  ),
  deed(
    'supply 200 tonnes of wheat',
    'supplying 200 tonnes of wheat',
    'the supply of 200 tonnes of wheat',
    '200 tonnes of wheat',
    'supplied',
  ),
  deed(
    'restore the water supply',
    'restoring the water supply',
    'the restoration of the water supply',
    'water supply',
    'restored',
  ),
  deed('close the refinery', 'closing the refinery', 'the closure of the refinery', 'refinery', 'closed'),
  deed(
    'exchange the remains of the dead',
    'exchanging the remains of the dead',
    'the exchange of the remains of the dead',
    'remains of the dead',
    'exchanged',
  ),
  deed(
    'admit foreign monitors',
    'admitting foreign monitors',
    'the admission of foreign monitors',
    'foreign monitors',
    'admitted',
  ),
  deed('fund the new school', 'funding the new school', 'the funding of the new school', 'new school', 'funded'),
  deed('repair the dam', 'repairing the dam', 'the repair of the dam', 'dam', 'repaired'),
  deed(
    'destroy its stocks of chlorine',
    'destroying its stocks of chlorine',
    'the destruction of its stocks of chlorine',
    'stocks of chlorine',
    'destroyed',
  ),
  deed(
    'publish the report on the fire',
    'publishing the report on the fire',
    'the publication of the report on the fire',
    'report on the fire',
    'published',
  ),
  deed(
    'set up a joint commission',
    'setting up a joint commission',
    'the establishment of a joint commission',
    'joint commission',
    'set up',
  ),
  deed(
    'reduce the tariffs on grain',
    'reducing the tariffs on grain',
    'the reduction of the tariffs on grain',
    'tariffs on grain',
    'reduced',
  ),
];

const DUE: readonly (readonly [string, string])[] = [
  ['by 1 March 2025', '../2025-03-01'],
  ['no later than 30 June 2025', '../2025-06-30'],
  ['before the end of 2026', '../2026'],
  ['until 15 May 2025', '../2025-05-15'],
  ['by April 2025', '../2025-04'],
];

/** 63 undertakings, every deed by three of those who are bound. */
export const COMMITMENT_EXAMPLES: readonly CommitmentExample[] = [0, 1, 2].flatMap((round) =>
  DEEDS.map((one, at) => {
    const [due, deadline] = DUE[(at + round) % DUE.length]!;
    return { bound: BOUND[(at + 8 * round) % BOUND.length]!, deed: one, due, deadline };
  }),
);
