/** Lemmas of verbs that report speech and may stand inside it between commas. */
export const REPORTING_LEMMAS: ReadonlySet<string> = new Set(
  `say tell add note state announce declare claim argue report explain write reply answer warn insist stress emphasize
  emphasise underline underscore suggest admit acknowledge concede confirm deny think believe recall continue conclude
  observe remark comment respond assert maintain reckon promise vow`.split(/\s+/),
);
