import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import { useUrl } from '@/shared/hooks/useUrl';
import { Choice } from '@/shared/ui/Choice';
import { PageHeader } from '@/shared/ui/PageHeader';
import type { Kind } from '../api';
import { ImportSteps } from '../components/ImportSteps';

const KINDS: Kind[] = ['UNITS', 'OFFICIALS', 'ASSIGNMENTS', 'ROSTER'];

/** Bringing in whatever may be brought in by a file. */
export function ImportPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { search, set } = useUrl();
  const kinds: Kind[] = me.may('proposals.import') ? [...KINDS, 'PROPOSALS'] : KINDS;
  const kind = kinds.find((one) => one === search.kind) ?? 'UNITS';
  return (
    <>
      <PageHeader title={t('import.title')} note={t('import.note')} />
      <ImportSteps
        key={kind}
        kind={kind}
        chooser={
          <Choice
            label={t('import.kind')}
            value={kind}
            options={kinds.map((value) => ({ value, label: t(`enum.importKind.${value}`) }))}
            onChange={(value) => set({ kind: value, import: undefined })}
          />
        }
      />
    </>
  );
}
