import { describe, expect, it } from 'vitest';
import { loadPacks } from '../resources/load-packs.ts';
import * as denied from './denied-content.ts';

const knowledge = loadPacks();
const deniedContent = (act: string, cue: string, words: string) => denied.deniedContent(act, cue, words, knowledge);
const saysWhatItIs = (act: string, before: string, words: string) => denied.saysWhatItIs(act, before, words, knowledge);
const isCalledUntrue = (following: string) => denied.isCalledUntrue(following, knowledge);

describe('deniedContent', () => {
  it('reads clauses, nouns, and what others claim', () => {
    expect(deniedContent('deny', 'denies', 'the ferry gate is shut')).toEqual({
      head: '',
      content: 'the ferry gate is shut',
    });
    expect(deniedContent('deny', 'denied', 'any role in the fire')).toEqual({
      head: '',
      content: 'any role in the fire',
    });
    expect(deniedContent('reject', 'rejected', 'its boats crossed the line')).toEqual({
      head: '',
      content: 'its boats crossed the line',
    });
    expect(deniedContent('reject', 'rejected', 'the claims made by the Minister of Ports regarding the gate')).toEqual({
      head: 'the claims made by the Minister of Ports ',
      content: 'the gate',
    });
    expect(deniedContent('deny', 'denies', 'accusations of theft')).toEqual({ head: 'accusations', content: 'theft' });
    expect(deniedContent('deny', 'denied', 'the letter was written there, as northern officials claim')).toEqual({
      head: 'northern officials',
      content: 'the letter was written there',
    });
  });

  it('reads what only points back', () => {
    expect(deniedContent('reject', 'rejected', 'this claim')).toEqual({ head: 'this claim', content: '' });
    expect(deniedContent('reject', 'dismissed', "the minister's statements")).toMatchObject({ content: '' });
  });

  it('stays silent on what is refused, judged or not denied at all', () => {
    expect(deniedContent('reject', 'rejected', 'the proposal to open the gate')).toBeNull();
    expect(deniedContent('reject', 'dismissed', "the south's demands for a new law")).toBeNull();
    expect(deniedContent('reject', 'refuses', 'provide the charts')).toBeNull();
    expect(deniedContent('reject', 'rejected it as', 'biased and one-sided')).toBeNull();
    expect(deniedContent('reject', 'rejected', 'a complaint from the captain regarding the harbour')).toBeNull();
    expect(deniedContent('reject', 'rejected', 'the Lakeport Principles')).toBeNull();
    expect(deniedContent('deny', 'denied', 'inspectors access to the harbour where boats are built')).toBeNull();
    expect(deniedContent('deny', 'denied', 'the request of the fishermen')).toBeNull();
    expect(deniedContent('deny', 'denied', 'that it closed the access to the harbour')).not.toBeNull();
    expect(deniedContent('deny', 'denied', 'any access by its guards')).not.toBeNull();
    expect(deniedContent('state', 'said', 'the claim is false')).toBeNull();
  });
});

describe('saysWhatItIs', () => {
  it('knows who rejects something by saying what it is', () => {
    expect(saysWhatItIs('reject', '', 'the vote as falsified')).toBe(true);
    expect(saysWhatItIs('reject', ' it as “', 'biased and one-sided')).toBe(true);
    expect(saysWhatItIs('reject', '', 'the letter as "a forgery", he added')).toBe(true);
  });

  it('leaves the denial of a claim a denial, and what is refused refused', () => {
    expect(saysWhatItIs('reject', '', 'the accusations of the north as baseless')).toBe(false);
    expect(saysWhatItIs('reject', ' these claims as ', 'baseless')).toBe(false);
    expect(saysWhatItIs('reject', '', 'the plan to open the gate as well as the road')).toBe(false);
    expect(saysWhatItIs('deny', '', 'that it acted as host')).toBe(false);
  });
});

describe('isCalledUntrue', () => {
  it('reads the words behind a claim', () => {
    expect(isCalledUntrue('” is unfounded and unacceptable.')).toBe(true);
    expect(isCalledUntrue(' are entirely false')).toBe(true);
    expect(isCalledUntrue(' is true')).toBe(false);
    expect(isCalledUntrue('. It is false that')).toBe(false);
  });
});
