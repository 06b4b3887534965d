import { etablirConvocation } from '#shared/documents/convocation/convocation.document.ts';
import { etablirProcesVerbal } from '#shared/documents/proces-verbal/proces-verbal.document.ts';
import { etablirReleveDecisions } from '#shared/documents/releve-decisions/releve-decisions.document.ts';

/** Les documents d’une séance, chacun sous son nom. */
export const TROIS_DOCUMENTS = [
  ['procès-verbal', etablirProcesVerbal],
  ['relevé de décisions', etablirReleveDecisions],
  ['convocation', etablirConvocation],
] as const;
