import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDelayed } from '@/shared/hooks/useDelayed';
import type { Option } from '@/shared/ui/Choice';

export type RemoteProps = {
  id?: string;
  label?: string;
  multiple?: boolean;
  placeholder?: string;
  disabled?: boolean;
  invalid?: boolean;
  /** What the value is called until the search brings it. */
  known?: Option[];
  value?: string | string[] | null;
  onChange?: (value: string | string[] | undefined) => void;
};

type Props = RemoteProps & {
  name: string;
  load: (search: string) => Promise<Option[]>;
  /** What one is called of which only the address of the page knows. */
  call?: (id: string) => Promise<string>;
};

/** A choice among too many to list: type a few letters, with or without accents. */
export function RemoteSelect(props: Props) {
  const { name, load, call, label, multiple, known = [], value, invalid, ...rest } = props;
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [seen, setSeen] = useState<Option[]>(known);
  const search = useDelayed(text.normalize('NFC').trim());
  const query = useQuery({
    queryKey: ['choose', name, search],
    queryFn: () => load(search),
    placeholderData: keepPreviousData,
  });
  const found = query.data ?? [];
  const chosen = Array.isArray(value) ? value : value ? [value] : [];
  const kept = seen.filter(
    (option) => chosen.includes(option.value) && !found.some((f) => f.value === option.value),
  );
  const stranger = chosen.find((one) => ![...seen, ...found].some(({ value: id }) => id === one));
  const called = useQuery({
    queryKey: ['choose', name, 'one', stranger],
    queryFn: () => call?.(stranger ?? ''),
    enabled: stranger !== undefined && call !== undefined,
    retry: false,
  });
  if (stranger) kept.push({ value: stranger, label: called.data ?? '…' });
  return (
    <Select
      {...rest}
      className="remote-select"
      aria-label={label}
      aria-invalid={invalid || undefined}
      status={invalid ? 'error' : undefined}
      mode={multiple ? 'multiple' : undefined}
      value={multiple ? chosen : (chosen[0] ?? undefined)}
      options={[...kept, ...found]}
      showSearch={{ filterOption: false, onSearch: setText }}
      onSelect={(_, option) => setSeen((before) => [...before, option as Option])}
      loading={query.isFetching}
      allowClear
      notFoundContent={
        query.isError
          ? t('error.unreachable.title')
          : query.isFetching
            ? t('common.loading')
            : t('list.noMatch')
      }
    />
  );
}
