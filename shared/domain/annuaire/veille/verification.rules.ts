import { ajouterMois, anneeCivile } from '#shared/dates/date-civile.ts';
import { dateLongue } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { FichePersonne } from '../personne.schema.ts';
import type { ARevoir } from './a-revoir.schema.ts';

/** Au-delà, des coordonnées se vérifient (A7). */
export const MOIS_A_VERIFIER = 12;
/** Au-delà, on se demande s'il faut encore les garder (A7 ; durée de l'annuaire des collectivités, § 5.2). */
export const MOIS_A_EFFACER = 24;

type Tenue = Pick<FichePersonne, 'verifieLe'>;

const enMois = (date: string): number => anneeCivile(date) * 12 + Number(date.slice(5, 7));

/** Vrai si tant de mois sont passés : les mois se comptent d'abord, le jour ne se regarde que le mois où ils échoient. */
function depasse(date: string, mois: number, aujourdHui: string): boolean {
  const passes = enMois(aujourdHui) - enMois(date);
  return passes === mois ? ajouterMois(date, mois) < aujourdHui : passes > mois;
}

/** Vrai si ses coordonnées n'ont pas été vérifiées depuis plus de douze mois, ou jamais (A7). Dates civiles. */
export const estAVerifier = ({ verifieLe }: Tenue, aujourdHui: string): boolean =>
  verifieLe === null || depasse(verifieLe, MOIS_A_VERIFIER, aujourdHui);

/** Ce que la veille dit d'une fiche que l'on n'a pas vérifiée depuis longtemps (A7) ; `null` si elle est fraîche. */
export function aVerifier({ verifieLe }: Tenue, aujourdHui: string): ARevoir | null {
  if (!estAVerifier({ verifieLe }, aujourdHui)) return null;
  const depuis =
    verifieLe === null
      ? 'On ne sait pas depuis quand ces coordonnées valent.'
      : `Coordonnées vérifiées le ${dateLongue(verifieLe)}, il y a plus ${depasse(verifieLe, MOIS_A_EFFACER, aujourdHui) ? 'de deux ans : faut-il encore les garder ?' : 'd’un an.'}`;
  return {
    sorte: 'verification',
    phrase: typographier(depuis),
    geste: { champ: 'verifieLe', valeur: aujourdHui },
    autre: null,
  };
}
