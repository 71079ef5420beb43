import { type RemoteProps, RemoteSelect } from '@/shared/reference/RemoteSelect';
import { referralAgencies } from '../api';

/** The agencies to which one matter, or whatever lies at the reader's desk, may be sent; those of higher levels too. */
export function AgencySelect({ of, ...props }: RemoteProps & { of?: string }) {
  const load = async (search: string) =>
    (await referralAgencies(of, search)).items.map(({ id, name, committee }) => ({
      value: id,
      label: `${name} – ${committee}`,
    }));
  return <RemoteSelect name={`referralAgencies/${of ?? ''}`} load={load} {...props} />;
}
