import type { EtatReunion } from '#shared/domain/reunion/reunion.schema.ts';
import { rapportErrors } from '#shared/errors/rapport.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { copilDe } from '../copil/copil.service.ts';

export interface ReunionDeRapport {
  readonly id: string;
  readonly date: string;
  readonly etat: EtatReunion;
}

/** Les réunions du COPIL d'une convention, la plus récente d'abord : celles où un rapport se présente. */
export const reunionsDuCopil = (contexte: Contexte, conventionId: string): ReunionDeRapport[] =>
  copilDe(contexte, conventionId).seances.map(({ id, date, etat }) => ({ id, date, etat }));

/** La réunion est du COPIL de la convention. @throws au champ */
export function exigerReunionDuCopil(contexte: Contexte, conventionId: string, reunionId: string): void {
  if (!reunionsDuCopil(contexte, conventionId).some(({ id }) => id === reunionId)) throw rapportErrors.reunionDAutre();
}
