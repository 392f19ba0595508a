import type { ComplianceExample } from './compliance-examples.ts';

/** A way of telling that an undertaking is kept, broken or still open, and whose word that is. */
export interface ComplianceWay {
  readonly verdict: 'kept' | 'broken' | 'pending';
  readonly tell: (example: ComplianceExample) => string;
  /** who claims it: the publication, the other one who is named, or whose conduct it is */
  readonly by: 'publication' | 'claimant' | 'party';
}

interface Words {
  readonly X: string;
  readonly x: string;
  readonly C: string;
  readonly c: string;
  readonly u: string;
  /** `the Brunn Accord` at the head of a sentence */
  readonly U: string;
  readonly has: string;
  readonly is: string;
  readonly does: string;
  readonly s: string;
  readonly it: string;
  readonly its: string;
  readonly deed: string;
  readonly doing: string;
}

const large = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const wordsOf = ({ party, plural, undertaking, claimant, deed, doing }: ComplianceExample): Words => ({
  X: large(party),
  x: party,
  C: large(claimant),
  c: claimant,
  u: undertaking,
  U: large(undertaking),
  has: plural ? 'have' : 'has',
  is: plural ? 'are' : 'is',
  does: plural ? 'do' : 'does',
  s: plural ? '' : 's',
  it: plural ? 'they' : 'it',
  its: plural ? 'their' : 'its',
  deed,
  doing,
});

const telling =
  (verdict: ComplianceWay['verdict']) =>
  (tell: (words: Words) => string, by: ComplianceWay['by'] = 'publication'): ComplianceWay => ({
    verdict,
    by,
    tell: (example) => tell(wordsOf(example)),
  });
const broken = telling('broken');
const kept = telling('kept');
const pending = telling('pending');

