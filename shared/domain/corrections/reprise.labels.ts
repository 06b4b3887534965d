import { pluriel } from '#shared/text/nombres.ts';

/** Ce que l'on a pris d'un Word rendu : combien de corrections, sur combien, de quel fichier. */
export interface Reprise {
  readonly prises: number;
  readonly sur: number;
  readonly nom: string;
}

/** « Reprendre 7 corrections sur 9 de « PV corrigé.docx » » : ce que lit l'historique. */
export const direLaReprise = ({ prises, sur, nom }: Reprise): string =>
  `Reprendre ${pluriel(prises, 'correction', 'corrections')} sur ${sur} de « ${nom} »`;

const DITE = /^Reprendre (?<prises>\d+) corrections? sur (?<sur>\d+) de « (?<nom>.*) »$/su;

/** La reprise que dit l'historique ; `null` si ce n'en est pas une. */
export function lireLaReprise(libelle: string): Reprise | null {
  const lue = DITE.exec(libelle.replaceAll(/[\u00A0\u202F]/gu, ' '))?.groups;
  return lue === undefined ? null : { prises: Number(lue['prises']), sur: Number(lue['sur']), nom: lue['nom'] ?? '' };
}
