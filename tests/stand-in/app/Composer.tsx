import { useRef, useState } from 'preact/hooks';
import { Avatar } from './Avatar.tsx';
import { Editor } from './Editor.tsx';
import { Icon, type IconName } from './icons.tsx';
import { label } from './labels.ts';
import { publish } from './posting.ts';
import { Quote } from './Quote.tsx';
import { getState, useStore } from './store.ts';

interface ComposerProps {
  place: 'home' | 'inline' | 'modal' | 'viewer';
  replyTo?: string;
  quotes?: string;
  /** Called after the post went out. */
  done?(): void;
}

const TOOLS: readonly (readonly [testId: string, icon: IconName])[] = [
  ['fileInput', 'image'],
  ['createPollButton', 'poll'],
  ['scheduleOption', 'clock'],
  ['geoButton', 'pin'],
];

/** Editor, tools and send button. The button of dialogs has another test id than the inline one. */
export function Composer({ place, replyTo, quotes, done }: ComposerProps) {
  const account = useStore((state) => state.memory.account);
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  const isReply = replyTo !== undefined;
  const isEmpty = text.trim() === '' && !quotes;
  const off = isEmpty || sending;

  const send = async () => {
    if (busy.current || isEmpty) return;
    busy.current = true;
    setSending(true);
    const went = await publish({ text, ...(replyTo && { replyTo }), ...(quotes && { quotes }) });
    busy.current = false;
    setSending(false);
    if (!went) return;
    setText('');
    done?.();
  };

  const hint = label(isReply ? 'yourReply' : quotes ? 'addComment' : 'whatsHappening');
  return (
    <div class={`composer in-${place}`}>
      <div role="progressbar" class={sending ? 'progress on' : 'progress'}>
        <div data-testid="progressBar-bar" />
      </div>
      <div class="row">
        <div class="face">
          {account && <Avatar handle={getState().memory.account ?? account} focusable />}
        </div>
        <div class="body">
          <div data-testid="tweetTextarea_0_label">
            <Editor text={text} hint={hint} eager={place === 'modal'} change={setText} send={send} />
          </div>
          <div data-testid="attachments">{quotes && <Quote id={quotes} />}</div>
          {place === 'home' && (
            <div class="audience">
              <button type="button" role="button">
                <Icon name="globe" />
                <span>{label('everyone')}</span>
              </button>
            </div>
          )}
          <div data-testid="toolBar" class="tool-bar">
            <div class="tools">
              {TOOLS.map(([testId, icon]) => (
                <button key={testId} type="button" role="button" data-testid={testId} aria-label={testId}>
                  <Icon name={icon} />
                </button>
              ))}
            </div>
            <button
              role="button"
              type="button"
              class="pill send"
              data-testid={place === 'modal' || place === 'viewer' ? 'tweetButton' : 'tweetButtonInline'}
              disabled={off}
              {...(off && { 'aria-disabled': true, tabIndex: -1 })}
              onClick={(event) => {
                event.stopPropagation();
                void send();
              }}
            >
              <div dir="ltr">
                <span>
                  <span>{label(isReply ? 'reply' : 'post')}</span>
                </span>
              </div>
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
