import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/shared/http/newKey';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { TextAct } from '@/shared/ui/TextAct';
import { openPlan, type PlanRow } from '../api';

type Props = { row: PlanRow; primary?: boolean };

/** Begins a plan that does not exist yet and opens it for writing: a button, or a quiet act in a row. */
export function StartPlan({ row, primary }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const start = useMutation({
    mutationFn: () =>
      openPlan(
        { regulationId: row.regulation.id, year: row.year, officialId: row.official.id },
        key,
      ),
    onSuccess: ({ id }) => void navigate({ to: '/work-plans/$id/edit', params: { id } }),
  });
  return (
    <>
      {start.error && <ErrorPanel error={start.error} />}
      {primary ? (
        <Button type="primary" loading={start.isPending} onClick={() => start.mutate()}>
          {t('plan.start')}
        </Button>
      ) : (
        <TextAct act={() => start.mutate()} pending={start.isPending}>
          {t('plan.start')}
        </TextAct>
      )}
    </>
  );
}
