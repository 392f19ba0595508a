/** Which documents are wanted; a filter left out lets everything through. */
export interface DocumentFilter {
  /** what their publisher, title or origin holds, or their id begins with */
  readonly source?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  /** read by another engine than this one */
  readonly notReadBy?: string | undefined;
  /** no more than so many, the earliest published first */
  readonly limit?: number | undefined;
}
