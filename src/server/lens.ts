import { type NameLens, nameLens, nameStyles, UnknownNameStyle } from '../link/names/name-lens.ts';
import { findingThroughLens } from '../link/names/through-lens.ts';
import { withRecordNames } from '../link/names/with-record-names.ts';
import type { RecordedFinding } from '../record/record-store.ts';
import { Problem } from './problem.ts';
import type { Call } from './route.ts';

type Looking = Pick<Call<unknown, unknown, unknown>, 'record' | 'desk'>;

/**
 * The lens that `?names=` asks for; null when names are shown as the sources have them.
 * @throws Problem when nobody calls things so
 */
export const lensOf = async (names: string | undefined, { record, desk }: Looking): Promise<NameLens | null> => {
  if (names === undefined) return null;
  try {
    return nameLens(names, withRecordNames(desk.knowledge, await record.names.resolver()));
  } catch (error) {
    throw error instanceof UnknownNameStyle ? new Problem('bad-request', error.message) : error;
  }
};

/** The finding with names through a lens; as it is without one. */
export const named = (recorded: RecordedFinding, lens: NameLens | null): RecordedFinding =>
  lens ? { ...recorded, finding: findingThroughLens(recorded.finding, lens) } : recorded;

/** All lenses that there are, with the names of the sides. */
export const lenses = ({ knowledge }: Looking['desk']): readonly { readonly id: string; readonly name: string }[] =>
  nameStyles(knowledge).map((id) => ({ id, name: OWN_NAMES[id] ?? knowledge.actors.get(id)?.name ?? id }));

const OWN_NAMES: Readonly<Record<string, string>> = { desk: 'Desk style', pairs: 'All sides, in pairs' };
