import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { StateTag } from '@/shared/ui/StateTag';
import type { TeamRow } from '../api';

/** Whether a team is there, will be, or was. */
export function TeamState({ team }: { team: TeamRow }) {
  const { t } = useTranslation();
  const { today } = useMe();
  if (team.to && team.to < today) {
    return <StateTag tone="none">{t('team.dissolvedOn', { on: formatDate(team.to) })}</StateTag>;
  }
  if (team.to) {
    return <StateTag tone="risk">{t('team.endsOn', { on: formatDate(team.to) })}</StateTag>;
  }
  return team.from > today ? (
    <StateTag tone="draft">{t('team.beginsOn', { on: formatDate(team.from) })}</StateTag>
  ) : (
    <StateTag tone="going">{t('team.active')}</StateTag>
  );
}
