/** How a line is drawn: agreed by those on both sides; in dispute; or a line that ended fighting, agreed as nothing more. */
export type LineStatus = 'boundary' | 'disputed' | 'armistice' | 'undelimited';

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** A stretch of boundary that is not simply drawn, and why. Both sides' positions stand side by side. */
export interface PolicyLine {
  readonly id: string;
  readonly title: string;
  readonly status: Exclude<LineStatus, 'boundary'>;
  /** why it is not drawn as a boundary, with the document that says so where there is one */
  readonly why: string;
  /** names in the boundary data of the two countries that meet there; null where the data have no line */
  readonly between: readonly [string, string] | null;
  /** only the part of their common line inside this box */
  readonly within?: Box;
  /** longitude and latitude; our own broad line where the data have none. Good to about ten kilometres */
  readonly drawn?: readonly (readonly [number, number])[];
  /** ids of actors who hold that it is a boundary between two states, and of those who hold that no line is there */
  readonly boundaryFor: readonly string[];
  readonly noneFor: readonly string[];
}

/** What the legend says of the whole map. */
export const BOUNDARY_POLICY = [
  'No territory is coloured as belonging to anybody: land is one colour, and only lines are drawn.',
  'A line that is in dispute is dashed, whoever holds which side of it. An armistice line is dotted, a line that two states recognise and have not yet marked is drawn in dashes and dots.',
  'Places carry the desk’s name, which holds both sides’ names where they differ; the name lens shows one side’s.',
  'A place is drawn as the area in which it lies, as wide as its position is uncertain, never as a pin.',
  'Lines are those of Natural Earth 4.1 at 1:50 million, which follows control on the ground; where that takes a side, the list below says which line it is and who holds what.',
] as const;

