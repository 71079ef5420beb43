import type { Schemas } from './schemas';

type Violation = { field: string; code: string; message: string };

/** What a call that did not succeed is known to be: the server's own words, or that no answer came. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly violations: Violation[];

  constructor(status: number, body?: Partial<Schemas['Problem']>) {
    super(body?.detail ?? body?.title ?? '');
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body?.code ?? '';
    this.title = body?.title ?? '';
    this.violations = (body?.violations ?? []).map((violation) => ({
      field: violation.field ?? '',
      code: violation.code ?? '',
      message: violation.message ?? '',
    }));
  }

  /** Nothing reached the server, or nothing came back. */
  get unreachable(): boolean {
    return this.status === 0;
  }

  /** Somebody else changed the object since it was read. */
  get stale(): boolean {
    return this.status === 412;
  }
}

export function toProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(0);
}
