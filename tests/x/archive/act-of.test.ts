// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { actOf } from '@/utils/x/archive/act-of.ts';
import { tweetFrom } from '@/utils/x/archive/tweet.ts';

const owner = { handle: 'alice', userId: '3382' };
const mention = (screen_name: string, from: number | string, id_str = '9') => ({
  screen_name,
  id_str,
  indices: [from, from],
});
const reply = {
  in_reply_to_status_id_str: '5',
  in_reply_to_user_id_str: '9',
  in_reply_to_screen_name: 'Bob',
};

function act(fields: object) {
  const tweet = tweetFrom({
    tweet: { id_str: '7', created_at: 'Sat Feb 18 12:33:11 +0000 2023', full_text: 'hi', ...fields },
  });
  const { at: _at, post: _post, ...rest } = (tweet && actOf(tweet, owner)) ?? { kind: 'none' };
  return rest;
}

const urls = (...links: string[]) => ({
  entities: { urls: links.map((expanded_url) => ({ expanded_url })) },
});

describe('answers', () => {
  it('to somebody, in lower case', () => expect(act(reply)).toEqual({ kind: 'reply', person: 'bob' }));

  it('to oneself are posts, by name or by id', () => {
    expect(act({ ...reply, in_reply_to_screen_name: 'ALICE' })).toEqual({ kind: 'post' });
    expect(act({ ...reply, in_reply_to_screen_name: null, in_reply_to_user_id_str: '3382' })).toEqual({
      kind: 'post',
    });
  });

  it('to a name that is missing take it from the text, or stay without', () => {
    const nameless = { ...reply, in_reply_to_screen_name: undefined };
    const entities = { user_mentions: [mention('Bob', '0')] };
    expect(act({ ...nameless, full_text: '@Bob hi', entities })).toEqual({ kind: 'reply', person: 'bob' });
    expect(act(nameless)).toEqual({ kind: 'reply' });
  });

  it('name only those whom somebody typed', () => {
    const entities = { user_mentions: [mention('Bob', '0'), mention('carl', '5'), mention('Dora', '13')] };
    expect(act({ ...reply, full_text: '@Bob @carl ask @Dora', entities })).toEqual({
      kind: 'reply',
      person: 'bob',
      mentions: ['dora'],
    });
  });

  it('that quote as well are answers', () =>
    expect(act({ ...reply, ...urls('https://x.com/carl/status/1') })).toEqual({
      kind: 'reply',
      person: 'bob',
    }));

  it('are none where a name merely begins the text', () => {
    const named = { in_reply_to_user_id_str: '9', in_reply_to_screen_name: 'Bob' };
    const entities = { user_mentions: [mention('Bob', 0)] };
    expect(act({ ...named, full_text: '@Bob hi', entities })).toEqual({ kind: 'post', mentions: ['bob'] });
  });
});

describe('reposts', () => {
  it('carry nothing of what the other wrote', () => {
    const entities = { user_mentions: [mention('Bob', 3), mention('carl', 9)], urls: [], media: [{}] };
    expect(act({ full_text: 'RT @Bob: see @carl', entities, retweeted: false })).toEqual({
      kind: 'repost',
      person: 'bob',
    });
  });

  it('of oneself name nobody', () => expect(act({ full_text: 'RT @Alice: hi' })).toEqual({ kind: 'repost' }));

  it('are none without the colon, in the middle, in an answer, or in small letters', () => {
    for (const full_text of ['RT @bob good', 'so: RT @bob: hi', 'rt @bob: hi', 'RT please', 'RT @bob:'])
      expect(act({ full_text })).toEqual({ kind: 'post' });
    expect(act({ ...reply, full_text: 'RT @carl: hi' })).toEqual({ kind: 'reply', person: 'bob' });
  });
});

describe('quotes', () => {
  it('are links to a post of somebody else, on either name of X', () => {
    for (const link of [
      'https://x.com/Bob/status/12',
      'https://twitter.com/Bob/status/12?s=20',
      'https://mobile.twitter.com/Bob/status/12',
    ])
      expect(act(urls(link))).toEqual({ kind: 'quote', person: 'bob' });
  });

  it('are no links to oneself, to a profile, to a picture, to an author unknown or to another site', () => {
    for (const path of ['alice/status/1', 'bob', 'bob/status/1/photo/1', 'i/web/status/1', 'i/status/1'])
      expect(act(urls(`https://twitter.com/${path}`))).toEqual({ kind: 'post' });
    expect(act(urls('https://nitter.example/bob/status/1'))).toEqual({
      kind: 'post',
      linkHosts: ['nitter.example'],
    });
  });
});

describe('links, media and names', () => {
  it('hosts once each, without www, never X’s own', () =>
    expect(
      act(
        urls(
          'https://www.Blog.example/a?b',
          'http://blog.example',
          'https://t.co/x',
          'no link',
          'ftp://a.example',
        ),
      ),
    ).toEqual({ kind: 'post', linkHosts: ['blog.example'] }));

  it('media in either place', () => {
    expect(act({ extended_entities: { media: [{ id: '1' }] } })).toEqual({ kind: 'post', media: true });
    expect(act({ entities: { media: [{ id: '1' }] } })).toEqual({ kind: 'post', media: true });
  });

  it('everybody who is named, once, but not oneself', () => {
    const user_mentions = [mention('Bob', 0), mention('bob', 9), mention('alice', 14), { name: 'Nobody' }];
    expect(act({ entities: { user_mentions } })).toEqual({ kind: 'post', mentions: ['bob'] });
  });

  it('fields that are null or strange', () =>
    expect(
      act({ entities: null, extended_entities: null, in_reply_to_status_id_str: null, lang: 3 }),
    ).toEqual({
      kind: 'post',
    }));
});
