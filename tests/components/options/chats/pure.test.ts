import { describe, expect, it } from 'vitest';
import { readHosts } from '../../../../components/options/chats/read-hosts.ts';
import { putBack, type Removed, withRemoved } from '../../../../components/options/chats/with-removed.ts';
import { regionsOf } from '../../../../components/options/chats/zones.ts';
import { newChat } from '../../../../utils/etiquette/chats/chat.ts';

describe('zones to choose from', () => {
  const regions = regionsOf('Europe/Riga', 'en');
  const within = (name: string) => regions.find(({ region }) => region === name)?.zones ?? [];

  it('are all that the browser knows, each once, by parts of the world', () => {
    const all = regions.flatMap(({ zones }) => zones.map(({ zone }) => zone));
    expect(new Set(all)).toEqual(new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']));
    expect(all).toHaveLength(new Set(all).size);
    expect(regions.map(({ region }) => region)).toEqual(
      expect.arrayContaining(['', 'Africa', 'Asia', 'Europe']),
    );
  });

  it('are named by their city', () => {
    expect(within('America')).toContainEqual({ zone: 'America/New_York', name: 'New York' });
    expect(within('America')).toContainEqual({
      zone: 'America/Indiana/Knox',
      name: 'Knox (Indiana)',
    });
    expect(within('')).toContainEqual({ zone: 'UTC', name: 'UTC' });
    expect(regionsOf('Asia/Calcutta', 'en').flatMap(({ zones }) => zones)).toContainEqual({
      zone: 'Asia/Calcutta',
      name: 'Kolkata',
    });
  });

  it('hold the chosen one, though the browser calls it otherwise', () => {
    const [known] = ['Europe/Kiev', 'Europe/Kyiv'].filter(
      (zone) => !Intl.supportedValuesOf('timeZone').includes(zone),
    );
    const all = regionsOf(known ?? '', 'en').flatMap(({ zones }) => zones.map(({ zone }) => zone));
    expect(all).toContain(known);
  });
});

describe('hosts', () => {
  it.each([
    ['', []],
    ['@Ann', ['ann']],
    ['ann,@bob;cy، @dora、emil', ['ann', 'bob', 'cy', 'dora', 'emil']],
    ['ann @ANN x.com/ann', ['ann']],
  ])('of %j are %j', (typed, hosts) => expect(readHosts(typed)).toEqual({ hosts }));

  it('are refused with the first word that is none', () => {
    expect(readHosts('ann b@b c!')).toEqual({ refused: 'wrong', what: 'b@b' });
  });
});

describe('places of removed chats', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(newChat) as [
    ReturnType<typeof newChat>,
    ...ReturnType<typeof newChat>[],
  ];
  const shown = (places: ReturnType<typeof withRemoved>) =>
    places.map(({ chat, removed }) => (removed ? `(${chat.tag})` : chat.tag)).join(' ');

  it('are where they stood, in whichever order they went', () => {
    const orders: Removed[][] = [
      [
        { chat: b as never, index: 1 },
        { chat: a, index: 0 },
      ],
      [
        { chat: a, index: 0 },
        { chat: b as never, index: 0 },
      ],
    ];
    for (const removed of orders) {
      const places = withRemoved([c, d] as never, removed);
      expect(shown(places)).toBe('(a) (b) c d');
      const back = putBack([c, d] as never, places, b as never);
      expect(back.map(({ tag }) => tag)).toEqual(['b', 'c', 'd']);
      expect(shown(withRemoved(back, removed))).toBe('(a) b c d');
    }
  });

  it('are not held for one that is there again', () => {
    const removed = [{ chat: a, index: 0 }];
    expect(shown(withRemoved([{ ...a, tag: 'A' }], removed))).toBe('A');
    expect(putBack([a], withRemoved([a], removed), a)).toEqual([a]);
  });
});
