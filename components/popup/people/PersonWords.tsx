import { useRef } from 'preact/hooks';
import type { PersonPage } from '../../../utils/extension/people-answers.ts';
import { useWords } from '../../WordsContext.tsx';
import { Section } from '../Section.tsx';
import { Forget } from './Forget.tsx';
import { MarkButtons } from './MarkButtons.tsx';
import { MetOn } from './MetOn.tsx';
import { NoteField } from './NoteField.tsx';
import type { PeopleWorld } from './world.ts';

interface Props {
  page: PersonPage;
  world: PeopleWorld;
  /** The page has to be read anew. */
  onChanged(): Promise<void>;
  onForgotten(): void;
}

/** What the user has to say about a person: who they are, when they met, a note; and to forget them. */
export function PersonWords({
  page: { handle, known, metOn, note, now },
  world,
  onChanged,
  onForgotten,
}: Props) {
  const t = useWords();
  const forgotten = useRef(false);
  const mark = async (as: typeof known | null) => {
    await world.mark(handle, as ?? null);
    await onChanged();
  };
  const met = async (on: string | null) => {
    await world.met(handle, on);
    await onChanged();
  };
  /** A note that is still unsaved must not bring back whom the user has forgotten. */
  const save = async (words: string) => {
    if (!forgotten.current) await world.note(handle, words);
  };
  const forget = async () => {
    await world.forget(handle);
    forgotten.current = true;
    onForgotten();
  };
  return (
    <>
      <Section title={t('person_who')}>
        <MarkButtons known={known} mark={mark} />
        <MetOn metOn={metOn} now={now} met={met} />
      </Section>
      <Section title={t('person_note')}>
        <NoteField note={note} save={save} />
      </Section>
      <Section title={t('person_forget_title')}>
        <Forget handle={handle} forget={forget} />
      </Section>
    </>
  );
}
