/** So many colours that the eye tells apart, in light and dark, are set in tokens.css. */
const COLOURS = 6;
const SHAPES = ['square', 'round', 'bar'] as const;
export type SideShape = (typeof SHAPES)[number];

interface Place {
  readonly number: number;
  readonly shape: SideShape;
}

const NOBODY: Place = { number: 0, shape: 'square' };

let places = new Map<string, Place>();

/** Another page has other sides: it begins anew. */
export const forgetSides = (): void => {
  places = new Map();
};

/**
 * How a side is marked on this page: the number of its colour, 1 to 6, and a shape. Each side has a colour that it takes
 * wherever it can; where another side of the page has it already, it takes the next that is free, and once none is, a
 * shape that no other side has in its colour. 0 is nobody in particular.
 */
export const sidePlace = (side: string | null): Place => {
  if (side === null || side === '') return NOBODY;
  const known = places.get(side);
  if (known) return known;
  const round = Math.floor(places.size / COLOURS);
  const shape = SHAPES[Math.min(round, SHAPES.length - 1)]!;
  const taken = new Set([...places.values()].filter((place) => place.shape === shape).map(({ number }) => number));
  const first = ownNumber(side);
  const order = Array.from({ length: COLOURS }, (_, i) => ((first - 1 + i) % COLOURS) + 1);
  const place = { number: order.find((number) => !taken.has(number)) ?? first, shape };
  places.set(side, place);
  return place;
};

/** The number of the colour of a side, for charts. */
export const sideNumber = (side: string | null): number => sidePlace(side).number;

const ownNumber = (side: string): number => {
  let sum = 7;
  for (const character of side) sum = (sum * 31 + character.codePointAt(0)!) % 104_729;
  return (sum % COLOURS) + 1;
};