/** In the order of the alphabet of their titles. Add a line here; nothing else of the map knows of disputes. */
export const POLICY_LINES: readonly PolicyLine[] = [
  {
    id: 'abkhazia',
    title: 'Abkhazia and the rest of Georgia',
    status: 'disputed',
    why: 'Georgia and most states regard Abkhazia as part of Georgia; Russia and few others have recognised it as a state since 2008. The data have no line; this one follows the Inguri broadly.',
    between: null,
    drawn: [
      [41.55, 42.4],
      [41.7, 42.46],
      [41.87, 42.58],
      [42.02, 42.75],
      [42.08, 42.9],
      [42.08, 43.05],
      [42.03, 43.2],
    ],
    boundaryFor: ['abkhazia-authorities', 'russia', 'nicaragua', 'venezuela'],
    noneFor: ['georgia', 'ukraine', 'azerbaijan', 'armenia', 'united-states', 'european-union', 'turkiye'],
  },
  {
    id: 'armenia-azerbaijan',
    title: 'Armenia and Azerbaijan',
    status: 'undelimited',
    why: 'Both recognise each other’s territorial integrity by the Alma-Ata Declaration of 1991; commissions have delimited only a part since 2024.',
    between: ['Armenia', 'Azerbaijan'],
    boundaryFor: [],
    noneFor: [],
  },
  {
    id: 'china-india',
    title: 'China and India',
    status: 'disputed',
    why: 'The line of actual control; each claims land on the other side of it.',
    between: ['China', 'India'],
    boundaryFor: [],
    noneFor: [],
  },
  {
    id: 'china-pakistan',
    title: 'China and Pakistan',
    status: 'disputed',
    why: 'Agreed between the two in 1963; India holds that the land on both sides is its own.',
    between: ['China', 'Pakistan'],
    boundaryFor: ['china', 'pakistan'],
    noneFor: ['india'],
  },
  {
    id: 'crimea',
    title: 'Crimea and the rest of Ukraine',
    status: 'disputed',
    why: 'Russia holds Crimea as its own since 2014; General Assembly resolution 68/262 affirms Ukraine’s territorial integrity.',
    between: ['Russia', 'Ukraine'],
    within: [32.5, 45.5, 35.6, 46.4],
    boundaryFor: ['russia'],
    noneFor: ['ukraine', 'united-states', 'european-union', 'georgia', 'azerbaijan', 'turkiye'],
  },
  {
    id: 'cyprus',
    title: 'Cyprus: the buffer zone',
    status: 'disputed',
    why: 'Security Council resolutions 541 (1983) and 550 (1984) call the declaration in the north invalid; Türkiye recognises it.',
    between: ['Cyprus', 'N. Cyprus'],
    boundaryFor: ['northern-cyprus', 'turkiye'],
    noneFor: ['cyprus', 'greece', 'european-union', 'united-states', 'russia'],
  },
  {
    id: 'egypt-sudan',
    title: 'Egypt and Sudan: Hala’ib and Bir Tawil',
    status: 'disputed',
    why: 'Egypt holds to the line of 1899, Sudan to that of 1902.',
    between: ['Egypt', 'Sudan'],
    within: [33, 21, 38, 24],
    boundaryFor: [],
    noneFor: [],
  },
  {
    id: 'golan',
    title: 'The Golan',
    status: 'disputed',
    why: 'Held by Israel since 1967 and placed under its law in 1981; Security Council resolution 497 calls that null and void. The United States recognised it in 2019.',
    between: ['Israel', 'Syria'],
    boundaryFor: ['israel', 'united-states'],
    noneFor: ['syria'],
  },
  {
    id: 'guyana-venezuela',
    title: 'Guyana and Venezuela',
    status: 'disputed',
    why: 'Venezuela claims the land west of the Essequibo; the case is before the International Court of Justice.',
    between: ['Guyana', 'Venezuela'],
    boundaryFor: ['guyana'],
    noneFor: ['venezuela'],
  },
  {
    id: 'kashmir',
    title: 'Kashmir: the line of control',
    status: 'disputed',
    why: 'India and Pakistan each claim land that the other holds.',
    between: ['India', 'Pakistan'],
    within: [73, 32.4, 78, 37.5],
    boundaryFor: [],
    noneFor: [],
  },
  {
    id: 'korea',
    title: 'Korea: the military demarcation line',
    status: 'armistice',
    why: 'Drawn by the armistice of 1953; there is no peace treaty.',
    between: ['North Korea', 'South Korea'],
    boundaryFor: [],
    noneFor: [],
  },
  {
    id: 'kosovo-serbia',
    title: 'Kosovo and Serbia',
    status: 'disputed',
    why: 'Kosovo declared independence in 2008; about half of the members of the United Nations recognise it, Serbia does not.',
    between: ['Kosovo', 'Serbia'],
    boundaryFor: ['kosovo', 'united-states', 'turkiye', 'albania', 'united-kingdom', 'germany', 'france'],
    noneFor: ['serbia', 'russia', 'china', 'azerbaijan', 'georgia', 'armenia'],
  },
  {
    id: 'lebanon-israel',
    title: 'Israel and Lebanon: the Blue Line',
    status: 'armistice',
    why: 'A line of withdrawal set by the United Nations in 2000, without prejudice to the boundary.',
    between: ['Israel', 'Lebanon'],
    boundaryFor: [],
    noneFor: [],
  },
  {
    id: 'palestine',
    title: 'Israel and Palestine: the line of 1949',
    status: 'armistice',
    why: 'The armistice line of 1949, to which resolutions of the United Nations refer; the boundary has not been agreed.',
    between: ['Israel', 'Palestine'],
    boundaryFor: [],
    noneFor: [],
  },
  {
    id: 'siachen-china',
    title: 'Siachen and China',
    status: 'disputed',
    why: 'Part of the dispute over Kashmir.',
    between: ['China', 'Siachen Glacier'],
    boundaryFor: [],
    noneFor: [],
  },
  {
    id: 'siachen-india',
    title: 'Siachen and India',
    status: 'disputed',
    why: 'Part of the dispute over Kashmir.',
    between: ['India', 'Siachen Glacier'],
    boundaryFor: [],
    noneFor: [],
  },
  {
    id: 'siachen-pakistan',
    title: 'Siachen and Pakistan',
    status: 'disputed',
    why: 'Part of the dispute over Kashmir.',
    between: ['Pakistan', 'Siachen Glacier'],
    boundaryFor: [],
    noneFor: [],
  },
  {
    id: 'somaliland',
    title: 'Somalia and Somaliland',
    status: 'disputed',
    why: 'Somaliland declared independence in 1991; nearly all states regard it as part of Somalia. Israel recognised it in December 2025.',
    between: ['Somalia', 'Somaliland'],
    boundaryFor: ['somaliland', 'israel'],
    noneFor: ['somalia'],
  },
  {
    id: 'south-ossetia',
    title: 'South Ossetia/Tskhinvali region and the rest of Georgia',
    status: 'disputed',
    why: 'Georgia and most states regard it as part of Georgia; Russia and few others have recognised it as a state since 2008. The data have no line; this one follows the former district broadly.',
    between: null,
    drawn: [
      [43.43, 42.6],
      [43.5, 42.38],
      [43.56, 42.22],
      [43.75, 42.13],
      [43.97, 42.18],
      [44.12, 42.13],
      [44.3, 42.02],
      [44.5, 42.02],
      [44.6, 42.12],
      [44.55, 42.3],
      [44.4, 42.45],
      [44.25, 42.6],
    ],
    boundaryFor: ['south-ossetia-authorities', 'russia', 'nicaragua', 'venezuela'],
    noneFor: ['georgia', 'ukraine', 'azerbaijan', 'armenia', 'united-states', 'european-union', 'turkiye'],
  },
  {
    id: 'sudan-south-sudan',
    title: 'South Sudan and Sudan',
    status: 'disputed',
    why: 'Abyei and other stretches are not agreed.',
    between: ['S. Sudan', 'Sudan'],
    boundaryFor: [],
    noneFor: [],
  },
  {
    id: 'transnistria',
    title: 'Transnistria and the rest of Moldova',
    status: 'disputed',
    why: 'All members of the United Nations regard it as part of Moldova. The data have no line; this one follows the Dniester broadly.',
    between: null,
    drawn: [
      [28.6, 48.12],
      [28.9, 47.95],
      [29.15, 47.6],
      [29.1, 47.3],
      [29.45, 47.0],
      [29.6, 46.8],
      [29.75, 46.55],
      [29.95, 46.42],
    ],
    boundaryFor: ['transnistria'],
    noneFor: ['moldova', 'russia', 'ukraine', 'european-union', 'united-states', 'georgia', 'azerbaijan', 'armenia'],
  },
  {
    id: 'western-sahara',
    title: 'Morocco and Western Sahara',
    status: 'disputed',
    why: 'The United Nations lists Western Sahara as a non-self-governing territory; Morocco holds most of it.',
    between: ['Morocco', 'W. Sahara'],
    boundaryFor: ['western-sahara', 'algeria'],
    noneFor: ['morocco', 'united-states', 'israel'],
  },
];

/** How the reader wants lines: `desk` as the policy has them, an actor’s id as that side holds them, `none` without any. */
export type LineView = 'desk' | 'none' | (string & {});

/** How a line is drawn in a view; null when it is not drawn. A side that has no stated position sees the desk’s drawing. */
export const lineStatusFor = (line: PolicyLine, view: LineView): LineStatus | null => {
  if (view === 'none' || line.noneFor.includes(view)) return null;
  return line.boundaryFor.includes(view) ? 'boundary' : line.status;
};

/** The actors who see at least one line otherwise than the desk draws it. */
export const viewsOfLines = (): readonly string[] =>
  [...new Set(POLICY_LINES.flatMap(({ boundaryFor, noneFor }) => [...boundaryFor, ...noneFor]))].toSorted();
