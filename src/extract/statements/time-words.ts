/** Words of time that stand where a subject could: days, months, `week`, years. */
export const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|week|month|year|day|morning|evening|night|time|today|yesterday|\d{4})$/;
