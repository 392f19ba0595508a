import type { Block, BlockKind } from '../../src/kinds/block.ts';

/** A block as the gold files write it; `repeats` is the start of the earlier block. */
export interface GoldBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
  readonly level?: number | null;
  readonly number?: string | null;
  readonly date?: string | null;
  readonly dated?: boolean | null;
  readonly repeats?: number | null;
}

const FIELDS = ['level', 'number', 'date', 'dated', 'repeats'] as const;
type Field = (typeof FIELDS)[number];

/** How the blocks of one kind came out. `right`: span, kind and every field that the gold block states. */
export interface KindScore {
  readonly gold: number;
  readonly found: number;
  readonly predicted: number;
  readonly right: number;
  readonly fields: Readonly<Partial<Record<Field, { readonly stated: number; readonly right: number }>>>;
}

export interface Miss {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** what is wrong: `not found`, `is a paragraph`, `level 2, not 1` … or `not in the gold file` */
  readonly why: string;
}

export interface StructureScore {
  readonly kinds: Readonly<Partial<Record<BlockKind, KindScore>>>;
  readonly misses: readonly Miss[];
}

/** Compares blocks by exact start, end and kind, then by the fields that the gold block states. */
export const scoreStructure = (gold: readonly GoldBlock[], blocks: readonly Block[]): StructureScore => {
  const bySpan = new Map(blocks.map((block) => [`${block.start}-${block.end}`, block]));
  const kinds: Partial<Record<BlockKind, KindScore>> = {};
  const misses: Miss[] = [];
  const matched = new Set<Block>();
  for (const wanted of gold) {
    const block = bySpan.get(`${wanted.start}-${wanted.end}`);
    const same = block?.kind === wanted.kind;
    if (block && same) matched.add(block);
    const wrong =
      block && same ? FIELDS.filter((field) => states(wanted, field) && !agrees(wanted, block, blocks, field)) : [];
    const before = kinds[wanted.kind] ?? EMPTY;
    const fields = { ...before.fields };
    for (const field of FIELDS) {
      if (!states(wanted, field)) continue;
      const count = fields[field] ?? { stated: 0, right: 0 };
      fields[field] = { stated: count.stated + 1, right: count.right + (same && !wrong.includes(field) ? 1 : 0) };
    }
    const right = same && wrong.length === 0;
    kinds[wanted.kind] = {
      ...before,
      gold: before.gold + 1,
      found: before.found + (same ? 1 : 0),
      right: before.right + (right ? 1 : 0),
      fields,
    };
    const { kind, start, end } = wanted;
    if (!block) misses.push({ kind, start, end, why: 'not found' });
    else if (!same) misses.push({ kind, start, end, why: `is read as ${block.kind}` });
    for (const field of wrong)
      misses.push({ kind, start, end, why: `${field} is ${block?.[field] ?? null}, not ${wanted[field] ?? null}` });
  }
  for (const block of blocks) {
    const before = kinds[block.kind] ?? EMPTY;
    kinds[block.kind] = { ...before, predicted: before.predicted + 1 };
    if (!matched.has(block))
      misses.push({ kind: block.kind, start: block.start, end: block.end, why: 'not in the gold file' });
  }
  return { kinds, misses: misses.sort((a, b) => a.start - b.start || a.end - b.end) };
};

const EMPTY: KindScore = { gold: 0, found: 0, predicted: 0, right: 0, fields: {} };

const states = (wanted: GoldBlock, field: Field): boolean => wanted[field] !== undefined;

const agrees = (wanted: GoldBlock, block: Block, blocks: readonly Block[], field: Field): boolean => {
  if (field !== 'repeats') return (wanted[field] ?? null) === (block[field] ?? null);
  const earlier = block.repeats === null ? null : (blocks[block.repeats]?.start ?? null);
  return (wanted.repeats ?? null) === earlier;
};

/** The scores of several files, added up. */
export const addScores = (scores: readonly StructureScore[]): StructureScore['kinds'] => {
  const sum: Partial<Record<BlockKind, KindScore>> = {};
  for (const { kinds } of scores)
    for (const [kind, score] of Object.entries(kinds) as [BlockKind, KindScore][]) {
      const before = sum[kind] ?? EMPTY;
      const fields = { ...before.fields };
      for (const field of FIELDS) {
        const more = score.fields[field];
        if (!more) continue;
        const count = fields[field] ?? { stated: 0, right: 0 };
        fields[field] = { stated: count.stated + more.stated, right: count.right + more.right };
      }
      sum[kind] = {
        gold: before.gold + score.gold,
        found: before.found + score.found,
        predicted: before.predicted + score.predicted,
        right: before.right + score.right,
        fields,
      };
    }
  return sum;
};
