import type { WordsByLanguage } from './any-of.ts';

/** Nouns for bodies that publish, anywhere in a masthead: `Institute of Foreign Affairs`. */
export const PUBLISHING_BODIES: WordsByLanguage = {
  en: [
    ...['center', 'centre', 'institute', 'institution', 'foundation', 'think tank', 'think-tank', 'council', 'agency'],
    ...['university', 'ministry', 'association', 'observatory'],
  ],
  az: ['mərkəzi', 'institutu', 'fondu', 'agentliyi', 'nazirliyi'],
  tr: ['merkezi', 'enstitüsü', 'vakfı', 'ajansı'],
  ru: ['центр', 'институт', 'фонд', 'агентство'],
};

/** What a name of an office begins with, followed by `of`: `Office of the President`. */
export const OFFICES_OF: WordsByLanguage = {
  en: [
    ...['office', 'ministry', 'embassy', 'department', 'secretariat', 'delegation', 'press service'],
    'permanent mission',
  ],
};

/** Words that make a name of an organisation only at its end: `Baku Desk`, `Institute of Foreign Affairs`. */
export const ENDS_OF_PUBLISHERS: WordsByLanguage = {
  en: [
    ...['desk', 'monitor', 'monitoring', 'news', 'media', 'press', 'wire', 'gazette', 'tribune', 'bureau', 'service'],
    ...['group', 'network', 'program', 'programme', 'project', 'initiative', 'society', 'academy', 'forum', 'affairs'],
  ],
};

/** Last words of the names of newspapers and journals, beside a day only: there are roads and posts of these names too. */
export const NEWSPAPERS: WordsByLanguage = {
  en: [
    ...['herald', 'times', 'post', 'review', 'journal', 'today', 'daily', 'weekly', 'chronicle', 'observer', 'star'],
    ...[
      'guardian',
      'telegraph',
      'standard',
      'mail',
      'express',
      'globe',
      'mirror',
      'sun',
      'report',
      'reports',
      'reporter',
    ],
    ...['magazine', 'quarterly', 'bulletin', 'digest', 'insider', 'online', 'record', 'independent', 'courier', 'echo'],
    ...[
      'inquirer',
      'examiner',
      'register',
      'sentinel',
      'voice',
      'analysis',
      'update',
      'watch',
      'radio',
      'tv',
      'reuters',
    ],
  ],
};

/** Verbs of headlines: a line that has one tells something and is no name, `Ministry opens new office`. */
export const HEADLINE_VERBS: WordsByLanguage = {
  en: [
    ...['is', 'are', 'was', 'were', 'has', 'have', 'will', 'says', 'said', 'opens', 'signs', 'meets', 'visits'],
    'and the',
  ],
};
