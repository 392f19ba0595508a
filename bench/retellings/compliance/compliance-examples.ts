/** Somebody who keeps or breaks an undertaking, and somebody who says so, all invented. */
export interface ComplianceExample {
  readonly party: string;
  readonly plural: boolean;
  /** `the Brunn Accord` */
  readonly undertaking: string;
  readonly claimant: string;
  /** what was done against it: `shelled the port` */
  readonly deed: string;
  readonly doing: string;
}

const PARTIES: readonly (readonly [string, boolean])[] = [
  ['Marvia', false],
  ['the rebels', true],
  ['the Kelvian government', false],
  ['Lorania', false],
  ['the Ostrian army', false],
  ['the Lake Movement', false],
  ['Halvia', false],
  ['the junta', false],
  ['Vestria', false],
];

const UNDERTAKINGS: readonly string[] = [
  'the Brunn Accord',
  'the ceasefire',
  'the terms of the peace deal',
  'Article 4 of the Velm Treaty',
  'the truce',
  'the agreement on prisoners',
  'the arms embargo',
];

const CLAIMANTS: readonly string[] = [
  'Livaria',
  'the monitors',
  'the Sudrian Foreign Ministry',
  'Anna Keller',
  'the European Union',
];

const DEEDS: readonly (readonly [string, string])[] = [
  ['shelled the port', 'shelling the port'],
  ['closed the border', 'closing the border'],
  ['held back the prisoners', 'holding back the prisoners'],
  ['sent tanks to the valley', 'sending tanks to the valley'],
];

/** 63 undertakings, each of seven told of all nine parties. */
export const COMPLIANCE_EXAMPLES: readonly ComplianceExample[] = PARTIES.flatMap(([party, plural], row) =>
  UNDERTAKINGS.map((undertaking, column) => {
    const [deed, doing] = DEEDS[(row + column) % DEEDS.length]!;
    return { party, plural, undertaking, claimant: CLAIMANTS[(row + 2 * column) % CLAIMANTS.length]!, deed, doing };
  }),
);
