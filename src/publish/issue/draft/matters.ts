import { sideOf } from '../../../link/side-of.ts';
import type { IssueMaterial } from './issue-material.ts';
import { partiesOf } from './leaning.ts';
import type { Telling } from './tellings.ts';
import type { Weighed } from './weigh-telling.ts';

/** What several sentences are about, as far as the states show that they name or whose people act in them. */
export interface Matter {
  /** `Norland and Southland`; null for what belongs to no state of which more is told */
  readonly title: string | null;
  readonly chosen: readonly Weighed[];
}

type Material = Pick<IssueMaterial, 'knowledge' | 'lens' | 'blocksOf' | 'documents'>;

const LEAST_OF_MATTER = 2;
/** So large a share of the sentences on a state must name another one for that to stand in the title. */
const LEAST_SHARE = 0.6;
/** Who acts tells more of what a sentence is about than who is named in it. */
const ACTING = 2;

/**
 * Sentences of no common thread by the states they are about: the state of which most is told first, then of what is left;
 * what stands alone comes last. Within each the order stays.
 */
export const mattersOf = (chosen: readonly Weighed[], material: Material): readonly Matter[] => {
  const about = statesOfEach(chosen, material);
  const matters: Matter[] = [];
  let left = chosen;
  while (left.length > 0) {
    const state = mostTold(left, about);
    const own = state === null ? [] : left.filter((each) => about.get(each)!.has(state));
    if (state === null || own.length < LEAST_OF_MATTER) break;
    const other = partner(own, state, about);
    matters.push({
      title: [state, ...(other === null ? [] : [other])].map((id) => nameOf(id, material)).join(' and '),
      chosen: own,
    });
    left = left.filter((each) => !about.get(each)!.has(state));
  }
  return left.length === 0 ? matters : [...matters, { title: null, chosen: left }];
};

type About = ReadonlyMap<Weighed, ReadonlyMap<string, number>>;

/**
 * A report is about the states of its title, whichever its sentences name; where that names none, what names no state goes on
 * with the sentence next to it. A chronicle tells of many matters.
 */
const statesOfEach = (chosen: readonly Weighed[], material: Material): About => {
  const isReport = ({ document, block }: Telling): boolean => material.blocksOf(document)[block]?.kind !== 'entry';
  const own = new Map(
    chosen.map((each) => {
      const title = isReport(each.telling) ? (material.documents.get(each.telling.document)?.title ?? '') : '';
      return [each, statesOf(each.telling, title, material)];
    }),
  );
  return new Map(
    chosen.map((each) => {
      const { document, start } = each.telling;
      const states = own.get(each)!;
      if (states.size > 0 || !isReport(each.telling)) return [each, states];
      const [nearest] = chosen
        .filter((other) => other.telling.document === document && own.get(other)!.size > 0)
        .sort((x, y) => Math.abs(x.telling.start - start) - Math.abs(y.telling.start - start));
      return [each, nearest ? own.get(nearest)! : states];
    }),
  );
};

/** The states of a sentence by how much it is about each. */
const statesOf = (
  telling: Telling,
  title: string,
  { knowledge }: Pick<IssueMaterial, 'knowledge'>,
): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  const add = (id: string | null, weight: number) => {
    const state = sideOf(id, knowledge);
    if (state !== null) weights.set(state, (weights.get(state) ?? 0) + weight);
  };
  for (const { actor } of partiesOf(telling)) add(actor, ACTING);
  for (const { actors } of knowledge.mentions(telling.text)) if (actors.length === 1) add(actors[0]!, 1);
  for (const { actors } of knowledge.mentions(title)) if (actors.length === 1) add(actors[0]!, ACTING);
  return weights;
};

/** The state of most sentences; of equal ones the one that they are about most, then by id. */
const mostTold = (left: readonly Weighed[], about: About): string | null => {
  const totals = new Map<string, { sentences: number; weight: number }>();
  for (const each of left)
    for (const [state, weight] of about.get(each)!) {
      const total = totals.get(state) ?? { sentences: 0, weight: 0 };
      totals.set(state, { sentences: total.sentences + 1, weight: total.weight + weight });
    }
  const [first] = [...totals].sort(
    ([a, x], [b, y]) => y.sentences - x.sentences || y.weight - x.weight || (a < b ? -1 : 1),
  );
  return first?.[0] ?? null;
};

/** The other state that most of these sentences name as well. */
const partner = (own: readonly Weighed[], state: string, about: About): string | null => {
  const counts = new Map<string, number>();
  for (const each of own)
    for (const other of about.get(each)!.keys()) if (other !== state) counts.set(other, (counts.get(other) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first && first[1] >= LEAST_SHARE * own.length && first[1] >= LEAST_OF_MATTER ? first[0] : null;
};

const nameOf = (id: string, { knowledge, lens }: Pick<IssueMaterial, 'knowledge' | 'lens'>): string => {
  const name = knowledge.actors.get(id)?.name ?? id;
  return lens ? lens.party({ name, actor: id }) : name;
};
