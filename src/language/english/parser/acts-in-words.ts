/** Lemmas of what is done with words beside reporting: whoever speaks does it, and no thing. */
export const ACTS_IN_WORDS: ReadonlySet<string> = new Set(
  `accuse blame urge call appeal condemn denounce demand warn insist reiterate reaffirm criticise criticize thank praise vow
  pledge promise threaten ask invite express voice stress reject dismiss refuse welcome cite`.split(/\s+/),
);
