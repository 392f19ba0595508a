import type { Finding } from '../kinds/finding.ts';
import type { Party } from '../kinds/party.ts';
import { formatAmount } from '../publish/format-amount.ts';

/** The first characters of a finding’s id, enough to name it in a record of a desk’s size. */
export const shortId = (id: string): string => id.slice(0, 8);

/** Who a finding is about, in a few words. */
export const whoOf = (finding: Finding): string => {
  switch (finding.kind) {
    case 'event':
      return [names(finding.actor), names(finding.recipient)].filter((each) => each !== '').join(' → ');
    case 'statement':
      return names(finding.speaker);
    case 'figure':
      return finding.attributedTo?.name ?? '';
    case 'agreement':
      return names(finding.parties);
    case 'provision':
    case 'commitment':
      return names(finding.obligor);
    case 'compliance':
      return `${names(finding.claimant)} on ${names(finding.party)}`;
    case 'case':
      return names(finding.person);
    case 'vote':
      return finding.body?.name ?? '';
    case 'post':
      return finding.person.name;
  }
};

/** What a finding says of its own, in a few words: type, act, amount, stage … */
export const whatOf = (finding: Finding): string => {
  switch (finding.kind) {
    case 'event':
      return finding.status === 'happened' ? finding.type : `${finding.type} (${finding.status})`;
    case 'statement':
      return finding.act;
    case 'figure':
      return formatAmount(finding);
    case 'agreement':
      return finding.provision ? `${finding.name}, ${finding.provision}` : finding.name;
    case 'provision':
      return finding.number;
    case 'commitment':
      return finding.provision ?? finding.agreement ?? '';
    case 'compliance':
      return finding.verdict;
    case 'case':
      return finding.stage;
    case 'vote':
      return finding.result;
    case 'post':
      return `${finding.change}: ${finding.office}`;
  }
};

/** The date that a finding states, for a narrow column. */
export const dateOf = (finding: Finding): string => {
  const date =
    'date' in finding
      ? finding.date
      : 'asOf' in finding
        ? finding.asOf
        : 'deadline' in finding
          ? finding.deadline
          : null;
  return date ?? '—';
};

const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(', ');
