import type { College, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { organisationDe } from '#shared/domain/instance/organisations.data.ts';
import { compositionErrors } from '#shared/errors/composition.errors.ts';

/** Les organisations de salariés et d'employeurs ne sont jamais membres d'un comité local (R-220 ; R. 5311-34). */
export function refuserOrganisation(type: TypeInstance, college: College, organisme: string | null): void {
  if (type !== 'CLPE') return;
  if (college === 'salaries' || college === 'employeurs' || organisationDe(organisme) !== null)
    throw compositionErrors.organisationInvitee();
}
