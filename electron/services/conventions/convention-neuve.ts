import { dateSansJour } from '#shared/dates/format.ts';
import { parametreAu } from '#shared/domain/convention/controle/parametre.rules.ts';
import type { CleDeParametre } from '#shared/domain/convention/controle/parametre.schema.ts';
import type { ConventionSaisie } from '#shared/domain/convention/convention.schema.ts';
import { finProposee } from '#shared/domain/convention/duree.rules.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../contexte.ts';
import { accorderLesAnnees } from './annees-de-convention.ts';

type Neuve = Omit<ConventionSaisie, 'porteur'>;

/** Aucune des conventions que l'on suit ne commence avant. */
const PREMIER_JOUR = '2000-01-01';

/** Un début que l'on suit, une fin après lui ; trois ans pour une convention O2R, ou la raison d'une autre durée (C2 ; D. 5316-4). */
export function verifierLesDates({
  genre,
  debut,
  fin,
  motifDuree,
}: Pick<ConventionSaisie, 'genre' | 'debut' | 'fin' | 'motifDuree'>): void {
  if (debut < PREMIER_JOUR) throw conventionErrors.debutTropAncien();
  if (fin <= debut) throw conventionErrors.finAvantDebut();
  const attendue = finProposee(debut);
  if (genre === 'o2r' && fin !== attendue && motifDuree === null)
    throw conventionErrors.dureeO2R(dateSansJour(attendue));
}

/** Le numéro d'une convention est le sien. @param id elle-même ; `null` : elle n'existe pas encore */
export function refuserNumeroPris({ depots }: Contexte, numero: string, id: string | null): void {
  const autre = depots.conventions.parNumero(numero);
  if (autre !== null && autre.id !== id) throw conventionErrors.numeroPris(numero, autre.intitule);
}

/** Ce que le service règle ce jour-là ; la convention le garde, et le change si elle dit autre chose (§ 1.5). */
function reglages({ depots }: Contexte, jour: string) {
  const tous = depots.parametresDeConvention.tous();
  const valeur = (cle: CleDeParametre) => parametreAu(cle, jour, tous).valeur;
  return {
    seuilEcart: valeur('seuilEcart'),
    seuilVert: valeur('seuilVert'),
    seuilOrange: valeur('seuilOrange'),
    plafondAvance: valeur('plafondAvance'),
    jourAvance: valeur('jourAvance'),
  };
}

/** Ses dates et son numéro, avant de rien écrire. @throws au champ fautif */
export function verifierLaConventionNeuve(contexte: Contexte, saisie: Neuve): void {
  verifierLesDates(saisie);
  refuserNumeroPris(contexte, saisie.numero, null);
}

/** Ouvre une convention vérifiée, portée par cette structure, avec les réglages du service et ses années. @returns son identifiant */
export function ouvrirLaConvention(contexte: Contexte, saisie: Neuve & { readonly porteurId: string }): string {
  const id = contexte.nouvelId();
  contexte.depots.conventions.ajouter({ ...saisie, ...reglages(contexte, saisie.debut), id });
  accorderLesAnnees(contexte, id, saisie);
  return id;
}
