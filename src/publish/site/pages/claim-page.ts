import type { ClaimVoice } from '../../../link/claim-voice.ts';
import type { Claim } from '../../../link/claims.ts';
import { type SitePage, words } from '../page-frame.ts';
import { siteAddress } from '../site-address.ts';
import type { SiteContext } from '../site-context.ts';
import { counted, dateWords, sourceLink, whereLink } from './parts.ts';

const STANDING: Readonly<Record<Claim['state'], string>> = {
  contested: 'held and denied',
  denied: 'denied; nobody in the record is found to hold it',
  repeated: 'held by several, denied by nobody in the record',
};

/** Claims and who denies them, side by side. Nothing says who is right. */
export const claimPage = (context: SiteContext): SitePage => {
  const path = siteAddress.claims;
  const voice = (stance: string, { finding, who, date }: ClaimVoice) =>
    `<div class="entry"><p class="meta"><span class="tag">${stance}</span> <span class="who">${words(who)}</span> · ${dateWords(date)}</p><p><q>${words(finding.quote)}</q></p><p class="source">${sourceLink(path, finding.document, context)}, ${whereLink(path, finding)}</p></div>`;
  return {
    path,
    title: 'Claims',
    lead: `${counted(context.claims.length, 'claim')} that somebody denies. Each voice keeps its own words, and none is said to be right.`,
    body: context.claims
      .map(
        ({ about, state, holds, denies, answers }) =>
          `<div><h2 id="c-${idOf({ holds, denies })}">${words(about.length > 160 ? `${about.slice(0, 160)}…` : about)}</h2>
<p class="meta">${STANDING[state]}</p>
<div class="columns"><div>${holds.map((one) => voice('holds', one)).join('\n')}</div><div>${[...denies.map((one) => voice('denies', one)), ...answers.map((one) => voice('says otherwise', one))].join('\n')}</div></div></div>`,
      )
      .join('\n'),
    data: context.claims.map(({ about, state, holds, denies, answers }) => ({
      about,
      state,
      holds: holds.map(voiceData),
      denies: denies.map(voiceData),
      answers: answers.map(voiceData),
    })),
  };
};

/** A claim is known by its first voice, which stays the same when others join. */
const idOf = ({ holds, denies }: Pick<Claim, 'holds' | 'denies'>): string => (holds[0] ?? denies[0])!.finding.id;

const voiceData = ({ finding, who, side, date }: ClaimVoice) => ({
  finding: finding.id,
  document: finding.document,
  who,
  side,
  date,
  quote: finding.quote,
});
