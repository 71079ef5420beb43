import { api, call } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';
import { type RemoteProps, RemoteSelect } from './RemoteSelect';

const SIZE = 30;

type Kind = Schemas['UnitKind'];
/** Units of one kind, or of any of some. */
type UnitProps = RemoteProps & { kind?: Kind; kinds?: Kind[]; under?: string };

export const nameOfUnit = async (id: string) =>
  (await call(api.GET('/api/v1/units/{id}', { params: { path: { id } } }))).unit.name;

export function UnitSelect({ kind, kinds = kind && [kind], under, ...props }: UnitProps) {
  const load = async (search: string) => {
    const query = { search: search || undefined, kind: kinds, under, size: SIZE, sort: 'name,asc' };
    const page = await call(api.GET('/api/v1/units', { params: { query } }));
    return page.items.map((unit) => ({
      value: unit.id,
      label: unit.parentName ? `${unit.name} – ${unit.parentName}` : unit.name,
    }));
  };
  return (
    <RemoteSelect
      name={`units/${kinds ?? ''}/${under ?? ''}`}
      load={load}
      call={nameOfUnit}
      {...props}
    />
  );
}

export function OfficialSelect(props: RemoteProps) {
  const load = async (search: string) => {
    const query = { search: search || undefined, active: true, size: SIZE, sort: 'name,asc' };
    const page = await call(api.GET('/api/v1/officials', { params: { query } }));
    return page.items.map((official) => ({
      value: official.id,
      label: `${official.fullName} (${official.code})`,
    }));
  };
  const called = async (id: string) =>
    (await call(api.GET('/api/v1/officials/{id}', { params: { path: { id } } }))).fullName;
  return <RemoteSelect name="officials" load={load} call={called} {...props} />;
}
