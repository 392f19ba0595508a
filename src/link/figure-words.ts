import { stemOf } from './content-words.ts';

/** Words of a measure that do not say what is measured: of quantity, of time, units of money. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for by from with and or as its their his her since until over under all some more than new other ' +
    'including included several many one two three four five six seven eight nine ten eleven twelve fifteen twenty dozen dozens ' +
    'total number amount today last next year years month months unit units currency per cent pct percent mln bln million ' +
    'billion dollar dollars dlr dlrs stg euro euros yen cent cents share half third thirds quarter quarters'
  ).split(' '),
);

/** Nouns that name nobody in particular, as stems. */
export const ANYBODY: ReadonlySet<string> = new Set(
  (
    'people persons person citizens citizen individuals men women children residents he she they it who which civilians ' +
    'members others other crew soldiers servicemen troops fighters protesters killed dead deaths injured wounded hurt slain casualties'
  )
    .split(' ')
    .map(stemOf),
);

/** Words that tell of people killed, and of people hurt, as stems. */
export const KILLED: ReadonlySet<string> = new Set(
  'killed die died dead deaths murdered slain massacred fatalities toll'.split(' ').map(stemOf),
);
export const HURT: ReadonlySet<string> = new Set('wounded injured injuries hurt'.split(' ').map(stemOf));
export const HARM: ReadonlySet<string> = new Set([...KILLED, ...HURT, stemOf('casualties')]);

/** Words that come with many counts and tell nothing of any, as stems: of time, of quantity, of saying, of more and less. */
export const LIGHT: ReadonlySet<string> = new Set(
  (
    'become became went going first second early late year years month months decade decades day days end present people citizens ' +
    'according including nearly approximately almost war continuously million billion thousand hundred trillion dozen dollars ' +
    'euros percent cubic square meters metres kilometers kilometres half third quarter two three four five six seven eight nine ' +
    'ten total president minister ministry government country countries republic discussed noted stated january february march ' +
    'april may june july august september october november december ' +
    'around back added worth compared previous here today yesterday tomorrow week weeks further expected expects estimated estimate ' +
    'per cent fall falls fell fallen rise rises rose risen drop drops dropped decline declined gain gains gained increase ' +
    'increased increases decrease decreased decreases level levels announced reported reports least above below higher lower having far'
  )
    .split(' ')
    .map(stemOf),
);
