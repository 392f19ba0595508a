/** Something counted, in digits and in words. */
export interface FigureExample {
  /** `240` */
  readonly digits: string;
  /** `two hundred and forty` */
  readonly words: string;
  readonly value: number;
  /** `villages` */
  readonly noun: string;
  /** the normalised unit: `villages`, `persons`, `km` */
  readonly unit: string;
  /** what befell or was done to it: `flooded` */
  readonly done: string;
}

const NUMBERS: readonly (readonly [string, string, number])[] = [
  ['240', 'two hundred and forty', 240],
  ['1,300', 'one thousand three hundred', 1300],
  ['18', 'eighteen', 18],
];

const COUNTED: readonly (readonly [string, string, string])[] = [
  ['villages', 'villages', 'flooded'],
  ['schools', 'schools', 'closed'],
  ['soldiers', 'persons', 'wounded'],
  ['refugees', 'persons', 'registered'],
  ['prisoners', 'persons', 'released'],
  ['houses', 'houses', 'destroyed'],
  ['landmines', 'mines', 'removed'],
  ['protesters', 'persons', 'detained'],
  ['ships', 'ships', 'inspected'],
  ['civilians', 'persons', 'killed'],
  ['bridges', 'bridges', 'rebuilt'],
  ['doctors', 'persons', 'hired'],
  ['polling stations', 'polling stations', 'opened'],
  ['ceasefire violations', 'violations', 'recorded'],
  ['tonnes of wheat', 'tonnes', 'sold'],
  ['kilometres of road', 'km', 'paved'],
  ['hectares of forest', 'hectares', 'burned'],
  ['drones', 'drones', 'intercepted'],
  ['applications', 'applications', 'rejected'],
  ['euros', 'EUR', 'paid'],
  ['megawatts', 'MW', 'added'],
];

/** 63 counts, each of three numbers for 21 things. */
export const FIGURE_EXAMPLES: readonly FigureExample[] = COUNTED.flatMap(([noun, unit, done]) =>
  NUMBERS.map(([digits, words, value]) => ({ digits, words, value, noun, unit, done })),
);
