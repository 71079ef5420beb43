import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '@/shared/hooks/useNarrow';
import { useUrl } from '@/shared/hooks/useUrl';
import { Choice, type Option } from './Choice';
import { CloseIcon } from './icons';
import { SearchBox } from './SearchBox';

export type Filter = { name: string; label: string; options: Option[] };
/** A filter that has no control of its own here, shown only as a chip (it came with a link). */
export type Chip = { name: string; text: string };

type Props = {
  searchLabel?: string;
  text: string;
  onSearch: (text: string) => void;
  filters?: Filter[];
  chips?: Chip[];
  extra?: ReactNode;
};

/** So many fit above a list on a phone; more are folded away there, the search alone stands open. */
const OPEN_ON_PHONE = 3;

/** Search and filters of a list; everything chosen stands below as chips that can be taken away. */
export function FilterBar({ searchLabel, text, onSearch, filters = [], chips = [], extra }: Props) {
  const { t } = useTranslation();
  const { search, set } = useUrl();
  const chosen: Chip[] = filters.flatMap((filter) => {
    const value = search[filter.name];
    const option = filter.options.find((candidate) => candidate.value === value);
    return option ? [{ name: filter.name, text: `${filter.label}: ${option.label}` }] : [];
  });
  const all = [...chosen, ...chips];
  const folded = useNarrow() && filters.length + (extra ? 2 : 0) > OPEN_ON_PHONE;
  const clear = () => set(Object.fromEntries(all.map((chip) => [chip.name, undefined])));
  const controls = (
    <>
      {filters.map((filter) => (
        <Choice
          key={filter.name}
          label={filter.label}
          empty={t('list.any', { what: filter.label })}
          options={filter.options}
          value={search[filter.name]}
          onChange={(value) => set({ [filter.name]: value })}
        />
      ))}
      {extra}
    </>
  );
  return (
    <div className="filter-bar">
      <div className="filter-controls">
        {searchLabel && <SearchBox value={text} onChange={onSearch} label={searchLabel} />}
        {!folded && controls}
      </div>
      {folded && (
        <details className="filter-more">
          <summary>{t(searchLabel ? 'list.more' : 'list.filter')}</summary>
          <div className="filter-controls">{controls}</div>
        </details>
      )}
      {all.length > 0 && (
        <ul className="chips" aria-label={t('list.chosen')}>
          {all.map((chip) => (
            <li key={chip.name}>
              <button
                type="button"
                className="chip"
                aria-label={t('list.remove', { what: chip.text })}
                onClick={() => set({ [chip.name]: undefined })}
              >
                {chip.text}
                <CloseIcon />
              </button>
            </li>
          ))}
          {all.length > 1 && (
            <li>
              <button type="button" className="link-button" onClick={clear}>
                {t('list.clear')}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
