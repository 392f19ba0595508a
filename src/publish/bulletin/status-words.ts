import type { EventStatus } from '../../kinds/event.ts';

/** What an issue prints behind a sentence whose event is not simply told as having happened. */
export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  happened: 'happened',
  ongoing: 'ongoing',
  planned: 'planned',
  alleged: 'alleged',
  denied: 'said not to be so',
};
