import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { label } from '../labels.ts';
import { sendMessage } from './sending.ts';
import { useEnter } from './use-enter.ts';

/** Where a message is written. It is empty as soon as the message leaves, before the network says anything. */
export function MessageBox({ to }: { to: string }) {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const send = () => {
    const words = box.current?.value.trim();
    if (!box.current || !words) return;
    box.current.value = '';
    setText('');
    sendMessage(to, words);
  };
  const enter = useEnter(send);
  return (
    <form data-testid="dm-composer-form" class="chat-form" onSubmit={(event) => event.preventDefault()}>
      <button type="button" data-testid="dm-composer-attachment-button" aria-label={label('attach')}>
        <Icon name="image" />
      </button>
      <div data-testid="dm-composer-input-container">
        <textarea
          ref={box}
          data-testid="dm-composer-textarea"
          dir="auto"
          rows={1}
          placeholder={label('startMessage')}
          aria-label={label('startMessage')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          {...enter}
        />
      </div>
      {text.trim() ? (
        <button
          key="send"
          type="button"
          data-testid="dm-composer-send-button"
          aria-label={label('send')}
          onClick={send}
        >
          <Icon name="share" />
        </button>
      ) : (
        <button key="voice" type="button" data-testid="dm-composer-voice-button" aria-label={label('record')}>
          <Icon name="bell" />
        </button>
      )}
    </form>
  );
}
