const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Titles, ranks and roles that stand before a person's name. */
export const TITLE_WORDS = words(`
  president vice-president minister premier chancellor secretary senator congressman congresswoman representative governor
  mayor ambassador envoy commissioner chairman chairwoman chairperson chair speaker spokesman spokeswoman spokesperson king
  queen prince princess emperor sultan emir sheikh shaikh sheik pope cardinal archbishop bishop patriarch catholicos rabbi
  imam ayatollah mullah general colonel major captain lieutenant sergeant admiral marshal commander officer judge justice
  prosecutor attorney lawyer mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame saint st. rev rev.
  reverend father brother sister gen gen. col col. lt lt. sen sen. rep rep. gov gov. capt capt. maj maj. sgt sgt. director
  ceo founder leader chief head deputy analyst expert activist journalist blogger editor author writer poet singer actor
  actress director-general economist historian politician scientist activist coach striker champion player candidate
  opposition rebel militant dictator incumbent nominee whistleblower businessman businesswoman billionaire tycoon veteran
`);

/** Last words of the names of bodies. */
export const BODY_WORDS = words(`
  ministry department committee commission council parliament assembly senate congress party union league alliance
  federation association organization organisation agency bureau office authority administration service court tribunal
  bank fund university college institute academy school centre center foundation society group company corporation corp
  corp. inc inc. ltd ltd. llc plc co co. airlines airways press times post journal tribune herald news radio television tv
  police army navy guard guards forces force brigade battalion regiment corps command front movement brotherhood militia
  government cabinet majlis mejlis duma knesset rada hospital church museum theatre theater club team fc united city
  organisation bloc coalition board panel mission embassy consulate secretariat directorate staff network channel agency
  industries motors systems technologies holdings partners capital insurance energy oil gas petroleum steel works trust
`);

/** Last words of the names of places. */
export const PLACE_WORDS = words(`
  republic kingdom emirates states state province region district county city town village island islands isle peninsula
  river lake sea ocean bay gulf strait canal mountain mountains mount hill hills valley desert forest park street avenue
  road square bridge airport port station corridor highway border coast oblast rayon governorate territory federation
  continent cape beach falls plateau basin delta harbor harbour north south east west northern southern eastern western
  central airbase base palace castle tower stadium arena prison reservoir
`);

/** Words in the names of other things: events, works, agreements, prizes, times. */
export const OTHER_WORDS = words(`
  war wars battle siege revolution uprising crisis coup treaty agreement accord accords pact convention protocol charter
  declaration act law bill amendment constitution resolution award awards prize medal order cup olympics olympic games
  championship championships tournament festival conference summit forum election elections referendum day week month year
  century era period age empire dynasty renaissance holocaust genocide operation plan initiative project programme program
  album song film movie novel book show series opera symphony bible quran koran gospel language english french german
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday christmas easter ramadan bc bce ad ce gmt utc god internet covid hurricane typhoon cyclone storm
  earthquake flight catholic muslim islam christian christianity hindu hinduism buddhism judaism jewish orthodox democrat
  democrats republican republicans communist communists nazi nazis minister gdp
`);

export const MONTHS = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec
`);
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

/** `May`, `sept.`, `MONDAY`; whether a word in small letters is the verb, this does not tell. */
export const isMonthOrDay = (text: string): boolean => MONTHS_AND_DAYS.has(text.toLowerCase().replace(/\.$/, ''));

/** Months, days and eras: never names on their own, though some are also first names. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([...MONTHS_AND_DAYS, 'bc', 'bce', 'ad', 'ce']);

/** Offices, ranks and forms of address: those of `TITLE_WORDS` that are never part of a name themselves. */
export const ROLE_WORDS = words(`
  president vice-president minister premier chancellor secretary senator congressman congresswoman representative governor
  mayor ambassador envoy commissioner chairman chairwoman chairperson speaker spokesman spokeswoman spokesperson king queen
  prince princess emperor empress sultan emir sheikh shaikh sheik pope cardinal archbishop bishop patriarch catholicos rabbi
  imam ayatollah general colonel major captain lieutenant sergeant admiral marshal commander officer prosecutor attorney
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame rev rev. reverend gen gen. col col. lt lt. sen
  sen. rep rep. gov gov. capt capt. maj maj. sgt sgt. director ceo founder leader chief deputy analyst activist journalist
  duke duchess count countess baron baroness earl tsar czar shah khedive director-general vice acting interim
  former prime foreign defense defence interior
`);

/** Offices that are nobody's name: what stands before one in a person's name is no part of the name either. */
export const OFFICE_WORDS = words(`
  president vice-president minister premier chancellor secretary senator governor mayor ambassador envoy commissioner
  chairman chairwoman chairperson spokesman spokeswoman spokesperson director advisor adviser prosecutor commander deputy
  congressman congresswoman representative ombudsman ombudsperson
`);

/** A name that ends with one of these, or begins with one and `of`, is that of an event, an agreement or an honour. */
export const EVENT_WORDS = words(`
  war battle siege crisis revolution uprising treaty agreement accord accords convention protocol declaration pact
  championship championships olympics olympiad award awards prize medal festival referendum massacre genocide
`);

/** Bodies and realms that are named after what follows: `Bank of …`, `Kingdom of …` */
export const NAMED_AFTER = words(`
  university college institute academy bank ministry department embassy consulate parliament government republic kingdom
  principality duchy emirate county city state province district gulf bay sea strait isle church patriarchate association
  federation union bishopric cathedral museum league court
`);

/** A name of several words that ends with one of these is a place, whatever stands before. */
export const SURELY_PLACES = words(`
  river lake sea seas ocean mountain mountains island islands desert peninsula valley street avenue oblast province region
  district county highway airport strait gulf basin plateau rayon
`);

/** A name of several words that ends with one of these is a body, whatever stands before. */
export const SURELY_BODIES = words(`
  ministry committee university court party council bank company corporation agency commission parliament organization
  organisation gazette herald tribune newspaper police army department institute association federation foundation inc
  inc. ltd ltd. llc corp corp. airlines
`);

/** Bodies that are called after what they do: `Committee for …`, `Commission on …`, `Court of … against …` */
export const TASK_BODIES = words(`
  committee commission organization organisation office centre center council agency fund institute association union
  coalition campaign alliance movement initiative authority foundation society group board directorate department bureau
`);

/** Legal forms of companies, which belong to the name also behind a comma. */
export const COMPANY_FORMS = words(`inc inc. ltd ltd. llc l.l.c. plc corp corp. co. gmbh s.a. n.v. pvt pvt.`);
