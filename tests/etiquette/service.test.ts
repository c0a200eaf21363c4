import { describe, expect, it } from 'vitest';
import type { Situation } from '@/utils/etiquette/rule.ts';
import coldLinkDm from '@/utils/etiquette/rules/cold-link-dm.ts';
import earlyDm from '@/utils/etiquette/rules/early-dm.ts';
import earlyDmAsk from '@/utils/etiquette/rules/early-dm-ask.ts';
import earlyMeetingAsk from '@/utils/etiquette/rules/early-meeting-ask.ts';
import massDm from '@/utils/etiquette/rules/mass-dm.ts';
import { MINIMA, signatureOf } from '@/utils/etiquette/similar.ts';
import { act, DAY, draft, message, NOON, saidOf } from './situations.ts';

const LINK = message('https://shop.example/first-order');
const ASK = draft('Great! Send me a DM, please');
/** What the three rules that support is an exception of say. */
const said = (more: Partial<Situation>) =>
  [saidOf(earlyDm, LINK, more), saidOf(coldLinkDm, LINK, more), saidOf(earlyDmAsk, ASK, more)].map(
    (finding) => finding?.key,
  );
const NOTHING = [undefined, undefined, undefined];
const brand = { profile: 'brand' as const };
const ago = (kind: Parameters<typeof act>[0], days: number) => act(kind, NOON - days * DAY);

describe('a brand may write', () => {
  it('to those who came to it: their word was the first of the last weeks', () => {
    for (const kind of ['mention', 'answer'] as const)
      expect(said({ ...brand, history: [ago('reply', 60), ago(kind, 2)] }), kind).toEqual(NOTHING);
  });
  it('to those who name it, though it had answered them weeks ago', () => {
    expect(said({ ...brand, history: [ago('reply', 20), ago('mention', 0)] })).toEqual(NOTHING);
    expect(said({ ...brand, history: [ago('mention', 40), ago('reply', 29), ago('mention', 0)] })).toEqual(
      NOTHING,
    );
  });
  it('to those who have just followed it', () => {
    expect(said({ ...brand, history: [ago('followed-you', 6)] })).toEqual(NOTHING);
  });
  it('to those who name it or ask for its kind in the thread, as far as there is one', () => {
    const thread = [
      { person: 'ann', text: 'Where is my order, @me?', lang: 'en', role: 'root' as const, links: false },
    ];
    expect(saidOf(earlyDmAsk, { ...ASK, thread }, brand)).toBeUndefined();
    expect(saidOf(earlyDmAsk, { ...ASK, thread }, {})?.key).toBe('early_dm_ask');
  });
});

describe('it is cold all the same', () => {
  const COLD = ['early_dm', 'cold_link_dm', 'early_dm_ask'];
  it('where the brand spoke first', () => {
    const some = said({ ...brand, history: [ago('reply', 3), ago('answer', 2)] });
    expect(some).toEqual(['early_dm_some', 'cold_link_dm', 'early_dm_ask']);
  });
  it('a month after their word, a week after they followed, and with nothing at all', () => {
    expect(said({ ...brand, history: [ago('mention', 31)] })).toEqual(COLD);
    expect(said({ ...brand, history: [ago('followed-you', 8)] })).toEqual(COLD);
    expect(said(brand)).toEqual(COLD);
  });
  it('of a personal account', () => {
    expect(said({ profile: 'personal', history: [ago('mention', 2)] })).toEqual(COLD);
  });
});

it('service is no excuse for asking somebody out, nor for the same message to many', () => {
  const history = [ago('mention', 2)];
  expect(saidOf(earlyMeetingAsk, draft('Shall we grab a coffee tomorrow?'), { ...brand, history })?.key).toBe(
    'early_meeting_ask',
  );
  const seeds = Array.from({ length: MINIMA }, (_, index) => (index + 1) * 2_654_435_761);
  const TEXT = 'Welcome to our little tea shop! Here is ten per cent off your first order with us, enjoy it.';
  const similar = signatureOf(TEXT, seeds) ?? '';
  const sent = ['bob', 'carol'].map((person) => act('dm', NOON - DAY, { person, traits: { similar } }));
  expect(saidOf(massDm, message(TEXT, { similar }), { ...brand, history: [...history, ...sent] })?.key).toBe(
    'mass_dm',
  );
});
