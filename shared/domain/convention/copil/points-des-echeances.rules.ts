import { ajouterJours, ajouterMois } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { NaturePoint } from '../../reunion/reunion.schema.ts';
import { genreDEcheance } from '../echeancier/echeance-dite.rules.ts';
import type { Echeance } from '../echeancier/echeancier.types.ts';
import type { PointDu } from './point-du.schema.ts';

/** La réunion que l'on prépare, et la dernière tenue. */
export interface Preparation {
  /** Date civile de la réunion. */
  readonly le: string;
  /** Date civile de la dernière séance tenue ; `null` : aucune. */
  readonly depuis: string | null;
  readonly porteur: string;
}

/** Ce qui tombe peu après la réunion s'y prépare : en jours. */
const A_VENIR = 60;
/** Sans séance avant elle, une réunion relit l'année : en mois. */
const RELUS = 12;

const TITRES: Readonly<Record<string, (echeance: Echeance) => string>> = {
  avenant: ({ annee }) => `Avenant financier ${annee}`,
  comptes: ({ annee }) => `Comptes annuels et bilan d’activité ${annee}`,
  'compte-rendu': ({ annee }) => `Compte rendu financier ${annee}`,
  'bilan-d-ensemble': () => 'Bilan d’ensemble de la convention',
  previsions: ({ quoi, annee }) =>
    quoi.startsWith('Prévisions')
      ? `${quoi} : exécution, budget, bénéficiaires`
      : `Prévisions ${annee + 1} à compléter : ${quoi.toLocaleLowerCase('fr')}`,
  // Deux versements de l'année se distinguent par leur date (D. 5316-7).
  versement: ({ quoi, le, montant }) =>
    [`${quoi}, prévu le ${dateCourte(le)}`, montant !== null && montantFr(montant)].filter(Boolean).join(' : '),
};
const A_DECIDER: ReadonlySet<string> = new Set(['avenant', 'controle', 'versement', 'avance']);
/** L'avenant a déjà son point ; une visite et une transmission se font sans le comité. */
const SANS_POINT: ReadonlySet<string> = new Set(['avenant-ultime', 'copil', 'visite', 'transmission']);

const natureDe = (genre: string): NaturePoint => (A_DECIDER.has(genre) ? 'decision' : 'echange');

function raisonDe({ etat, le, faitLe, retard, suspension }: Echeance): string {
  if (faitLe !== null) return `au dossier depuis le ${dateCourte(faitLe)}, à examiner`;
  if (etat === 'suspendu' && suspension !== null) return `suspendu jusqu’à ${suspension.jusqua}`;
  return etat === 'en_retard'
    ? `échéance du ${dateCourte(le)} passée de ${pluriel(retard, 'jour', 'jours')}`
    : `échéance le ${dateCourte(le)}`;
}

/** Ce que l'opérateur a remis depuis la dernière séance s'examine à celle-ci. */
function estRecuDepuis({ qui, faitLe, montant }: Echeance, { le, depuis }: Preparation): boolean {
  return qui === 'operateur' && montant === null && faitLe !== null && faitLe <= le
    ? faitLe > (depuis ?? ajouterMois(le, -RELUS))
    : false;
}

/**
 * Ce qui est dû d'une convention à la date d'une réunion, ou peu après, et ce qui a été reçu depuis la dernière : comptes et
 * bilan (D. 5316-10), prévisions (D. 5316-9), avenant (D. 5316-6), versements (D. 5316-7), contrôle, bilan d'ensemble.
 */
export function pointsDesEcheances(echeances: readonly Echeance[], preparation: Preparation): readonly PointDu[] {
  const horizon = ajouterJours(preparation.le, A_VENIR);
  return echeances
    .filter((une) => !SANS_POINT.has(genreDEcheance(une)))
    .filter((une) => (une.etat === 'fait' ? estRecuDepuis(une, preparation) : une.le <= horizon))
    .map((une) => {
      const genre = genreDEcheance(une);
      return {
        du: une.cle,
        titre: typographier(TITRES[genre]?.(une) ?? une.quoi),
        nature: natureDe(genre),
        intervenant: une.qui === 'operateur' ? preparation.porteur : null,
        duree: 10,
        raison: typographier(raisonDe(une)),
        article: une.article,
      };
    });
}
