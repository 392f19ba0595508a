/** Where a document came from, as it may go out: an address as it is, of a path only the file’s name. */
export const publicOrigin = (origin: string): string => webAddress(origin) ?? fileNameOf(origin);

/** Where a document came from, when that is an address of the web. */
export const webAddress = (origin: string | undefined): string | null =>
  origin !== undefined && /^https?:\/\//i.test(origin) ? origin : null;

/** What stands behind the last slash of a path or address, of either kind. */
export const fileNameOf = (origin: string): string => origin.split(/[\\/]/).findLast((part) => part !== '') ?? origin;
