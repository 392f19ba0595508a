/** True for what is fetched and not read from the disk. */
export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);
