import { useState } from 'preact/hooks';
import { MOST_PLACES, type PlaceRefusal, readPlace } from '../../utils/etiquette/own-places.ts';
import { useWords } from '../WordsContext.tsx';

interface Props {
  places: readonly string[];
  onChange(places: string[]): void;
}

/** The user's own sites and profiles, one by one; what is refused stays in the field and says why. */
export function OwnPlaces({ places, onChange }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<PlaceRefusal | 'full'>();

  const add = (event: Event) => {
    event.preventDefault();
    const read = readPlace(typed);
    if ('refused' in read) return setRefused(read.refused);
    if (places.length >= MOST_PLACES && !places.includes(read.place)) return setRefused('full');
    setRefused(undefined);
    setTyped('');
    if (!places.includes(read.place)) onChange([...places, read.place]);
  };

  return (
    <div class="places">
      <form onSubmit={add} class="add">
        <label for="own-place">{t('places_label')}</label>
        <div class="actions">
          <input
            id="own-place"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            dir="ltr"
            value={typed}
            placeholder="my-site.example"
            aria-invalid={refused !== undefined}
            aria-describedby="own-place-error"
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setRefused(undefined);
            }}
          />
          <button type="submit" class="button primary">
            {t('places_add')}
          </button>
        </div>
        <p id="own-place-error" class="error" role="alert">
          {refused && t(`places_error_${refused}`, { most: MOST_PLACES })}
        </p>
      </form>
      {places.length === 0 ? (
        <p class="soft">{t('places_none')}</p>
      ) : (
        <ul class="own-places">
          {places.map((place) => (
            <li key={place}>
              <bdi dir="ltr">{place}</bdi>
              <button
                type="button"
                class="button"
                aria-label={t('places_remove_named', { place })}
                onClick={() => onChange(places.filter((one) => one !== place))}
              >
                {t('places_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