export const COMPLIANCE_WAYS: Readonly<Record<string, ComplianceWay>> = {
  violated: broken(({ X, u }) => `${X} violated ${u}.`),
  'has violated': broken(({ X, has, u }) => `${X} ${has} repeatedly violated ${u}.`),
  'is violating': broken(({ X, is, u }) => `${X} ${is} violating ${u}.`),
  'continues to violate': broken(({ X, s, u }) => `${X} continue${s} to violate ${u}.`),
  'was violated by': broken(({ U, x, u }) => `${U} ${/terms/.test(u) ? 'were' : 'was'} violated by ${x}.`),
  broke: broken(({ X, u }) => `${X} broke ${u}.`),
  breached: broken(({ x, u }) => `On 3 May, ${x} breached ${u}.`),
  ignored: broken(({ X, u }) => `${X} ignored ${u}.`),
  'reneged on': broken(({ X, u }) => `${X} reneged on ${u}.`),
  'failed to implement': broken(({ X, u }) => `${X} failed to implement ${u}.`),
  'has failed to comply': broken(({ X, has, u }) => `${X} ${has} failed to comply with ${u}.`),
  'did not honour': broken(({ X, u }) => `${X} did not honour ${u}.`),
  'has not complied': broken(({ X, has, u }) => `${X} ${has} not complied with ${u}.`),
  'is not complying': broken(({ X, is, u }) => `${X} ${is} not complying with ${u}.`),
  'refuses to abide by': broken(({ X, s, u }) => `${X} refuse${s} to abide by ${u}.`),
  'is in breach of': broken(({ X, is, u }) => `${X} ${is} in breach of ${u}.`),
  'deed in violation of': broken(({ X, deed, u }) => `${X} ${deed} in violation of ${u}.`),
  'in violation of, deed': broken(({ deed, u, x }) => `In violation of ${u}, ${x} ${deed}.`),
  ', in breach of,': broken(({ X, deed, u }) => `${X}, in breach of ${u}, ${deed}.`),
  'by doing so': broken(({ x, doing, u }) => `By ${doing}, ${x} violated ${u}.`),
  'when it did so': broken(({ X, it, deed, u }) => `${X} violated ${u} when ${it} ${deed}.`),
  'violating behind the deed': broken(({ X, deed, u }) => `${X} ${deed}, violating ${u}.`),
  'in defiance of': broken(({ X, deed, u }) => `${X} ${deed} in defiance of ${u}.`),
  'contrary to': broken(({ X, deed, u }) => `Contrary to ${u}, ${X.replace(/^The/, 'the')} ${deed}.`),
  'their actions': broken(({ x, u }) => `The actions of ${x} violate ${u}.`),
  'in the next sentence': broken(({ X, it, deed, u }) => `${X} ${deed}. ${large(it)} thereby violated ${u}.`),
  'in a relative clause': broken(
    ({ X, u }) => `${X}, ${/^\p{Lu}/u.test(X) && !/^The /.test(X) ? 'which' : 'who'} violated ${u}, left the talks.`,
  ),
  'with an aside': broken(({ X, u }) => `${X}, in a move that surprised many, violated ${u}.`),
  'said that it had': broken(({ C, x, u }) => `${C} said that ${x} had violated ${u}.`, 'claimant'),
  'said it did not': broken(({ C, x, u }) => `${C} said that ${x} had not complied with ${u}.`, 'claimant'),
  ', said somebody': broken(({ X, has, c, u }) => `${X} ${has} violated ${u}, ${c} said.`, 'claimant'),
  ', somebody said, had': broken(({ X, c, u }) => `${X}, ${c} said, had violated ${u}.`, 'claimant'),
  'according to': broken(({ c, x, u }) => `According to ${c}, ${x} violated ${u}.`, 'claimant'),
  'according to behind': broken(({ c, X, u }) => `${X} violated ${u}, according to ${c}.`, 'claimant'),
  'in quotation marks': broken(({ X, has, c, u }) => `“${X} ${has} violated ${u},” ${c} said.`, 'claimant'),
  'accused of violating': broken(({ C, x, u }) => `${C} accused ${x} of violating ${u}.`, 'claimant'),
  'accused of having violated': broken(({ C, x, u }) => `${C} accused ${x} of having violated ${u}.`, 'claimant'),
  'accused of failing to': broken(({ C, x, u }) => `${C} accused ${x} of failing to implement ${u}.`, 'claimant'),
  'accused of violations': broken(({ C, x, u }) => `${C} accused ${x} of violations of ${u}.`, 'claimant'),
  'accused of a breach by doing': broken(
    ({ C, x, doing, u }) => `${C} accused ${x} of ${doing} in breach of ${u}.`,
    'claimant',
  ),
  'was accused by': broken(
    ({ X, c, u }) => `${X} ${/rebels/.test(X) ? 'were' : 'was'} accused by ${c} of violating ${u}.`,
    'claimant',
  ),
  'blamed for breaking': broken(({ C, x, u }) => `${C} blamed ${x} for breaking ${u}.`, 'claimant'),
  'criticised for violating': broken(({ C, x, u }) => `${C} criticised ${x} for violating ${u}.`, 'claimant'),
  'condemned its breach': broken(({ C, x, u }) => `${C} condemned the breach of ${u} by ${x}.`, 'claimant'),
  'reported violations by': broken(({ C, x, u }) => `${C} reported 12 violations of ${u} by ${x}.`, 'claimant'),
  'called it a breach': broken(({ C, x, u }) => `${C} called the move by ${x} a breach of ${u}.`, 'claimant'),
  'in what somebody called': broken(
    ({ X, deed, c, u }) => `${X} ${deed} in what ${c} called a violation of ${u}.`,
    'claimant',
  ),
  'charged that': broken(({ C, x, u }) => `${C} charged that ${x} had broken ${u}.`, 'claimant'),
  'found that': broken(({ C, x, u }) => `${C} found that ${x} had violated ${u}.`, 'claimant'),
  'found in breach': broken(({ C, x, u }) => `${C} found ${x} to be in breach of ${u}.`, 'claimant'),
  'cited its failure': broken(({ C, x, u }) => `${C} cited the failure of ${x} to implement ${u}.`, 'claimant'),
  'protested against': broken(({ C, x, u }) => `${C} protested against violations of ${u} by ${x}.`, 'claimant'),
  honoured: kept(({ X, u }) => `${X} honoured ${u}.`),
  'has complied': kept(({ X, has, u }) => `${X} ${has} complied with ${u}.`),
  'is complying': kept(({ X, is, u }) => `${X} ${is} fully complying with ${u}.`),
  'continues to observe': kept(({ X, s, u }) => `${X} continue${s} to observe ${u}.`),
  respected: kept(({ X, has, u }) => `${X} ${has} respected ${u}.`),
  'abided by': kept(({ X, has, u }) => `${X} ${has} abided by ${u}.`),
  'adhered to': kept(({ X, has, u }) => `${X} ${has} adhered to ${u}.`),
  implemented: kept(({ X, has, u }) => `${X} ${has} implemented ${u}.`),
  'is in compliance': kept(({ X, is, u }) => `${X} ${is} in full compliance with ${u}.`),
  'fulfilled its obligations': kept(({ X, its, u }) => `${X} fulfilled ${its} obligations under ${u}.`),
  'has not violated': kept(({ X, has, u }) => `${X} ${has} not violated ${u}.`),
  'somebody said it complied': kept(({ C, x, u }) => `${C} said that ${x} had complied with ${u}.`, 'claimant'),
  'confirmed that it complied': kept(({ C, x, u }) => `${C} confirmed that ${x} had complied with ${u}.`, 'claimant'),
  'praised for honouring': kept(({ C, x, u }) => `${C} praised ${x} for honouring ${u}.`, 'claimant'),
  'says it is abiding': kept(({ X, s, it, is, u }) => `${X} say${s} ${it} ${is} abiding by ${u}.`, 'party'),
  'insisted it had complied': kept(({ X, it, u }) => `${X} insisted that ${it} had complied with ${u}.`, 'party'),
  'denied violating': kept(({ X, u }) => `${X} denied violating ${u}.`, 'party'),
  'denied having broken': kept(({ X, u }) => `${X} denied having broken ${u}.`, 'party'),
  'denied that it had': kept(({ X, it, u }) => `${X} denied that ${it} had violated ${u}.`, 'party'),
  'rejected accusations': kept(({ X, u }) => `${X} rejected accusations of violating ${u}.`, 'party'),
  'rejected claims that': kept(({ X, it, u }) => `${X} rejected claims that ${it} had broken ${u}.`, 'party'),
  'has yet to implement': pending(({ X, has, u }) => `${X} ${has} yet to implement ${u}.`),
  'has not yet implemented': pending(({ X, has, u }) => `${X} ${has} not yet implemented ${u}.`),
  'still has to fulfil': pending(({ X, has, its, u }) => `${X} still ${has} to fulfil ${its} obligations under ${u}.`),
  'said it has yet to': pending(({ C, x, has, u }) => `${C} said that ${x} ${has} yet to implement ${u}.`, 'claimant'),
  'urged to implement at last': pending(
    ({ C, x, u }) => `${C} complained that ${x} had still not implemented ${u}.`,
    'claimant',
  ),
};
