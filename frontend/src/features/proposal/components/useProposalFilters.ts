import { useTranslation } from 'react-i18next';
import { useUrl } from '@/shared/hooks/useUrl';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import type { Filter } from '@/shared/ui/FilterBar';
import type { Filters } from '../api';
import { COMPETENCES, KINDS, OUTCOMES, SECTORS, STATES } from '../choices';

export type FilterName =
  | 'state'
  | 'kind'
  | 'sector'
  | 'urgency'
  | 'competence'
  | 'outcome'
  | 'show';

/** The filters that lists of proposals share, and what they ask the server for. */
export function useProposalFilters(names: FilterName[]) {
  const { t } = useTranslation();
  const { search } = useUrl();
  const states = useEnumOptions('proposalState');
  const kinds = useEnumOptions('proposalKind');
  const sectors = useEnumOptions('sector');
  const urgencies = useEnumOptions('urgency');
  const competences = useEnumOptions('competence');
  const outcomes = useEnumOptions('proposalOutcome');
  const shown = useEnumOptions('proposalShown');
  const all: Record<FilterName, Filter['options']> = {
    state: states(STATES),
    kind: kinds(KINDS),
    sector: sectors(SECTORS),
    urgency: urgencies(['URGENT', 'NORMAL']),
    competence: competences(COMPETENCES),
    outcome: outcomes(OUTCOMES),
    show: shown(['FOLLOWED', 'TO_INFORM']),
  };
  const given = Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name];
      return value && all[name].some((one) => one.value === value) ? [[name, value]] : [];
    }),
  );
  const { state, ...others } = given;
  return {
    filters: names.map((name) => ({
      name,
      label: t(name === 'competence' ? 'proposal.competenceOf' : `proposal.${name}`),
      options: all[name],
    })),
    asks: { ...others, ...(state ? { state: [state] } : {}) } as Filters,
    filtered: Object.keys(given).length > 0,
  };
}
