/** Letters in capitals that stand for common nouns, also behind `the`. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(
  (
    'AIDS APC APR ATM BBQ BCE CBD CEO CFO COO COVID CPU CTO CV DIY DNA DVD EEZ FAQ FDI FTA FYI GDP GMT GNI GNP GPA ' +
    'GPS HIV HQ ICBM IDP IED INGO IPO IQ JPEG LAN LNG LPG LSD MBA MOU MRI MVP NGO PCR PDF PhD PIN POW PPE PPP PTSD ' +
    'RNA RPG RSVP SIM SME SMS SUV TNT UAV UFO URL USB USD UTC UXO VAT VIP VPN WMD WWI WWII'
  ).split(' '),
);

const IN_CAPITALS = /^\p{Lu}{3,7}$/u;

/**
 * Whether a word that the network takes for a common noun is a name by its letters: `the KPLA attacked a convoy`. Not where
 * all is in capitals.
 */
export const isNameInLetters = (texts: readonly string[], at: number): boolean =>
  IN_CAPITALS.test(texts[at]!) &&
  !COMMON_NOUNS.has(texts[at]!) &&
  /^the$/i.test(texts[at - 1] ?? '') &&
  /^\p{Ll}/u.test(texts[at + 1] ?? '');
