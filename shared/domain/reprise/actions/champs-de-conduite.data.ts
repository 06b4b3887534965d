import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';
import type { ChampDeCible, Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { lireDateDeCellule } from '../lecture-date.rules.ts';
import { lireCelluleDIndicateurs } from './indicateurs.rules.ts';
import { lireNiveauDeMeteo, lireSuiteDEvaluation } from './mots-connus.rules.ts';
import { lireCelluleDeRisques } from './risques.rules.ts';
import { lireCelluleDeSousActions } from './sous-actions.rules.ts';

const lireLigne = (cellule: Cellule): Lecture => ({ valeur: nettoyerLigne(texteDe(cellule)) || null });
const lireTexte = (cellule: Cellule): Lecture => ({ valeur: nettoyerTexte(texteDe(cellule)).trim() || null });
const titre = (mots: string): RegExp => new RegExp(`^(?:${mots})$`, 'u');

/** Les colonnes qui disent comment une action se conduit : sous-actions, météo, freins, risques, indicateurs, évaluation. */
export const CHAMPS_DE_CONDUITE: readonly ChampDeCible[] = [
  { id: 'sousActions', libelle: 'Sous-actions', titres: titre('sous ?actions?'), lire: lireCelluleDeSousActions },
  {
    id: 'nonRecours',
    libelle: 'Constat de non-recours',
    titres: titre('(?:constat de )?non recours'),
    lire: lireTexte,
  },
  {
    id: 'freins',
    libelle: 'Freins levés',
    titres: titre('freins? (?:leves?|a l emploi|peripheriques?)'),
    lire: lireTexte,
  },
  { id: 'risques', libelle: 'Risques', titres: titre('risques?(?: identifies?)?'), lire: lireCelluleDeRisques },
  {
    id: 'indicateurs',
    libelle: 'Indicateurs',
    titres: titre('indicateurs?(?: de (?:suivi|resultats?|realisation))?'),
    lire: lireCelluleDIndicateurs,
  },
  { id: 'meteo', libelle: 'Météo', titres: titre('meteo(?: de l action)?'), lire: lireNiveauDeMeteo },
  {
    id: 'meteoLe',
    libelle: 'Météo du',
    titres: titre('(?:date de (?:la )?)?meteo (?:du|le)|date de (?:la )?meteo'),
    lire: lireDateDeCellule,
  },
  { id: 'meteoPar', libelle: 'Météo signée par', titres: titre('meteo (?:signee |notee )?par'), lire: lireLigne },
  { id: 'meteoSynthese', libelle: 'Synthèse de la météo', titres: titre('synthese de la meteo'), lire: lireTexte },
  { id: 'evaluationMethode', libelle: 'Méthode d’évaluation', titres: titre('methode d evaluation'), lire: lireLigne },
  {
    id: 'evaluationLe',
    libelle: 'Évaluée le',
    titres: titre('evaluee? le|date d evaluation'),
    lire: lireDateDeCellule,
  },
  {
    id: 'evaluationConclusion',
    libelle: 'Conclusion de l’évaluation',
    titres: titre('(?:conclusion de l )?evaluation'),
    lire: lireTexte,
  },
  {
    id: 'evaluationSuite',
    libelle: 'Suite de l’évaluation',
    titres: titre('suites? de l evaluation'),
    lire: lireSuiteDEvaluation,
  },
];
