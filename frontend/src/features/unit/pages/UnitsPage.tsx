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
  const root = me.onlyAssigned ? undefined : me.unit;
  const open = search.tab === 'list' || !root ? 'list' : 'tree';
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
      {root && <Tabs label={t('unit.views')} tabs={tabs} open={open} />}
      {open === 'tree' && root ? <UnitTree rootId={root.id} /> : <UnitList />}
    </>
  );
}
