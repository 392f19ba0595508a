import { contentWords, stemOf } from './content-words.ts';

/**
 * Words by which different reports tell the same act, each line one act or kind of people. Only everyday words of news
 * stand here, and none that is told by the matter of one region.
 */
const SAME_ACT = [
  'kill killed killing kills dead died dies death deaths deadly slain massacre massacred murder murdered gunned slaughter',
  'fire fired fires firing shoot shoots shot shooting gunfire bullets snipers gunmen gun',
  'wound wounds wounded wounding injure injures injured injuring injury injuries hurt',
  'protest protests protester protesters protesting demonstrate demonstration demonstrations demonstrator demonstrators rally rallies rallied march marches marched demonstrated',
  'dismiss dismisses dismissed dismissal sack sacks sacked sacking dissolve dissolves dissolved ousts relieved',
  'government cabinet ministers administration',
  'resign resigns resigned resignation quit quits',
  'begin begins began begun start starts started launch launches launched',
  'bomb bombs bombed bombing bombings blast blasts explosion explosions explode explodes exploded detonated detonates',
  'shell shells shelled shelling shellings bombard bombards bombarded bombardment artillery',
  'soldier soldiers troop troops army military serviceman servicemen forces force',
  'capture captures captured seize seizes seized occupy occupies occupied overrun',
  'leave leaves left leaving flee flees fled flown depart departs departed departure',
  'arrive arrives arrived arrival',
  'defect defects defected defection desert desertion',
  'suspend suspends suspended suspending suspension halt halts halted freeze freezes froze frozen pause paused',
  'observer observers monitor monitors monitoring mission',
  'urge urges urged urging ask asks asked call calls called calling request requests requested demand demands demanded',
  'declare declares declared announce announces announced declaration announcement',
  'agree agrees agreed agreement accord deal accept accepts accepted plan pact',
  'sign signs signed signing inked initialled initialed initialing',
  'vote votes voted voting election elections elect elects elected ballot ballots poll polls',
  'sanction sanctions embargo penalties',
  'condemn condemns condemned condemning denounce denounces denounced',
  'reject rejects rejected refuse refuses refused rejection refusal',
  'arrest arrests arrested detain detains detained detention detainee detainees custody',
  'extend extends extended extension prolong prolongs prolonged renew renewed',
  'release releases released free freed',
  'sentence sentences sentenced convict convicts convicted jailed',
  'meet meets met meeting meetings talk talks talked discuss discusses discussed discussion negotiate negotiations consultations spoke speak receive receives received hosted hosts',
  'visit visits visited trip travelled travels',
  'treatment hospital surgery medical treated',
  'appearance appears appear speech address televised television broadcast',
  'truce ceasefire armistice',
  'tank tanks armoured armored',
  'plane planes jet jets aircraft warplane warplanes',
  'attack attacks attacked assault assaults assaulted raid raids raided offensive strike strikes struck storm storms stormed hit hits',
  'opposition dissidents opponents',
  'rebels insurgents rebel fighters militants',
  'general generals commander commanders officer officers',
  'embassy ambassador ambassadors envoy',
  'parliament parliamentary lawmakers deputies congressmen congress legislature mps',
  'capital city town',
  'president presidential leader leaders head',
  'congratulate congratulates congratulated congratulation congratulations',
  'ratify ratifies ratified ratification approve approves approved approval adopt adopts adopted adoption endorse endorsed endorses pass passes passed',
  'summon summons summoned',
  'join joins joined joining switched allegiance pledge pledges pledged',
];

const ACTS: ReadonlyMap<string, string> = new Map(
  SAME_ACT.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [stemOf(word), stemOf(words[0]!)] as const);
  }),
);

/** `Syrian forces` and `the forces of Syria` are told of one state. */
const nationOf = (word: string): string =>
  word.length > 5 && (word.endsWith('an') || word.endsWith('i')) ? word.slice(0, -1) : word;

/** The words of an event by which it is compared, each act under one word; those of several words are put together. */
export const eventWords = (text: string): readonly string[] => [
  ...new Set(contentWords(text.replace(UNITED_NATIONS, 'UN')).map((word) => ACTS.get(word) ?? nationOf(word))),
];

const UNITED_NATIONS = /\bUnited Nations\b|\bU\.N\.|\bUNO\b/g;
