import type { Finding, FindingKind } from '../../src/kinds/finding.ts';
import type { Party } from '../../src/kinds/party.ts';
import { formatAmount } from '../../src/publish/format-amount.ts';

/** The kinds as they are headed. */
export const KIND_NAMES: Readonly<Record<FindingKind, { readonly one: string; readonly many: string }>> = {
  event: { one: 'Event', many: 'Events' },
  statement: { one: 'Statement', many: 'Statements' },
  figure: { one: 'Figure', many: 'Figures' },
  agreement: { one: 'Agreement', many: 'Agreements' },
  provision: { one: 'Provision', many: 'Provisions' },
  commitment: { one: 'Commitment', many: 'Commitments' },
  compliance: { one: 'Compliance', many: 'Compliance' },
  case: { one: 'Case', many: 'Cases' },
  vote: { one: 'Vote', many: 'Votes' },
  post: { one: 'Post', many: 'Posts' },
};

/** Who does, says, undertakes or is meant. */
export const whoDoes = (finding: Finding): readonly Party[] => {
  switch (finding.kind) {
    case 'event':
      return finding.actor;
    case 'statement':
      return finding.speaker;
    case 'figure':
      return finding.attributedTo ? [finding.attributedTo] : [];
    case 'agreement':
      return finding.parties;
    case 'provision':
    case 'commitment':
      return finding.obligor;
    case 'compliance':
      return finding.claimant;
    case 'case':
      return finding.person;
    case 'vote':
      return finding.body ? [finding.body] : [];
    case 'post':
      return [finding.person];
  }
};

/** Upon whom, to whom, or on whose conduct. */
export const toWhom = (finding: Finding): readonly Party[] => {
  switch (finding.kind) {
    case 'event':
      return finding.recipient;
    case 'statement':
      return finding.addressee ? [finding.addressee] : [];
    case 'compliance':
      return finding.party;
    default:
      return [];
  }
};

/** What a finding says of its own, in a few words: type and mode, act, amount, stage … */
export const whatSaid = (finding: Finding): string => {
  switch (finding.kind) {
    case 'event':
      return finding.mode ? `${finding.type} · ${finding.mode}` : finding.type;
    case 'statement':
      return finding.act;
    case 'figure':
      return `${formatAmount(finding)}, ${finding.measure}`;
    case 'agreement':
      return finding.provision ? `${finding.name}, ${finding.provision}` : finding.name;
    case 'provision':
      return `${finding.number}: ${finding.obligation}`;
    case 'commitment':
      return finding.action;
    case 'compliance':
      return `${finding.verdict}: ${finding.about}`;
    case 'case':
      return finding.charge ? `${finding.stage}: ${finding.charge}` : finding.stage;
    case 'vote':
      return `${finding.result}: ${finding.matter}`;
    case 'post':
      return `${finding.change}: ${finding.office}`;
  }
};

/** When it happened, was said, holds or is due; null when the finding says nothing of it. */
export const whenOf = (finding: Finding): string | null => {
  if ('date' in finding) return finding.date;
  if ('asOf' in finding) return finding.asOf;
  return 'deadline' in finding ? finding.deadline : null;
};

/** Where, as written. */
export const whereOf = (finding: Finding): string | null => {
  if (!('place' in finding) || finding.place === null) return null;
  return typeof finding.place === 'string' ? finding.place : finding.place.name;
};

/** A finding in one line of plain words, for screen readers, titles and notices. */
export const findingLine = (finding: Finding): string => {
  const who = whoDoes(finding)
    .map(({ name }) => name)
    .join(', ');
  return `${KIND_NAMES[finding.kind].one}: ${who === '' ? '' : `${who}, `}${whatSaid(finding)}`;
};

export const KINDS = Object.keys(KIND_NAMES) as readonly FindingKind[];
