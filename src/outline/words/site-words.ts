import type { WordsByLanguage } from './any-of.ts';

/** With what a line of a website begins that asks for something or leads elsewhere: sharing, subscribing, copyright. */
export const SITE_OPENINGS: WordsByLanguage = {
  en: [
    ...['leave a review', 'leave a comment', 'leave a reply', 'follow us', 'contact us', 'subscribe', 'sign up'],
    ...['share this', 'share on', 'share via', 'share by', 'log in', 'login', 'download attachment', 'advertisement'],
    ...['read more', 'read also', 'read next', 'related news', 'related topics', 'related articles', 'related posts'],
    ...['you may like', 'you might like', 'you may also like', 'you might also like', 'more news', 'more from'],
    ...['other topics', 'tag:', 'tags:', 'skip to content', 'skip to main content', 'back to top', 'cookie'],
    ...['all rights reserved', 'copyright', '©', 'terms of use', 'terms of service', 'privacy'],
  ],
  az: ['paylaş'],
  ru: ['подписаться', 'поделиться'],
};

/** Words that are a website's only where the line says no more: `Print`, `Comments`. */
export const SITE_LINES: WordsByLanguage = {
  en: [
    ...['share', 'share:', 'print', 'print this', 'print page', 'print this page', 'comment', 'comments', 'newsline'],
    ...['news line', 'newsletter'],
  ],
};

/** Phrases of which a line of running text is the website's too. */
export const SITE_PHRASES: WordsByLanguage = {
  en: [
    ...['subscriber-only', 'free account', 'reader-supported publication', 'cookie preferences', 'we use cookies'],
    ...[
      'unlock unlimited',
      'unlock this',
      'exclusive content, offers',
      'subscription options',
      'offered to subscribers',
    ],
  ],
};

/** What a website would have its readers accept: `By signing up you agree to our terms of use`. */
export const SITE_TERMS: WordsByLanguage = {
  en: ['terms of service', 'terms of use', 'privacy policy', 'privacy notice'],
};
