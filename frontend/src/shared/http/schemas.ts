import type { components, paths } from '@/api/schema';

/** Every model of the contract, by name: `Schemas['UnitResponse']`. */
export type Schemas = components['schemas'];

/** What a list of the contract may be asked for: `Query<'/api/v1/units'>`. */
export type Query<P extends keyof paths> = paths[P] extends {
  get: { parameters: { query?: infer Q } };
}
  ? NonNullable<Q>
  : never;
