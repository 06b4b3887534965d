import { canonDeNombre, canonDeTexte } from '../../navette/canon.rules.ts';
import { type Canons, ND } from '../../navette/classeur-verrouille.types.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { Etape, Fiche, Financement } from '../fiche.schema.ts';
import { origineLibelle } from '../feuille.labels.ts';
import { direValeur, natureIndicateurLibelle } from '../indicateur.labels.ts';
import { derniere } from '../indicateur.rules.ts';
import type { Indicateur, Mesure } from '../indicateur.schema.ts';
import type { Meteo } from '../meteo.schema.ts';
import type { SousAction } from '../sous-action.schema.ts';

/** De quelle action parle une ligne. */
export interface ActionSituee {
  readonly numero: string;
  readonly intitule: string;
  /** « 1. Plein emploi ». */
  readonly axe: string;
}

const deLAction = ({ numero, intitule }: ActionSituee): Canons => ({ numero, action: canonDeTexte(intitule) });

/** Une météo, en valeurs de cellules. */
export const canonsDeLaMeteo = ({ niveau, le, synthese }: Meteo): Canons => ({
  meteo: niveau,
  meteoLe: le,
  meteoSynthese: canonDeTexte(synthese),
});

/** Une action et sa dernière météo, en valeurs de cellules. */
export const canonsDeLAction = (situee: ActionSituee, fiche: Fiche, meteo: Meteo | null): Canons => ({
  ...deLAction(situee),
  axe: canonDeTexte(situee.axe),
  etat: fiche.etat,
  etatDepuis: fiche.etatDepuis,
  etatMotif: canonDeTexte(fiche.etatMotif),
  debut: fiche.debut,
  fin: fiche.fin,
  prochaineEtape: canonDeTexte(fiche.prochaineEtape),
  ...(meteo === null ? { meteo: null, meteoLe: null, meteoSynthese: null } : canonsDeLaMeteo(meteo)),
  contenu: canonDeTexte(fiche.contenu),
});

/** Une sous-action, en valeurs de cellules. */
export const canonsDeLaSousAction = (situee: ActionSituee, sousAction: SousAction): Canons => ({
  ...deLAction(situee),
  intitule: canonDeTexte(sousAction.intitule),
  pilote: canonDeTexte([sousAction.pilote, sousAction.structurePilote].filter(Boolean).join(', ')),
  etat: sousAction.etat,
  etatDepuis: sousAction.etatDepuis,
  etatMotif: canonDeTexte(sousAction.etatMotif),
  debut: sousAction.debut,
  echeance: sousAction.echeance,
});

/** Une étape, en valeurs de cellules ; `sousAction` : l'intitulé de celle où elle se range. */
export const canonsDeLEtape = (
  situee: ActionSituee,
  { intitule, echeance, faiteLe, note }: Etape,
  sousAction: string | null,
): Canons => ({
  ...deLAction(situee),
  sousAction: canonDeTexte(sousAction),
  intitule: canonDeTexte(intitule),
  echeance,
  faiteLe,
  note: canonDeTexte(note),
});

/** Une valeur réalisée, en valeurs de cellules ; « n.d. » en est une. */
export const canonsDeLaMesure = ({ valeur, le, source }: Mesure): Canons => ({
  valeur: valeur === null ? ND : canonDeNombre(valeur),
  le,
  source: canonDeTexte(source),
});

/** Un indicateur, sa cible et sa dernière valeur réalisée, en valeurs de cellules ; jamais notée n'est pas « n.d. ». */
export function canonsDeLIndicateur(situee: ActionSituee, indicateur: Indicateur): Canons {
  const cible = derniere(indicateur.mesures, 'cible');
  const realisee = derniere(indicateur.mesures, 'realisee');
  const { nature, unite } = indicateur;
  return {
    ...deLAction(situee),
    intitule: canonDeTexte(indicateur.intitule),
    nature: canonDeTexte([natureIndicateurLibelle[nature], unite].filter(Boolean).join(', ')),
    cible: cible === null ? null : canonDeTexte(`${direValeur(indicateur, cible.valeur)} au ${dateCourte(cible.le)}`),
    ...(realisee === null ? { valeur: null, le: null, source: null } : canonsDeLaMesure(realisee)),
  };
}

const centimes = (montant: number | null) => (montant === null ? null : String(montant));

/** Une ligne de financement, en valeurs de cellules. */
export const canonsDuFinancement = (situee: ActionSituee, ligne: Financement): Canons => ({
  ...deLAction(situee),
  annee: String(ligne.annee),
  financeur: canonDeTexte(ligne.financeur),
  origine: origineLibelle[ligne.origine],
  demande: centimes(ligne.demande),
  accorde: centimes(ligne.accorde),
  paye: centimes(ligne.paye),
});
