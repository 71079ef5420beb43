import { useTranslation } from 'react-i18next';

const ENUMS: Record<string, string> = {
  level: 'unitKind',
  kind: 'unitKind',
  rank: 'rank',
  proposal_kind: 'proposalKind',
  sector: 'sector',
  urgency: 'urgency',
  competence: 'competence',
};

/** A file may be written with the English names: here they are read as the product says them. */
export function useWords() {
  const { t } = useTranslation();
  const key = (column: string) => column.trim().toLowerCase();
  return {
    column: (column: string) => t(`import.columnName.${key(column)}`, { defaultValue: column }),
    value: (column: string, value: string) => {
      const name = ENUMS[key(column)];
      return name ? t(`enum.${name}.${value.toUpperCase()}`, { defaultValue: value }) : value;
    },
  };
}
