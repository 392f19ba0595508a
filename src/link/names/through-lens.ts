import type { Finding } from '../../kinds/finding.ts';
import { mapNames } from '../../record/resolved-names.ts';
import type { ClaimVoice } from '../claim-voice.ts';
import type { Claim } from '../claims.ts';
import type { FigureSeries, SeriesPoint } from '../figure-series.ts';
import type { DigestEntry, ThreadDigest } from '../threads/thread-digest.ts';
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
  points: series.points.map((point) => pointThroughLens(point, lens)),
});

const pointThroughLens = (point: SeriesPoint, lens: NameLens): SeriesPoint => {
  const finding = findingThroughLens(point.finding, lens);
  return { ...point, finding, source: finding.attributedTo?.name ?? null };
};

/** A month of a thread with the names of all who act, speak and count in a style. */
export const digestThroughLens = (digest: ThreadDigest, lens: NameLens): ThreadDigest => {
  const entry = (each: DigestEntry) => ({ ...each, finding: findingThroughLens(each.finding, lens) });
  return {
    ...digest,
    events: digest.events.map(entry),
    statements: digest.statements.map(entry),
    ledger: digest.ledger.map((change) => {
      const finding = findingThroughLens(change.finding, lens);
      return { ...change, finding, claimant: finding.claimant[0]?.name ?? change.claimant };
    }),
    series: digest.series.map((change) => ({
      ...change,
      before: change.before && pointThroughLens(change.before, lens),
      points: change.points.map((point) => pointThroughLens(point, lens)),
    })),
    claims: digest.claims.map((change) => ({
      ...change,
      voices: change.voices.map((voice) => voiceThroughLens(voice, lens)),
    })),
  };
};
