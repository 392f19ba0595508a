/** How many dated findings of a source begin in a month. */
export interface SourceMonth {
  /** the publisher, else the title or the origin */
  readonly source: string;
  /** `2024-10` */
  readonly month: string;
  readonly count: number;
}
