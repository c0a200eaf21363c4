import { describe, expect, it } from 'vitest';
import { addChat } from '@/utils/etiquette/chats/add-chat.ts';
import { MOST_CHATS, newChat } from '@/utils/etiquette/chats/chat.ts';
import { PRESETS } from '@/utils/etiquette/chats/presets.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';

const buffer = newChat('BufferChat');

describe('a chat that somebody adds', () => {
  it.each([
    ['SEOTalk', 'SEOTalk'],
    [' #SEOTalk ', 'SEOTalk'],
    ['＃ＳＥＯＴａｌｋ', 'SEOTalk'],
    ['\u2068#SEOTalk\u2069', 'SEOTalk'],
    ['#گفتگوی_شب', 'گفتگوی_شب'],
    ['2026er_Runde', '2026er_Runde'],
  ])('as %j is #%s, without hours, at the end', (typed, tag) => {
    expect(addChat([buffer], typed)).toEqual({ chats: [buffer, newChat(tag)], added: newChat(tag) });
  });

  it.each([
    ['', 'empty'],
    [' # ', 'empty'],
    ['two words', 'tag'],
    ['#a#b', 'tag'],
    ['semi;colon', 'tag'],
    ['2026', 'tag'],
    ['a'.repeat(51), 'tag'],
    ['bufferCHAT', 'twice'],
    ['#BufferChat', 'twice'],
  ])('as %j is refused: %s', (typed, refused) => expect(addChat([buffer], typed)).toEqual({ refused }));

  it('is refused where there is no room', () => {
    const many = Array.from({ length: MOST_CHATS }, (_, n) => newChat(`Chat${n}`));
    expect(addChat(many, 'SEOTalk')).toEqual({ refused: 'full' });
    expect(addChat(many, 'chat7')).toEqual({ refused: 'twice' });
  });

  it('may be any that the first source lists, and settings keep it', () => {
    const chats = PRESETS.reduce(
      (all, tag) => {
        const done = addChat(all, tag);
        return 'chats' in done ? done.chats : all;
      },
      [] as ReturnType<typeof newChat>[],
    );
    expect(chats.map(({ tag }) => tag)).toEqual(PRESETS);
    expect(healSettings({ chats }).chats).toEqual(chats);
  });
});
