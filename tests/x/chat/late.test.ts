import { beforeEach, describe, expect, it } from 'vitest';
import { one, pass } from '../stage.ts';
import {
  acts,
  answerLater,
  answerWith,
  editor,
  enter,
  mount,
  open,
  root,
  row,
  stage,
  TEXT,
} from './stage.ts';

stage();
beforeEach(() => {
  answerWith({ watch: [] });
  open();
  mount();
});

const attach = () => {
  const picture = document.createElement('img');
  one('[data-testid="dm-composer-form"]', root()).append(picture);
  return picture;
};

describe('a picture without words', () => {
  it.each([
    ['no words', ''],
    ['words of X’s own', 'Photo'],
  ])('is counted when a new row of one’s own has %s', async (_, words) => {
    await row('a1', 'Earlier');
    const picture = attach();
    enter();
    picture.remove();
    expect(acts()).toEqual([]);
    await row('b1', 'Nice', 'start');
    await row('a2', words);
    const counted = () => acts().filter(({ kind }) => kind === 'dm');
    expect(counted()).toMatchObject([{ person: 'ann', media: true }]);
    await row('a3', '');
    expect(counted()).toHaveLength(1);
  });

  it('leaves the row of a message with words to that message', async () => {
    const picture = attach();
    enter();
    picture.remove();
    editor().value = TEXT;
    enter();
    editor().value = '';
    await row('a1', TEXT);
    expect(acts().map((act) => 'media' in act)).toEqual([false]);
    await row('a2', '');
    expect(acts().map((act) => 'media' in act)).toEqual([false, true]);
  });

  it('is none where nothing is attached', async () => {
    enter();
    await row('a1', '');
    expect(acts()).toEqual([]);
  });
});

describe('a message that is pasted and sent at once', () => {
  const similar = 'ef'.repeat(24);
  const send = () => {
    editor().value = TEXT;
    enter();
    editor().value = '';
  };

  it('keeps its traits though the answer comes after its row', async () => {
    answerLater(
      ({ text }) => (text === TEXT ? { watch: [], traits: { asks: ['dm'], similar } } : undefined),
      300,
    );
    editor().dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await pass(10);
    send();
    await row('a1', TEXT);
    expect(acts()).toEqual([]);
    await pass(300);
    expect(acts()).toMatchObject([{ kind: 'dm', asks: ['dm'], similar }]);
    expect(JSON.stringify(acts())).not.toContain('Hello');
  });

  it('is counted without them when no answer comes within two seconds', async () => {
    answerLater(() => ({ watch: [], traits: { similar } }), 5000);
    send();
    await row('a1', TEXT);
    await pass(1900);
    expect(acts()).toEqual([]);
    await pass(100);
    expect(acts()).toHaveLength(1);
    expect(acts()[0]).not.toHaveProperty('similar');
    await pass(10_000);
    expect(acts()).toHaveLength(1);
  });
});
