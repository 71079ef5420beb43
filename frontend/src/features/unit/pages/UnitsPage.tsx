import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import { useUrl } from '@/shared/hooks/useUrl';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Tabs } from '@/shared/ui/Tabs';
import { UnitList } from '../components/UnitList';
import { UnitTree } from '../components/UnitTree';

export function UnitsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { search } = useUrl();
  const open = search.tab === 'list' || !me.unit ? 'list' : 'tree';
  const tabs = ['tree', 'list'].map((key) => ({ key, label: t(`unit.tab.${key}`) }));
  return (
    <>
      <PageHeader
        title={t('unit.title')}
        actions={
          me.may('units.create') && (
            <LinkButton primary to="/units/new">
              {t('unit.add')}
            </LinkButton>
          )
        }
      />
      <Tabs label={t('unit.views')} tabs={tabs} open={open} />
      {open === 'tree' && me.unit ? <UnitTree rootId={me.unit.id} /> : <UnitList />}
    </>
  );
}
