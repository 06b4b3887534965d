import type { Devine } from '#shared/domain/reprise/dossier/devine.schema.ts';

/** Un ancien fichier reçu, et ce que l'on en dit. */
export interface Ancien extends Devine {
  readonly fichier: string;
  readonly nom: string;
  readonly dossier: string;
  readonly doublonDe: string | null;
}

/** Ce que l'on dit de fichiers choisis. */
export interface Dit {
  readonly instanceId?: string;
  readonly date?: string;
}

/** Prêt à entrer : l'instance et le jour sont dits, et son contenu n'est pas déjà là. */
export const estPret = ({ instanceId, date, doublonDe }: Ancien): boolean =>
  instanceId !== null && date !== null && doublonDe === null;
