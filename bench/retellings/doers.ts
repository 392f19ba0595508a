/** Somebody who can be the subject of a deed, as texts write it, and a name that must then stand among those who did it. */
export interface Doer {
  readonly subject: string;
  /** any of these, in lower case, within a name */
  readonly names: readonly string[];
}

const doer = (subject: string, ...names: readonly string[]): Doer => ({ subject, names });

/** Who does things in news and bulletins: states, persons with and without their office, bodies, groups and numbers of people. */
export const DOERS: Readonly<Record<string, Doer>> = {
  'an unknown name': doer('Norland', 'norland'),
  'a family name': doer('Keller', 'keller'),
  'a person': doer('Ada Keller', 'keller'),
  'a person with a title': doer('Mr. Keller', 'keller'),
  'a rank in short': doer('Gen. Ivo Brandt', 'brandt'),
  'a name with a hyphen': doer('Kim Yong-su', 'yong-su'),
  'a name with particles': doer('Piet van der Marn', 'marn'),
  'an Arabic name': doer('Ahmed al-Sorvi', 'sorvi'),
  'a person with an office': doer('President Ada Keller', 'keller'),
  'a person with office and state': doer('Torvian Foreign Minister Ada Keller', 'keller'),
  'a person of a state': doer('Torvia’s President Ada Keller', 'keller'),
  'a person and the office behind': doer('Ada Keller, the foreign minister of Torvia,', 'keller'),
  'an office and the person behind': doer('The foreign minister of Torvia, Ada Keller,', 'keller'),
  'a person with an age': doer('Ada Keller, 54,', 'keller'),
  'a government': doer('The government of Torvia', 'torvia', 'government'),
  'a government of a person': doer('Keller’s government', 'government'),
  'a ministry': doer('Torvia’s Foreign Ministry', 'ministry', 'torvia'),
  'a spokesman': doer('A spokesman for the ministry', 'spokesman', 'ministry'),
  officials: doer('Officials in Torvia', 'officials', 'torvia'),
  'a people’s police': doer('Torvian police', 'police', 'torvia'),
  'an army and others': doer('The Torvian army and its allies', 'army', 'torvia'),
  'a capital': doer('Sorvik', 'sorvik'),
  'several states': doer('Torvia, Halvia and Kelvia', 'halvia'),
  letters: doer('The KNA', 'kna'),
  'a body with letters': doer('The Keller Front (KF)', 'keller front'),
  'a party': doer('The Torvian Unity Party', 'unity party'),
  'a company': doer('Keller Energy', 'keller energy'),
  'a newspaper': doer('The newspaper Marn Times', 'marn times'),
  'a house of parliament': doer('The lower house', 'lower house'),
  'rebels of a state': doer('Halvian-backed rebels', 'rebels'),
  'an alliance': doer('The Halvian-led alliance', 'alliance'),
  'forces of somebody': doer('Forces loyal to Keller', 'forces'),
  'a number of people': doer('Some 200 fighters', 'fighters'),
  'more than a number': doer('More than 200 fighters', 'fighters'),
  dozens: doer('Dozens of protesters', 'protesters'),
  'several of them': doer('Several of the rebels', 'rebels'),
  'one of them': doer('One of the rebels', 'rebels'),
  members: doer('Members of the Keller Front', 'keller front'),
  'a group': doer('A group of gunmen', 'gunmen'),
};
