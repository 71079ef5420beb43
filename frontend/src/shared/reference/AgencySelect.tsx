import { useMe } from '@/shared/hooks/useMe';
import { api, call } from '@/shared/http/client';
import { nameOfUnit, UnitSelect } from './choosers';
import { type RemoteProps, RemoteSelect } from './RemoteSelect';

const SIZE = 30;
const MOST = 100;

const offered = async (proposalId: string | undefined, search: string, size: number) => {
  const query = { proposalId, search: search || undefined, size };
  const page = await call(api.GET('/api/v1/proposals/referral-agencies', { params: { query } }));
  return page.items.map(({ id, name, committee }) => ({
    value: id,
    label: `${name} – ${committee}`,
  }));
};

/** The agencies to which one matter, or whatever lies at the reader's desk, may be sent; those of higher levels too. */
export function AgencySelect({ of, ...props }: RemoteProps & { of?: string }) {
  // One of a higher level is no unit of the reader's area: only what is offered says its name.
  const called = async (id: string) =>
    (await offered(of, '', MOST)).find(({ value }) => value === id)?.label ?? nameOfUnit(id);
  return (
    <RemoteSelect
      name={`referralAgencies/${of ?? ''}`}
      load={(search) => offered(of, search, SIZE)}
      call={called}
      {...props}
    />
  );
}

/** By which agency to choose among matters: any that the reader's desk may name, or those of his area when he has none. */
export function AgencyFilter(props: RemoteProps) {
  const me = useMe();
  return me.may('proposals.desk') ? (
    <AgencySelect {...props} />
  ) : (
    <UnitSelect kind="AGENCY" {...props} />
  );
}
