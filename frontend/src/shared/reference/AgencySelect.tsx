import { api, call } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';
import type { Option } from '@/shared/ui/Choice';
import { nameOfUnit } from './choosers';
import { type RemoteProps, RemoteSelect } from './RemoteSelect';

const SIZE = 30;
const MOST = 100;

type Load = (search: string | undefined, size: number) => Promise<Schemas['PageReferralAgency']>;

const toSend =
  (proposalId: string | undefined): Load =>
  (search, size) =>
    call(
      api.GET('/api/v1/proposals/referral-agencies', {
        params: { query: { proposalId, search, size } },
      }),
    );

const toFind: Load = (search, size) =>
  call(api.GET('/api/v1/proposals/agencies', { params: { query: { search, size } } }));

const options = async (load: Load, search: string, size: number): Promise<Option[]> =>
  (await load(search || undefined, size)).items.map(({ id, name, committee }) => ({
    value: id,
    label: `${name} – ${committee}`,
  }));

function Agencies({ name, load, ...props }: RemoteProps & { name: string; load: Load }) {
  // One of a higher level is no unit of the reader's area: only what is offered says its name.
  const called = async (id: string) =>
    (await options(load, '', MOST)).find(({ value }) => value === id)?.label ?? nameOfUnit(id);
  return (
    <RemoteSelect
      name={name}
      load={(search) => options(load, search, SIZE)}
      call={called}
      {...props}
    />
  );
}

/** The agencies to which one matter, or whatever lies at the reader's desk, may be sent; those of higher levels too. */
export function AgencySelect({ of, ...props }: RemoteProps & { of?: string }) {
  return <Agencies name={`referralAgencies/${of ?? ''}`} load={toSend(of)} {...props} />;
}

/** By which agency to choose among matters: one that has any of those that the reader may see. */
export function AgencyFilter(props: RemoteProps) {
  return <Agencies name="proposalAgencies" load={toFind} {...props} />;
}
