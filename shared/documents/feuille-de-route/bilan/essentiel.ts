import { type Bilan, parEtat } from '#shared/domain/feuille-de-route/bilan.rules.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { accord, enumerer, pluriel } from '#shared/text/nombres.ts';
import type { FicheImprimee } from '../dossier.types.ts';
import { partAuDixieme } from '../mots-de-fiche.ts';

/** L'ordre du bilan : ce qui est fait d'abord. */
export const ETATS_DU_BILAN: readonly (readonly [EtatFiche, un: string, plusieurs: string])[] = [
  ['terminee', 'terminée', 'terminées'],
  ['en_cours', 'en cours', 'en cours'],
  ['bloquee', 'bloquée', 'bloquées'],
  ['en_pause', 'en pause', 'en pause'],
  ['a_venir', 'à venir', 'à venir'],
  ['abandonnee', 'abandonnée', 'abandonnées'],
];

const montantDit = (montant: number | null): string => (montant === null ? 'n.d.' : montantFr(montant));

/** « 8 actions : 3 terminées, 4 en cours, 1 bloquée ; 12 étapes faites dans l'année. » */
export function direActions({ annee, actions, etapesFaites }: Bilan<FicheImprimee>): string {
  if (actions.length === 0) return `Aucune action n’était prévue ni menée en ${annee}.`;
  const etats = parEtat(actions);
  const comptes = ETATS_DU_BILAN.flatMap(([etat, un, plusieurs]) => {
    const nombre = etats.get(etat)?.length ?? 0;
    return nombre === 0 ? [] : [pluriel(nombre, un, plusieurs)];
  });
  const etapes =
    etapesFaites === 0
      ? 'aucune étape n’est notée comme faite dans l’année'
      : `${pluriel(etapesFaites, 'étape faite', 'étapes faites')} dans l’année`;
  return `${pluriel(actions.length, 'action', 'actions')} en ${annee} : ${comptes.join(', ')} ; ${etapes}.`;
}

/** « Demandé, 80 000 € ; accordé, 56 000 € ; payé, n.d. ; part du droit commun, 74,5 %. » */
export const direArgent = ({ argent }: Bilan<FicheImprimee>): string =>
  `Argent de l’année, demandé : ${montantDit(argent.demande)} ; accordé : ${montantDit(argent.accorde)} ; payé : ${montantDit(argent.paye)} ; part du droit commun : ${partAuDixieme(argent.partDroitCommun)}.`;

/** « 5 des 9 indicateurs ont une valeur de l'année ; 2 atteignent leur cible. » ; `null` sans indicateur. */
export function direIndicateurs({ annee, indicateurs }: Bilan<FicheImprimee>): string | null {
  if (indicateurs.length === 0) return null;
  const valus = indicateurs.filter(({ valeur }) => valeur !== null && valeur.valeur !== null);
  const atteints = indicateurs.filter(({ atteint }) => atteint !== null && atteint >= 1).length;
  const total = pluriel(indicateurs.length, 'indicateur', 'indicateurs');
  if (valus.length === 0) return `${total}, sans valeur constatée en ${annee}.`;
  return `${total}, dont ${valus.length} avec une valeur constatée en ${annee} ; ${
    atteints === 0
      ? 'aucun n’atteint sa cible'
      : `${atteints} ${accord(atteints, 'atteint sa', 'atteignent leur')} cible`
  }.`;
}

/** « 4 actions restent à mener et 3 quartiers du ressort sont restés sans action. » */
export function direSuites({ aPoursuivre, quartiersSansAction }: Bilan<FicheImprimee>): string {
  const suites =
    aPoursuivre.length === 0
      ? 'Aucune action ne reste à mener'
      : pluriel(aPoursuivre.length, 'action reste à mener', 'actions restent à mener');
  const quartiers =
    quartiersSansAction.length === 0
      ? 'chaque quartier du ressort est visé par une action au moins'
      : `${pluriel(quartiersSansAction.length, 'quartier du ressort est resté', 'quartiers du ressort sont restés')} sans action`;
  return `${enumerer([suites, quartiers])}.`;
}
