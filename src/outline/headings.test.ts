import { describe, expect, it } from 'vitest';
import { shownOutline } from './shown-outline.ts';

describe('headings', () => {
  it('with roman numbers share a level whatever their mark-up; the contents and the masthead stand apart', () => {
    const text = `CENTRE FOR VALLEY STUDIES

# BULLETIN

MAY-2021

NEWS OF THE VALLEY

## Table of contents

- I. The talks on the bridge
2
- II. The road
5

## I. **The talks on the bridge**

Talks began in May.

#### **II. The road**

The road was opened.`;
    expect(shownOutline(text)).toEqual([
      'furniture CENTRE FOR VALLEY STUDIES',
      'furniture # BULLETIN',
      'furniture MAY-2021',
      'title NEWS OF THE VALLEY',
      'toc ## Table of contents -… II. The road 5',
      'heading L1 #I ## I. **The talks on the bridge**',
      'paragraph Talks began in May.',
      'heading L1 #II #### **II. The road**',
      'paragraph The road was opened.',
    ]);
  });

  it('end a table of contents without numbers where its first line comes back', () => {
    const text =
      'In this issue\n\nThe talks\nThe road\n\nThe talks\n\nThey began in May.\n\nThe road\n\nIt was opened.';
    expect(shownOutline(text)).toEqual([
      'toc In this issue The talks The road',
      'heading L1 The talks',
      'paragraph They began in May.',
      'heading L1 The road',
      'paragraph It was opened.',
    ]);
  });

  it('with decimal numbers have the depth of their number; a list is none', () => {
    const text = `1. Introduction

The paper describes trade. It has three parts:

1. roads

2. rails

3. ports

2. Results

2.1 Roads

Roads are good.`;
    expect(shownOutline(text)).toEqual([
      'heading L1 #1 1. Introduction',
      'paragraph The paper describes tr…as three parts:',
      'paragraph 1. roads',
      'paragraph 2. rails',
      'paragraph 3. ports',
      'heading L1 #2 2. Results',
      'heading L2 #2.1 2.1 Roads',
      'paragraph Roads are good.',
    ]);
  });

  it('of an agreement are its articles, with or without titles', () => {
    const text = `AGREEMENT

between the Government of A and the Government of B on Transit

The Parties have agreed as follows:

Article 1
Purpose

1. This Agreement regulates transit.
2. It applies to goods and persons.

Article 2. Fees

As said in Article 1, no fees are levied.`;
    expect(shownOutline(text)).toEqual([
      'title AGREEMENT between the …of B on Transit',
      'paragraph The Parties have agreed as follows:',
      'heading L1 #1 Article 1 Purpose',
      'paragraph 1. This Agreement regulates transit.',
      'paragraph 2. It applies to goods and persons.',
      'heading L1 #2 Article 2. Fees',
      'paragraph As said in Article 1, …ees are levied.',
    ]);
  });

  it('in capitals stand above the others', () => {
    const text =
      'NEWS OF THE WEEK\n\nPOLITICS\n\nParliament sits\n\nThe parliament met.\n\nECONOMY\n\nPrices rise\n\nBread is dear.';
    expect(shownOutline(text)).toEqual([
      'title NEWS OF THE WEEK',
      'heading L1 POLITICS',
      'heading L2 Parliament sits',
      'paragraph The parliament met.',
      'heading L1 ECONOMY',
      'heading L2 Prices rise',
      'paragraph Bread is dear.',
    ]);
  });

  it('are not short sentences, bold run-ins, captions or the first half of a sentence', () => {
    const text = `A year in the valley

So it ended.

**A change of mood.** The second week brought talks.

But can one trust the offer?

He was calm

and the crowd was silent when the doors opened.

Photo: The old bridge`;
    expect(shownOutline(text)).toEqual([
      'title A year in the valley',
      'paragraph So it ended.',
      'paragraph **A change of mood.** … brought talks.',
      'paragraph But can one trust the offer?',
      'paragraph He was calm and the cr…e doors opened.',
      'furniture Photo: The old bridge',
    ]);
  });
});
