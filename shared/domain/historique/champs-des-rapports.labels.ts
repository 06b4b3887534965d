import {
  avisDeCopilLibelle,
  etatDeConformiteLibelle,
  etatDeRisqueLibelle,
  exigenceDeRapportLibelle,
  genreDeRapportLibelle,
  prioriteLibelle,
  soldeProposeLibelle,
} from '../convention/rapport/rapport.labels.ts';

/** Rapports de COPIL : leurs tables, leurs champs et leurs mots, tels que l'historique les raconte. */
export const TABLES_DES_RAPPORTS: Readonly<Record<string, string>> = {
  rapport_copil: 'Rapport de COPIL',
  rapport_ecart: 'Écart commenté d’un rapport',
  rapport_conformite: 'Conformité d’un rapport',
  rapport_risque: 'Risque d’un rapport',
};

/** Colonnes que seuls les rapports nomment ainsi. */
export const CHAMPS_DES_RAPPORTS: Readonly<Record<string, string>> = {
  serie_id: 'rapport',
  version: 'version',
  rapport_id: 'rapport',
  exercice: 'exercice',
  presente_le: 'présenté le',
  donnees_le: 'données au',
  faits: 'faits marquants',
  vigilances: 'points de vigilance',
  demandes: 'décisions demandées',
  lecture_effectifs: 'lecture des effectifs',
  lecture_argent: 'lecture des comptes',
  faits_qualitatifs: 'faits marquants du bilan qualitatif',
  partenariats: 'partenariats',
  difficultes: 'difficultés',
  leviers: 'leviers',
  situations: 'situations types',
  impact: 'impact',
  recommandation: 'recommandation',
  avis_texte: 'texte de l’avis',
  solde: 'solde',
  solde_note: 'précision sur le solde',
  avenant: 'avenant proposé',
  prochain_le: 'prochain comité',
  etapes: 'prochaines étapes',
  deviations: 'notes de déviation',
  signe_etat: 'signataire de l’État',
  qualite_etat: 'qualité du signataire de l’État',
  signe_porteur: 'signataire du porteur',
  qualite_porteur: 'qualité du signataire du porteur',
  valide_le: 'validé le',
  exigence: 'exigence',
  risque: 'risque',
  action: 'action',
};

/** Là où un même nom de colonne veut dire autre chose. */
export const CHAMPS_DE_TABLE_DES_RAPPORTS: Readonly<Record<string, string>> = {
  'rapport_copil.genre': 'genre',
  'rapport_copil.synthese': 'synthèse',
  'rapport_copil.observations_le': 'observations du porteur remises le',
};

/** Les codes et leurs mots, par table et colonne. */
export const MOTS_DES_RAPPORTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rapport_copil.genre': genreDeRapportLibelle,
  'rapport_copil.avis': avisDeCopilLibelle,
  'rapport_copil.solde': soldeProposeLibelle,
  'rapport_conformite.exigence': exigenceDeRapportLibelle,
  'rapport_conformite.etat': etatDeConformiteLibelle,
  'rapport_risque.etat': etatDeRisqueLibelle,
  'rapport_risque.priorite': prioriteLibelle,
};
