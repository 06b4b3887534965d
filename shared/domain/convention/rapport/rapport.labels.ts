import type { EtatDeConformite, ExigenceDeRapport } from './conformite.schema.ts';
import type { AvisDeCopil, GenreDeRapport, SoldePropose } from './rapport.schema.ts';
import type { EtatDeRisque, Priorite } from './risque-de-rapport.schema.ts';

export const genreDeRapportLibelle: Readonly<Record<GenreDeRapport, string>> = {
  copil: 'Rapport de COPIL',
  intermediaire: 'Bilan intermédiaire',
  final: 'Bilan final',
};

export const avisDeCopilLibelle: Readonly<Record<AvisDeCopil, string>> = {
  favorable: 'Avis favorable',
  reserves: 'Avis favorable avec réserves',
  defavorable: 'Avis défavorable',
};

export const soldeProposeLibelle: Readonly<Record<SoldePropose, string>> = {
  verse: 'Verser le solde',
  ajuste: 'Ajuster le solde',
  suspendu: 'Suspendre le solde',
};

/** Les exigences de la section 9, dans leur ordre. */
export const exigenceDeRapportLibelle: Readonly<Record<ExigenceDeRapport, string>> = {
  comptabilite: 'Comptabilité analytique du projet',
  compte_rendu: 'Comptes annuels et bilan d’activité (D. 5316-10)',
  previsions: 'Prévisions annuelles (D. 5316-9)',
  justificatifs: 'Justificatifs transparents',
  controle: 'Contrôle de surcompensation',
  mandat: 'Mandat complet (six mentions)',
};

export const etatDeConformiteLibelle: Readonly<Record<EtatDeConformite, string>> = {
  conforme: 'conforme',
  partiel: 'conforme en partie',
  non_conforme: 'non conforme',
  a_recevoir: 'à recevoir',
  a_venir: 'à venir',
  sans_objet: 'sans objet',
};

export const etatDeRisqueLibelle: Readonly<Record<EtatDeRisque, string>> = {
  a_engager: 'à engager',
  en_cours: 'en cours',
  fait: 'fait',
  abandonne: 'abandonné',
};

export const prioriteLibelle: Readonly<Record<Priorite, string>> = {
  haute: 'haute',
  moyenne: 'moyenne',
  basse: 'basse',
};
