/** Which documents are wanted; a filter left out lets everything through. */
export interface DocumentFilter {
  /** what their publisher, title or origin holds, or their id begins with */
  readonly source?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  /** those that are withdrawn; those that count when left out or false */
  readonly withdrawn?: boolean | undefined;
  /** read by another engine than this one */
  readonly notReadBy?: string | undefined;
  /** whose time reaches into these ISO days, both inclusive: what they cover, or else when they appeared */
  readonly during?:
    | {
        readonly from?: string | undefined;
        readonly to?: string | undefined;
        /** whether those of no known time are wanted too */
        readonly undated: boolean;
      }
    | undefined;
  /** the earliest published first when left out; `added`: those that came last first */
  readonly order?: 'published' | 'added' | undefined;
  /** no more than so many, the first of their order */
  readonly limit?: number | undefined;
  /** so many are left out at the beginning */
  readonly skip?: number | undefined;
}
