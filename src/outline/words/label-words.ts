import type { WordsByLanguage } from './any-of.ts';

/** What stands before the number of a heading: `Article 5`, `Part II`. */
export const NUMBERED_PARTS: WordsByLanguage = {
  en: ['article', 'section', 'chapter', 'part'],
  az: ['maddə'],
  tr: ['madde'],
  ru: ['статья'],
};

/** Of these, what an agreement is made of. */
export const ARTICLES: WordsByLanguage = { en: ['article'], az: ['maddə'], tr: ['madde'], ru: ['статья'] };

/** What is added to an agreement behind its articles. */
export const ANNEXES: WordsByLanguage = { en: ['annex', 'appendix'], az: ['əlavə'], ru: ['приложение'] };

/** Headings of a table of contents. */
export const CONTENTS_HEADINGS: WordsByLanguage = {
  en: [
    ...['table of content', 'table of contents', 'contents', 'in this issue', 'in this edition', 'in this bulletin'],
    'in this report',
  ],
  az: ['mündəricat'],
  tr: ['içindekiler'],
  ru: ['содержание', 'оглавление'],
};

/** Headings under which footnotes or sources stand. */
export const NOTES_HEADINGS: WordsByLanguage = {
  en: [
    ...['endnote', 'endnotes', 'end note', 'end notes', 'footnote', 'footnotes', 'foot note', 'foot notes', 'notes'],
    ...['references', 'notes and references', 'sources', 'bibliography', 'works cited'],
  ],
  az: ['qeydlər', 'istinadlar', 'ədəbiyyat'],
  tr: ['notlar', 'kaynaklar', 'dipnotlar'],
  ru: ['примечания', 'сноски', 'источники', 'литература'],
};

/** Labels of the questions and the answers of an interview. */
export const QUESTIONS: WordsByLanguage = { en: ['question', 'q'], az: ['sual'], tr: ['soru'], ru: ['вопрос'] };
export const ANSWERS: WordsByLanguage = { en: ['answer', 'a'], az: ['cavab'], tr: ['cevap', 'yanıt'], ru: ['ответ'] };

/** With what a line begins that says who wrote a document, or when. */
export const BYLINES: WordsByLanguage = {
  en: ['by', 'author', 'written by', 'edited by', 'published', 'posted', 'updated', 'last updated', 'date'],
  az: ['müəllif'],
  ru: ['автор'],
};

/** What stands before the day on which a document came out. */
export const LABELS_OF_DAYS: WordsByLanguage = {
  en: [
    ...['published', 'posted', 'issued', 'released', 'created', 'filed', 'dated', 'publishing date'],
    ...['date', 'pub date', 'publication date', 'release date', 'issue date', 'date of publication', 'date of issue'],
    ...['as of', 'as at', 'status as of'],
  ],
};

/** What stands before the day on which a document first came out, that others brought out again later. */
export const LABELS_OF_FIRST_DAYS: WordsByLanguage = {
  en: ['first published', 'originally published', 'original publication date', 'first posted'],
};

/** What stands before the day on which a document was changed. */
export const LABELS_OF_CHANGES: WordsByLanguage = {
  en: [
    ...['update', 'updated', 'last update', 'last updated', 'modified', 'last modified', 'date modified'],
    ...['last modification', 'last edited', 'last changed', 'revised'],
  ],
};
