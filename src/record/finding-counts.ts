/** How many findings pass a filter, by what they can be narrowed further by. Most frequent first, months in order. */
export interface FindingCounts {
  readonly total: number;
  readonly kinds: readonly Count[];
  /** codes as in `FindingFacets.type` */
  readonly types: readonly Count[];
  readonly states: readonly Count[];
  /** of events: whether they are said to be real */
  readonly statuses: readonly Count[];
  /** by id of the document */
  readonly documents: readonly Count[];
  /** by publisher; a document that names none stands for itself, by its id */
  readonly sources: readonly SourceCount[];
  /** by `2024-10`, the month in which a dated finding begins */
  readonly months: readonly Count[];
}

export interface Count {
  readonly value: string;
  readonly count: number;
}

export const totalOf = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0);

export interface SourceCount extends Count {
  /** the publisher, else the title or the name of the file */
  readonly label: string;
}
