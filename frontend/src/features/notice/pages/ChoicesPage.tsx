import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { choicesQuery } from '../api';
import { ChoiceFields } from '../components/ChoiceFields';

/** How I want to be told. */
export function ChoicesPage() {
  const { t } = useTranslation();
  const query = useQuery(choicesQuery);
  return (
    <>
      <PageHeader
        title={t('notice.choices')}
        back={{ to: '/notices', label: t('notice.title') }}
        note={t('notice.choicesNote')}
      />
      <Loaded query={query} lines={6}>
        {(choices) => (
          <>
            <Facts
              items={[{ label: t('notice.email'), value: choices.email ?? t('notice.noEmail') }]}
            />
            {!choices.mailOn && <p className="quiet">{t('notice.mailOff')}</p>}
            <ChoiceFields key={choices.version} choices={choices} />
          </>
        )}
      </Loaded>
    </>
  );
}
