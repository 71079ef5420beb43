import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMonth } from '@/shared/format/dates';
import { useUrl } from '@/shared/hooks/useUrl';
import { api, call } from '@/shared/http/client';
import { CLOSURES, DEALINGS, GROUPINGS, LINES, MEASURES } from '@/shared/reference/proposalChoices';
import type { Chip } from '@/shared/ui/FilterBar';
import type { Filters } from '../api';

const GROUP_WORDS: Record<string, string> = {
  KIND: 'proposalKind',
  COMPETENCE: 'competence',
  SECTOR: 'sector',
  STATE: 'proposalState',
  OUTCOME: 'proposalOutcome',
};

/** What a number of the figures asks the list for, and the chips that say so. */
export function useFigureRows(): { asks: Filters; chips: Chip[] } {
  const { t } = useTranslation();
  const { search } = useUrl();
  const { key, leadId, asOf, referredFrom, referredTo } = search;
  const by = GROUPINGS.find((one) => one === search.by);
  const measure = MEASURES.find((one) => one === search.measure);
  const dealing = DEALINGS.find((one) => one === search.dealing);
  const closure = CLOSURES.find((one) => one === search.closure);
  const line = LINES.find((one) => one === search.line);
  const unit = leadId ?? (by === 'AGENCY' || by === 'UNIT' ? key : undefined);
  const named = useQuery({
    queryKey: ['choose', 'units', 'one', unit],
    queryFn: () => call(api.GET('/api/v1/units/{id}', { params: { path: { id: unit ?? '' } } })),
    enabled: unit !== undefined,
    retry: false,
  });
  const called = named.data?.unit.name ?? '…';
  const group = () => {
    if (!key) return t([`figure.noneOf.${by}`, 'figure.none']);
    if (by === 'MONTH') return formatMonth(key);
    const words = by && GROUP_WORDS[by];
    return words ? t(`enum.${words}.${key}`) : called;
  };
  const chips: (Chip | '' | undefined)[] = [
    by && {
      name: 'by',
      text: t('figure.group', { by: t(`enum.proposalGrouping.${by}`), name: group() }),
    },
    measure && {
      name: 'measure',
      text: t('figure.number', { what: t(`enum.proposalMeasure.${measure}`) }),
    },
    (leadId || dealing) && {
      name: leadId ? 'leadId' : 'dealing',
      text: t('figure.dealing', {
        agency: leadId ? called : t('figure.anyAgency'),
        what: t(`enum.referralMeasure.${dealing ?? 'REFERRED'}`),
      }),
    },
    closure && {
      name: 'closure',
      text: t('figure.closure', { how: t(`enum.closure.${closure}`) }),
    },
    line && { name: 'line', text: t(`enum.proposalLine.${line}`) },
    referredFrom && {
      name: 'referredFrom',
      text: t('figure.referredSince', { on: formatDate(referredFrom) }),
    },
    referredTo && {
      name: 'referredTo',
      text: t('figure.referredUntil', { on: formatDate(referredTo) }),
    },
    asOf && { name: 'asOf', text: `${t('figure.asOf')} ${formatDate(asOf)}` },
  ];
  return {
    asks: {
      by,
      key: by && key,
      measure,
      leadId,
      dealing,
      closure,
      line,
      referredFrom,
      referredTo,
      asOf,
    },
    chips: chips.filter((chip) => !!chip),
  };
}
