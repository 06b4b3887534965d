import { sommeDite } from '../somme-dite.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { DUREE_O2R } from '../convention/duree.rules.ts';
import { constatsDuMinimum } from '../convention/echeancier/signature.rules.ts';
import type { AppelLu, CandidatureLue } from './candidature-lue.types.ts';
import type { CleDeCritere, ReponseDeCritere } from './critere.schema.ts';

/** Ce que la candidature dit d'un critère ; `null` : elle n'en dit pas encore assez. */
export interface Lue {
  readonly reponse: ReponseDeCritere;
  readonly motif: string | null;
}

const OUI: Lue = { reponse: 'oui', motif: null };
const non = (motif: string): Lue => ({ reponse: 'non', motif });
const selon = (tient: boolean, motif: string): Lue => (tient ? OUI : non(motif));

/** Centimes demandés en tout ; `null` : aucune année n'est chiffrée. */
export const demandeTotale = (annees: readonly { readonly demande: number | null }[]): number | null =>
  sommeDite(annees.map(({ demande }) => demande));

/** Le minimum de l'appel vaut par an, sur les trois ans d'une convention (C5, D. 5316-4). */
function lireMontant({ annees }: CandidatureLue, { appel: { minimumAnnuel } }: AppelLu): Lue | null {
  const demande = demandeTotale(annees);
  if (minimumAnnuel === null) return { reponse: 'sans_objet', motif: 'l’appel ne fixe pas de minimum' };
  if (demande === null) return null;
  const parAn = Math.round(demande / DUREE_O2R);
  return selon(
    constatsDuMinimum(demande, DUREE_O2R, minimumAnnuel).length === 0,
    `${montantFr(parAn)} par an, pour ${montantFr(minimumAnnuel)} au moins`,
  );
}

function lirePublics({ publics }: CandidatureLue, appel: AppelLu, exclus: boolean): Lue | null {
  if (publics.length === 0) return null;
  const siens = appel.publics.filter(({ id, exclu }) => exclu === exclus && publics.includes(id));
  if (!exclus) return selon(siens.length > 0, 'aucun public visé par l’appel');
  return selon(siens.length === 0, `public exclu : ${enumerer(siens.map(({ libelle }) => libelle))}`);
}

function lirePieces({ membres }: CandidatureLue, piece: 'lettre' | 'identite', mot: string): Lue | null {
  const sans = membres.filter((membre) => !membre[piece]).map(({ nom }) => nom);
  return selon(sans.length === 0, `${mot} : ${enumerer(sans)}`);
}

function lireBudgets({ membres, candidature: { coutTotal } }: CandidatureLue): Lue | null {
  if (coutTotal === null || membres.some(({ budget }) => budget === null)) return null;
  const somme = membres.reduce((total, { budget }) => total + (budget ?? 0), 0);
  return selon(somme === coutTotal, `${montantFr(somme)} en tout, pour un coût de ${montantFr(coutTotal)}`);
}

/** Ce que la candidature même répond à un critère de cette clé (1.11, 1.20, 1.25, C5). */
export function lireLeCritere(cle: CleDeCritere, lue: CandidatureLue, appel: AppelLu): Lue | null {
  switch (cle) {
    case 'montant':
      return lireMontant(lue, appel);
    case 'volet_reperage':
      return selon(lue.candidature.voletReperage, 'le volet 1 n’y est pas');
    case 'volet_coordination':
      return selon(lue.candidature.voletCoordination, 'le volet 4 n’y est pas');
    case 'public_vise':
      return lirePublics(lue, appel, false);
    case 'public_exclu':
      return lirePublics(lue, appel, true);
    case 'lettres':
      return lirePieces(lue, 'lettre', 'lettre d’engagement non reçue');
    case 'identites':
      return lirePieces(lue, 'identite', 'fiche d’identité non reçue');
    case 'budgets':
      return lireBudgets(lue);
  }
}
