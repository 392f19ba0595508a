/** How many findings lie at a place that they call by one name. */
export interface PlaceCount {
  /** id in the packs or the record; null for a name that nobody knows */
  readonly place: string | null;
  readonly name: string;
  readonly findings: number;
}
