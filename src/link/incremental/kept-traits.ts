import type { VoiceTraits } from '../claim-voice.ts';
import type { EventContext } from '../event-context.ts';
import type { FigureTraits } from '../figure-traits.ts';
import type { PlaceTold } from '../places-told.ts';

/** What of a voice is compared with voices of any document; all of it is kept. */
const VOICE_TRAITS = Object.keys({
  finding: true,
  stance: true,
  who: true,
  actors: true,
  side: true,
  date: true,
  dated: true,
  words: true,
  agreementWords: true,
  stateWords: true,
  nameWords: true,
  named: true,
  negates: true,
  spokenOf: true,
} satisfies Readonly<Record<keyof VoiceTraits, true>>) as readonly (keyof VoiceTraits)[];

/** What of a voice is kept in the record for comparing, as JSON. */
export const keptVoice = (voice: VoiceTraits): string =>
  textOf({
    ...Object.fromEntries(VOICE_TRAITS.map((trait) => [trait, voice[trait]])),
    finding: spoken(voice.finding),
  });

/** The traits of a voice as `keptVoice` wrote them. */
export const voiceKept = (text: string): VoiceTraits => {
  const kept: Kept<VoiceTraits> = JSON.parse(text);
  return {
    ...kept,
    words: new Set(kept.words),
    agreementWords: new Set(kept.agreementWords),
    stateWords: new Set(kept.stateWords),
    // records that were linked before hold none
    nameWords: new Set(kept.nameWords ?? []),
    named: new Set(kept.named),
    spokenOf: new Set(kept.spokenOf),
  };
};

/** What the sentence of an event tells, as JSON; the rest of what is compared is in the event itself. */
export const keptContext = (context: EventContext): string => textOf(context);

/** The context of an event as `keptContext` wrote it. */
export const contextKept = (text: string): EventContext => {
  const kept: Kept<EventContext> = JSON.parse(text);
  return {
    words: new Set(kept.words),
    names: new Set(kept.names),
    states: new Set(kept.states),
    places: kept.places.map(placeKept),
    onlyOf: new Set(kept.onlyOf),
  };
};

/** What of a figure is kept in the record for comparing, as JSON. */
export const keptFigure = ({ finding, ...traits }: FigureTraits): string => {
  const { document, block, start, value, unit, measure, asOf, change } = finding;
  return textOf({ finding: { document, block, start, value, unit, measure, asOf, change }, ...traits });
};

/** The traits of a figure as `keptFigure` wrote them. */
export const figureKept = (text: string): FigureTraits => {
  const kept: Kept<FigureTraits> = JSON.parse(text);
  return {
    ...kept,
    measure: new Set(kept.measure),
    anybody: new Set(kept.anybody ?? []),
    told: new Set(kept.told),
    nations: new Set(kept.nations),
    states: new Set(kept.states),
    // records that were linked before hold none
    names: new Set(kept.names ?? []),
    capitals: new Set(kept.capitals ?? []),
    subjects: new Set(kept.subjects ?? []),
    places: kept.places.map(placeKept),
  };
};

const placeKept = ({ sounds, directions }: Kept<PlaceTold>): PlaceTold => ({
  sounds: new Set(sounds),
  directions: new Set(directions),
});

/** A statement’s words are long, and nobody compares them. */
const spoken = (finding: VoiceTraits['finding']): VoiceTraits['finding'] => {
  const { document, block, start, end } = finding;
  if (finding.kind === 'statement') {
    const { kind, act, cue } = finding;
    return { kind, document, block, start, end, act, cue };
  }
  const { kind, verdict, agreement, provision, party } = finding;
  return { kind, document, block, start, end, verdict, agreement, provision, party };
};

const textOf = (traits: object): string =>
  JSON.stringify(traits, (_, value: unknown) => (value instanceof Set ? [...value] : value));

/** As JSON gives it back: a set is a list. */
type Kept<Traits> = {
  readonly [Name in keyof Traits]: Traits[Name] extends ReadonlySet<infer Member>
    ? readonly Member[]
    : Traits[Name] extends readonly (infer Member extends { readonly sounds: unknown })[]
      ? readonly Kept<Member>[]
      : Traits[Name];
};
