/** Lemmas of verbs that report speech and may stand inside it between commas. */
export const REPORTING_LEMMAS: ReadonlySet<string> = new Set(
  `say tell add note state announce declare claim argue report explain write reply answer warn insist stress emphasize
  emphasise underline underscore suggest admit acknowledge concede confirm deny think believe recall continue conclude
  observe remark comment respond assert maintain reckon promise vow`.split(/\s+/),
);

/** The same with those by which a name is said to stress or ask for something in a participle: `Ivo Holm stressing the need`. */
export const STRESSING_LEMMAS: ReadonlySet<string> = new Set([
  ...REPORTING_LEMMAS,
  ...['express', 'urge', 'demand', 'reiterate', 'voice'],
]);
