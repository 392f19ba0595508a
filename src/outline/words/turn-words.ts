import type { WordsByLanguage } from './any-of.ts';

/** With what a text tells what somebody said, in the past and in the present of news. */
export const SAID: WordsByLanguage = {
  en: [
    ...['said', 'says', 'added', 'adds', 'told', 'tells', 'noted', 'notes', 'stated', 'states', 'stressed', 'stresses'],
    ...['replied', 'replies', 'answered', 'answers', 'explained', 'explains', 'argued', 'argues', 'claimed', 'claims'],
    ...['declared', 'declares', 'announced', 'announces', 'concluded', 'concludes', 'continued', 'continues', 'spoke'],
    ...['speaks', 'warned', 'warns', 'recalled', 'recalls', 'emphasized', 'emphasised', 'remarked', 'thanked'],
    ...['denied', 'responded', 'responds', 'clarified', 'clarifies', 'insisted', 'insists', 'urged', 'urges'],
  ],
};

/** Labels of turns that are no name: those who bear them call others by the same word. */
export const OFFICES_OF_SPEAKERS: WordsByLanguage = {
  en: [
    ...['president', 'premier', 'minister', 'chancellor', 'secretary', 'secretary-general', 'chairman', 'chairwoman'],
    ...['chair', 'chairperson', 'speaker', 'ambassador', 'envoy', 'commissioner', 'governor', 'mayor', 'senator'],
    ...['general', 'colonel', 'judge', 'director', 'spokesman', 'spokeswoman', 'spokesperson', 'representative'],
    ...['moderator', 'host', 'editor', 'reporter', 'interviewer', 'journalist', 'correspondent', 'king', 'queen'],
  ],
};

/** What may stand in capitals before a name without being part of it: `When Keller said`. */
export const BEFORE_A_NAME: WordsByLanguage = {
  en: [
    ...['when', 'as', 'if', 'what', 'once', 'after', 'before', 'because', 'since', 'while', 'until', 'where', 'that'],
    ...['the', 'and', 'but', 'so', 'why', 'how', 'though', 'although'],
  ],
};
