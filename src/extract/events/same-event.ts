import type { Party } from '../../kinds/party.ts';
import { sameParty } from '../parties/same-party.ts';
import type { EventDraft } from './event-draft.ts';

/** How many blocks apart two mentions of one event may stand. */
const NEAR = 6;

/**
 * Tells mentions of one event from events of their own: the same type, nobody on either side who speaks against it, no
 * date that does. Mentions get one group and share what only one of them says.
 */
export const joinSameEvents = (drafts: readonly EventDraft[]): readonly EventDraft[] => {
  const groups: EventDraft[][] = [];
  const groupOf = new Map<EventDraft, EventDraft[]>();
  for (const draft of drafts) {
    const group = groups.findLast((one) => {
      const last = one.at(-1)!;
      return draft.block - last.block <= NEAR && one.every((other) => isSame(other, draft));
    });
    if (group) group.push(draft);
    else groups.push([draft]);
    groupOf.set(draft, group ?? groups.at(-1)!);
  }
  return drafts.map((draft) => {
    const group = groupOf.get(draft)!;
    if (group.length < 2) return draft;
    const dated = group.find(({ date, dateBasis }) => date !== null && dateBasis === 'stated') ?? null;
    const takes = dated && (draft.date === null || draft.dateBasis === 'period' || draft.dateBasis === 'narrative');
    return {
      ...draft,
      group: `event-${group[0]!.start}`,
      ...(takes ? { date: dated.date, dateBasis: 'narrative' as const } : {}),
      place: draft.place ?? group.find(({ place }) => place !== null)?.place ?? null,
    };
  });
};

/** Types whose events come one at a time: two mentions near each other with the same people mean the same. */
const SINGLE = /^(?:CONSULT|AGREE|PERSONNEL|DECIDE|LEGAL|PROTEST|DISASTER|ASSAULT)$/;

const isSame = (a: EventDraft, b: EventDraft): boolean => {
  if (isSaidByText(a, b) || isSaidByText(b, a)) return true;
  if (a.type !== b.type || !SINGLE.test(a.type) || a.status !== b.status) return false;
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return false;
  if (!datesFit(a.date, b.date)) return false;
  if (a.date === null && b.date === null && a.block !== b.block) return false;
  // a treaty that two sign and the parliament of one ratifies
  if (a.type === 'AGREE' && !(takesPart(a.actor[0], b) && takesPart(b.actor[0], a))) return false;
  const all = (one: EventDraft): readonly Party[] => [...one.actor, ...one.recipient];
  const shared = all(a).filter((party) => all(b).some((other) => sameParty(party, other))).length;
  const needed =
    a.type === 'CONSULT' ? Math.min(2, all(a).length, all(b).length) : Math.min(all(a).length, all(b).length);
  return shared >= needed && shared > 0;
};

/** Whether whoever is named first among those who agree acts in another mention too, where that names anybody. */
const takesPart = (first: Party | undefined, { actor }: EventDraft): boolean =>
  first === undefined || actor.length === 0 || actor.some((other) => sameParty(first, other));

const datesFit = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a);

/** `condemned the raid. The resolution was adopted with 90 votes`: a body condemns by what it adopts on that day. */
const isSaidByText = (said: EventDraft, adopted: EventDraft): boolean =>
  said.type === 'ACCUSE' &&
  adopted.type === 'DECIDE' &&
  said.block === adopted.block &&
  said.status === adopted.status &&
  said.date !== null &&
  said.date === adopted.date &&
  said.actor.length === 1 &&
  adopted.actor.length === 1 &&
  sameParty(said.actor[0]!, adopted.actor[0]!) &&
  /\b(?:resolution|declaration|statement|motion)\b/i.test(adopted.quote);
