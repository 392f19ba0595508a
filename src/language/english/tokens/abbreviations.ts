const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Stand before a name: the sentence goes on after them whatever follows. */
export const TITLES = words(`
  Mr Mrs Ms Mx Dr Drs Prof Gen Col Lt Sgt Maj Capt Cpl Pvt Adm Cmdr Cdr Brig Gov Sen Sens Rep Reps Rev Hon Pres Amb
  Messrs Mlle Mme Supt Insp Fr St Mt Ft Msgr Atty Asst Assoc Dep Sr Sra Hr Mgr Acad Sec-Gen
`);

/** Abbreviations only before a number (`No. 7`, `Art. 4`, `p. 12`): elsewhere some are words that end a sentence. */
export const BEFORE_NUMBERS = words(`
  No Nos no nos Art Arts art arts Para Paras para paras par Sec sec Sect sect p pp P Pp Vol Vols vol vols Ch ch
  Chap chap Fig Figs fig figs Cl cl cls Cls Sch sch Reg reg Regs regs Doc doc Ref ref Tel tel Ext ext Op op Pt pt Bk bk
  v V n N nn col Col Res res Ann ann App app Corr Rev rev c ca C Ca approx Approx r §
`);

/** Months and days when shortened: a sentence ends after them only before a capital that starts one. */
export const CALENDAR = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
`);

/** Abbreviations that may also end a sentence. */
export const GENERAL = words(`
  etc Etc Inc inc Co co Corp corp Ltd ltd Plc plc Llc Jr jr Bros vs Vs al cf Cf viz ie eg esp Esp est Est Dept dept Univ
  Inst inst Govt govt Intl Natl Assn assn Org Ave Blvd Rd Bldg Hwy Pkwy Mfg Ph.D M.Sc B.Sc Ed ed Eds eds trans transl
  incl Incl excl resp sq cu mi ft lb lbs oz km kg hr hrs min mins sec secs yr yrs mo wk wks tbsp tsp max avg misc Misc
  ibid Ibid cit loc seq ff Va La Pa Ga Ala Ariz Ark Calif Colo Conn Fla Ky Md Mich Minn Mont 
  Nev Okla Tenn Vt Wis Wyo e.g i.e Attn Conf Capt Lieut Spec Arrv arrv lv Thurs mfr
  bn mn tn mln bln trln thsd GmbH Gmbh Rep appr Appr comm Comm div Div ext
`);

/** Words that start a sentence more often than they go on after an abbreviation such as `U.S.` or `Jan.` */
export const STARTERS = words(`
  The A An This That These Those He She It They We I You There Here In On At By For From With After Before During Since
  When While If Although Though As But And Or So Yet However Moreover Meanwhile Also Its His Her Their Our My Your Some
  Many Most All Both Each Such What Who Why How Where Which According Under Despite Because Until Once Then Thus Instead
  Nevertheless Furthermore Additionally Earlier Later Now Today Not No One Two Several Another Other Even Just To
`);
