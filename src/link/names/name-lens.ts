import type { Name } from '../../kinds/actor.ts';
import type { Party, PlaceMention } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../text/fold.ts';

/**
 * How names are printed. Only names are: a lens never touches the words of a source. What no pack knows is printed as
 * the source writes it.
 */
export interface NameLens {
  readonly style: string;
  /** the name of somebody in this style */
  party(party: Pick<Party, 'name' | 'actor'>): string;
  /** the name of a place in this style */
  place(place: Pick<PlaceMention, 'name' | 'place'>): string;
}

/** The packs give no names in the style that was asked for. */
export class UnknownNameStyle extends Error {
  override readonly name = 'UnknownNameStyle';
  readonly style: string;
  /** those that there are */
  readonly styles: readonly string[];

  constructor(style: string, styles: readonly string[]) {
    super(`There are no names in the style '${style}'. Choose from ${styles.join(', ')}.`);
    this.style = style;
    this.styles = styles;
  }
}

type Named = Pick<Knowledge, 'actors' | 'places'>;

/** `desk`, `pairs`, and every side whose names the packs give, in the order of the alphabet. */
export const nameStyles = ({ actors, places }: Named): readonly string[] => {
  const sides = new Set<string>();
  for (const { names } of [...actors.values(), ...places.values()])
    for (const { side } of names) if (side !== null) sides.add(side);
  return ['desk', 'pairs', ...[...sides].sort()];
};

/**
 * A lens over the names of the packs.
 * @param style `desk`: the packs' own; `pairs`: the names of all sides beside each other, in the order of the alphabet;
 *   or the id of a side: its own names, desk style where it has none
 * @throws UnknownNameStyle
 */
export const nameLens = (style: string, knowledge: Named): NameLens => {
  const styles = nameStyles(knowledge);
  if (!styles.includes(style)) throw new UnknownNameStyle(style, styles);
  const printed = style === 'desk' ? deskName : style === 'pairs' ? pairOf : (entry: Entry) => ownName(entry, style);
  const print = (entry: Entry | undefined, asWritten: string) => (entry ? printed(entry) : asWritten);
  return {
    style,
    party: ({ name, actor }) => print(actor === null ? undefined : knowledge.actors.get(actor), name),
    place: ({ name, place }) => print(place === null ? undefined : knowledge.places.get(place), name),
  };
};

interface Entry {
  readonly name: string;
  readonly names: readonly Name[];
}

const deskName = ({ name }: Entry): string => name;

const ownName = (entry: Entry, side: string): string => nameBySide(entry.names, side) ?? entry.name;

/** The first that is written in Latin letters, as the text around it is; else the first. */
const nameBySide = (names: readonly Name[], side: string): string | null => {
  const own = names.filter((name) => name.side === side).map(({ text }) => text);
  return own.find(isLatin) ?? own[0] ?? null;
};

const isLatin = (text: string): boolean => !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);

/** A desk name that is a pair already stays; so does one about which no two sides differ. */
const pairOf = ({ name, names }: Entry): string => {
  if (name.includes('/')) return name;
  const sides = [...new Set(names.flatMap(({ side }) => side ?? []))].sort();
  const bySide = sides.flatMap((side) => nameBySide(names, side) ?? []);
  const distinct = [...new Map(bySide.map((each) => [fold(each), each])).values()];
  if (distinct.length < 2) return name;
  return distinct.toSorted((a, b) => (fold(a) < fold(b) ? -1 : 1)).join('/');
};
