import type { FindingItem } from '../../api/shapes.ts';

/**
 * What one sitting of review remembers: findings as decisions left them, so that the list does not move under the reader’s
 * hands, and what can be taken back.
 */
export interface Sitting {
  /** findings as they are now, by id, where that differs from the list that was fetched */
  readonly now: ReadonlyMap<string, FindingItem>;
  /** decisions of this sitting that can be taken back, the latest last */
  readonly done: readonly { readonly finding: string; readonly number: number }[];
  readonly chosen: ReadonlySet<string>;
}

export const NEW_SITTING: Sitting = { now: new Map(), done: [], chosen: new Set() };

export type Happened =
  | { readonly what: 'decided'; readonly item: FindingItem; readonly number: number }
  | { readonly what: 'undone'; readonly item: FindingItem; readonly number: number }
  | { readonly what: 'changed'; readonly item: FindingItem }
  | { readonly what: 'choose'; readonly finding: string }
  | { readonly what: 'choose-none' };

export const afterwards = (sitting: Sitting, happened: Happened): Sitting => {
  switch (happened.what) {
    case 'decided':
      return {
        ...withItem(sitting, happened.item),
        done: [...sitting.done, { finding: happened.item.finding.id, number: happened.number }],
      };
    case 'undone':
      return {
        ...withItem(sitting, happened.item),
        done: sitting.done.filter(({ number }) => number !== happened.number),
      };
    case 'changed': {
      const taken = happened.item.state === 'open' ? happened.item.finding.id : null;
      return { ...withItem(sitting, happened.item), done: sitting.done.filter(({ finding }) => finding !== taken) };
    }
    case 'choose': {
      const chosen = new Set(sitting.chosen);
      if (!chosen.delete(happened.finding)) chosen.add(happened.finding);
      return { ...sitting, chosen };
    }
    case 'choose-none':
      return { ...sitting, chosen: new Set() };
  }
};

const withItem = (sitting: Sitting, item: FindingItem): Sitting => ({
  ...sitting,
  now: new Map(sitting.now).set(item.finding.id, item),
});

/** Index of the next finding that is still to be reviewed, after `at` and then from the beginning; `at` when there is none. */
export const nextOpen = (items: readonly FindingItem[], at: number): number => {
  for (let step = 1; step <= items.length; step++) {
    const index = (at + step) % items.length;
    if (items[index]!.state === 'open') return index;
  }
  return at;
};
