/** Where a document came from, as it may go out: an address as it is, of a path only the file’s name. */
export const publicOrigin = (origin: string): string => (/^https?:\/\//i.test(origin) ? origin : fileNameOf(origin));

/** What stands behind the last slash of a path or address, of either kind. */
export const fileNameOf = (origin: string): string => origin.split(/[\\/]/).findLast((part) => part !== '') ?? origin;
