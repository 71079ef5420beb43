import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/shared/ui/DataTable';
import { Loaded } from '@/shared/ui/Loaded';
import { type Filters, proposalsQuery } from '../api';
import { useProposalColumns } from './ProposalTable';

const FEW = 5;

type Props = { of: Pick<Filters, 'unitId' | 'officialId' | 'reportId'>; none?: string };

/** The latest of a place, an official or a report, and the way to all of them. */
export function ProposalsOf({ of, none }: Props) {
  const { t } = useTranslation();
  const query = useQuery(proposalsQuery({ ...of, size: FEW }));
  const columns = useProposalColumns().map(({ sort, ...column }) => column);
  return (
    <Loaded query={query} lines={2}>
      {(page) =>
        page.items.length === 0 ? (
          <p className="quiet">{none ?? t('proposal.none')}</p>
        ) : (
          <>
            <DataTable
              caption={t('proposal.title')}
              columns={columns}
              rows={page.items}
              rowKey={(row) => row.id}
            />
            {page.total > FEW && (
              <p>
                <Link to="/proposals" search={of}>
                  {t('proposal.all', { count: page.total })}
                </Link>
              </p>
            )}
          </>
        )
      }
    </Loaded>
  );
}
