/** Lemmas of what is done with words beside reporting: whoever speaks does it, and no thing. */
export const ACTS_IN_WORDS: ReadonlySet<string> = new Set(
  `accuse blame urge call appeal condemn denounce demand criticise criticize thank praise vow promise threaten ask invite
  express reject dismiss`.split(/\s+/),
);
