const VERBS: ReadonlySet<string> = new Set(
  `said says say asked asks replied replies told tells added adds wrote writes noted notes stressed stated states declared
  declares insisted warned remarked exclaimed answered explained continued concluded argued claimed recalled wondered
  shouted cried quipped tweeted announced responded retorted emphasized emphasised underlined demanded complained`.split(
    /\s+/,
  ),
);

/** Whether the word is a finite verb that reports speech beside a quotation. */
export const isReportingVerb = (word: string): boolean => VERBS.has(word);
