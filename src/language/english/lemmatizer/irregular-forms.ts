/** Irregular verbs: base, past, past participle (where it differs from the past). Forms equal to the base are left out. */
const VERBS = `arise arose arisen;awake awoke awoken;bear bore borne;beat - beaten;become became -;begin began begun;
bend bent;bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;bring brought;
build built;burn burnt;buy bought;catch caught;choose chose chosen;cling clung;come came -;creep crept;deal dealt;
dig dug;do did done;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed;
feel felt;fight fought;find found;flee fled;fling flung;fly flew flown;forbid forbade forbidden;
forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given;go went gone;
grind ground;grow grew grown;hang hung;have had;hear heard;hide hid hidden;hold held;keep kept;kneel knelt;
know knew known;lay laid;lead led;lean leant;leap leapt;learn learnt;leave left;lend lent;lie lay lain;light lit;
lose lost;make made;mean meant;meet met;mistake mistook mistaken;mow mowed mown;pay paid;plead pled;prove proved proven;
ride rode ridden;ring rang rung;rise rose risen;run ran -;say said;see saw seen;seek sought;sell sold;send sent;
sew sewed sewn;shake shook shaken;shine shone;shoot shot;show showed shown;shrink shrank shrunk;sing sang sung;
sink sank sunk;sit sat;sleep slept;slide slid;sling slung;smell smelt;sow sowed sown;speak spoke spoken;speed sped;
spell spelt;spend spent;spill spilt;spin spun;spit spat;split split;spoil spoilt;spring sprang sprung;stand stood;
steal stole stolen;stick stuck;sting stung;stink stank stunk;strike struck stricken;string strung;strive strove striven;
swear swore sworn;sweep swept;swell swelled swollen;swim swam swum;swing swung;take took taken;teach taught;
tear tore torn;tell told;think thought;throw threw thrown;tread trod trodden;wake woke woken;wear wore worn;
weave wove woven;weep wept;win won;wind wound;wring wrung;write wrote written`;

const PREFIX = /^(?:(?:co|re|over|under|out|fore|mis|un|with|pre|inter|up)-?)/;

const BASES = new Map<string, string>();
for (const entry of VERBS.split(';')) {
  const [base, ...forms] = entry.trim().split(' ') as [string, ...string[]];
  for (const form of forms) if (form !== '-') BASES.set(form, base);
}

/** The base of an irregular past or participle, also behind a prefix (`overthrew`, `co-wrote`), or undefined. */
export function irregularBase(lower: string): string | undefined {
  const base = BASES.get(lower);
  if (base) return base;
  const prefix = PREFIX.exec(lower)?.[0];
  const rest = prefix ? BASES.get(lower.slice(prefix.length)) : undefined;
  return rest && `${prefix}${rest}`;
}
