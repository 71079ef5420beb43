import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useMe } from '@/shared/hooks/useMe';
import { Facts } from '@/shared/ui/Facts';
import { HistoryList } from '@/shared/ui/HistoryList';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { type Unit, type UnitDetail, unitHistory, unitQuery } from '../api';
import { UnitChildren } from '../components/UnitTree';

const FLAGS = ['highland', 'remote', 'disadvantaged', 'border'] as const;

/** The units above this one; those above what the reader may see are named without a link. */
function Ancestors({ detail }: { detail: UnitDetail }) {
  const me = useMe();
  const above = detail.ancestors.filter((ancestor) => ancestor.id !== detail.unit.id);
  if (above.length === 0) return null;
  const own = above.findIndex((ancestor) => ancestor.id === me.unit?.id);
  const open = own < 0 ? above.length : me.onlyAssigned ? own + 1 : own;
  return (
    <nav className="crumbs" aria-label="breadcrumb">
      {above.map((ancestor, index) =>
        index < open ? (
          <span key={ancestor.id}>{ancestor.name}</span>
        ) : (
          <Link key={ancestor.id} to="/units/$id" params={{ id: ancestor.id }}>
            {ancestor.name}
          </Link>
        ),
      )}
    </nav>
  );
}

function UnitFacts({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const area = FLAGS.filter((flag) => unit[flag]).map((flag) => t(`unit.${flag}`));
  const members =
    unit.memberCount === null || unit.memberCount === undefined
      ? ''
      : t('unit.members', { count: unit.memberCount, on: formatDate(unit.memberCountOn) || '–' });
  return (
    <Facts
      items={[
        { label: t('unit.kind'), value: t(`enum.unitKind.${unit.kind}`) },
        { label: t('unit.code'), value: unit.code },
        { label: t('unit.area'), value: area.join(', ') },
        { label: t('unit.memberCount'), value: members },
        ...(unit.documentCode ? [{ label: t('unit.documentCode'), value: unit.documentCode }] : []),
        ...(unit.termBeganOn
          ? [{ label: t('unit.termBeganOn'), value: formatDate(unit.termBeganOn) }]
          : []),
        { label: t('unit.validFrom'), value: formatDate(unit.validFrom) },
        ...(unit.validTo ? [{ label: t('unit.validTo'), value: formatDate(unit.validTo) }] : []),
      ]}
    />
  );
}

function UnitActions({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  return (
    <>
      {unit.actions.includes('update') && (
        <LinkButton to="/units/$id/edit" params={{ id: unit.id }}>
          {t('common.edit')}
        </LinkButton>
      )}
      {unit.actions.includes('createChild') && (
        <LinkButton to="/units/new" search={{ parentId: unit.id }}>
          {t('unit.addBelow')}
        </LinkButton>
      )}
      {unit.actions.includes('setSchedule') && (
        <LinkButton to="/cells" search={{ search: unit.code }}>
          {t('unit.schedule')}
        </LinkButton>
      )}
    </>
  );
}

type Props = { id: string; assigned: ReactNode; heat: ReactNode; proposals?: ReactNode };

/** One unit: what it is, how things stand there, what is below it, who is assigned to it, what happened to it. */
export function UnitPage({ id, assigned, heat, proposals }: Props) {
  const { t } = useTranslation();
  const query = useQuery(unitQuery(id));
  const history = useQuery(unitHistory(id));
  return (
    <Loaded query={query} page>
      {({ unit, ancestors }) => (
        <>
          <Ancestors detail={{ unit, ancestors }} />
          <PageHeader title={unit.name} actions={<UnitActions unit={unit} />} />
          <UnitFacts unit={unit} />
          {(unit.kind === 'COMMUNE' || unit.kind === 'CELL') && (
            <Section title={t('unit.heat')}>{heat}</Section>
          )}
          <Section title={t('unit.assigned')}>{assigned}</Section>
          {proposals && unit.kind !== 'AGENCY' && (
            <Section title={t('proposal.title')}>{proposals}</Section>
          )}
          {unit.childCount > 0 && (
            <Section title={t('unit.children', { count: unit.childCount })}>
              <UnitChildren parentId={unit.id} key={unit.id} />
            </Section>
          )}
          <Section title={t('history.title')}>
            <HistoryList query={history} />
          </Section>
        </>
      )}
    </Loaded>
  );
}
