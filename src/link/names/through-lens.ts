import type { Finding } from '../../kinds/finding.ts';
import { mapNames } from '../../record/resolved-names.ts';
import type { ClaimVoice } from '../claim-voice.ts';
import type { Claim } from '../claims.ts';
import type { FigureSeries } from '../figure-series.ts';
import type { ToldEvent } from '../told-events.ts';
import type { NameLens } from './name-lens.ts';

/** The finding with the names of its parties and its place in a style; its quote is the source's own. */
export const findingThroughLens = <F extends Finding>(finding: F, lens: NameLens): F =>
  mapNames(finding, {
    party: (party) => ({ ...party, name: lens.party(party) }),
    place: (place) => ({ ...place, name: lens.place(place) }),
  });

/** A claim with the names of those who hold and deny it in a style. */
export const claimThroughLens = (claim: Claim, lens: NameLens): Claim => {
  const voices = (all: readonly ClaimVoice[]) => all.map((voice) => voiceThroughLens(voice, lens));
  return { ...claim, holds: voices(claim.holds), denies: voices(claim.denies), answers: voices(claim.answers) };
};

const voiceThroughLens = (voice: ClaimVoice, lens: NameLens): ClaimVoice => {
  const finding = findingThroughLens(voice.finding, lens);
  const names = (each: ClaimVoice['finding']) =>
    (each.kind === 'statement' ? each.speaker : each.claimant).map(({ name }) => name).join(', ');
  return { ...voice, finding, who: voice.who === names(voice.finding) ? names(finding) : voice.who };
};

/** An event with the names in each telling in a style. */
export const toldEventThroughLens = (event: ToldEvent, lens: NameLens): ToldEvent => ({
  ...event,
  tellings: event.tellings.map((telling) => ({ ...telling, finding: findingThroughLens(telling.finding, lens) })),
});

/** A series with the names of its sources in a style. */
export const seriesThroughLens = (series: FigureSeries, lens: NameLens): FigureSeries => ({
  ...series,
  points: series.points.map((point) => {
    const finding = findingThroughLens(point.finding, lens);
    return { ...point, finding, source: finding.attributedTo?.name ?? null };
  }),
});
