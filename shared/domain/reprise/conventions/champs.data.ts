import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { lireMontantDAction } from '../actions/montant.rules.ts';
import { lireLigne, lireSiret } from '../appels/lectures.rules.ts';
import type { ChampDeCible, Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { lireDateDeCellule } from '../lecture-date.rules.ts';

const titre = (mots: string): RegExp => new RegExp(`^(?:${mots})$`, 'u');

/** « 2026 », « Exercice 2026 » : l'année d'une subvention annuelle. */
function lireExercice(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  const annee = /^(?:exercice |annee )?(?<annee>20\d\d)(?:[.,]0+)?$/iu.exec(ecrit)?.groups?.['annee'];
  if (ecrit === '' || annee !== undefined) return { valeur: annee ?? null };
  const phrase = `« ${ecrit.slice(0, 40)} » n’est pas un exercice. Écrivez une année : 2026.`;
  return { valeur: null, remarque: { gravite: 'refus', phrase, propositions: [] } };
}

const ACCORDE = '(?:accorde|attribue|notifie|decide|engage|conventionne|vote|valide|retenu)e?s?';
const SOMME = '(?:montants?|subventions?|financements?|credits?|aides?)';
const EUROS = '(?: (?:en )?(?:euros?|eur))?';
const DE_L_ETAT = '(?: (?:a l |de l )?(?:etat|anct|p ?147|bop 147|politique de la ville))?';

/** Les colonnes d'un export Dauphin de subventions, ou du tableau des conventions du service. */
export const CHAMPS_DE_CONVENTION: readonly ChampDeCible[] = [
  {
    id: 'numero',
    libelle: 'Numéro du dossier',
    titres: titre(
      '(?:n|no|num|numero|ref|reference|code|identifiant|id)(?: (?:de (?:la )?|du |d )?(?:dossier|demande|dauphin|convention|subvention|arrete))*|dossiers?(?: dauphin)?|dauphin',
    ),
    lire: lireLigne(60),
  },
  {
    id: 'siret',
    libelle: 'SIRET du porteur',
    titres: titre(
      '(?:(?:n|no|numero|code) )?siret(?: (?:du |de l |de la )?(?:porteur|association|structure|tiers|beneficiaire|organisme))?',
    ),
    epreuve: (texte) => /^\d{3} ?\d{3} ?\d{3} ?\d{5}$/u.test(texte.trim()),
    lire: lireSiret,
  },
  {
    id: 'porteur',
    libelle: 'Porteur',
    titres: titre(
      '(?:nom (?:de (?:la |l )?|du )?)?(?:porteur|structure|association|organisme|demandeur|beneficiaire|tiers)s?(?: (?:de (?:l )?|du )?(?:projet|action|porteuse|beneficiaire|subvention))?|raison sociale|denomination(?: sociale)?',
    ),
    lire: lireLigne(300),
    repete: 'le porteur',
    fusionVaut: true,
  },
  {
    id: 'intitule',
    libelle: 'Projet',
    titres: titre(
      '(?:intitule|nom|titre|libelle|objet)(?: (?:de (?:l |la )?|du |d )?(?:action|projet|operation|demande|dossier|convention|subvention))?|actions?|projets?|operations?',
    ),
    lire: lireLigne(200),
  },
  {
    id: 'debut',
    libelle: 'Du',
    titres: titre('du|debut|date (?:de )?(?:debut|demarrage|effet)(?: .{1,30})?|debut (?:de |du |d )?.{1,30}'),
    lire: lireDateDeCellule,
  },
  {
    id: 'fin',
    libelle: 'Au',
    titres: titre('au|fin|terme|echeance|date (?:de )?(?:fin|echeance|terme)(?: .{1,30})?|fin (?:de |du |d )?.{1,30}'),
    lire: lireDateDeCellule,
  },
  {
    id: 'annee',
    libelle: 'Exercice',
    titres: titre(
      'annees?|exercices?|millesime|(?:annee|exercice) (?:de |du |d )?(?:la )?(?:subvention|demande|dossier|budgetaire|civile)',
    ),
    lire: lireExercice,
  },
  {
    id: 'montant',
    libelle: 'Montant accordé',
    titres: titre(`(?:${SOMME} )?${ACCORDE}${EUROS}${DE_L_ETAT}|${SOMME} (?:de la )?(?:subvention|convention)${EUROS}`),
    lire: lireMontantDAction,
  },
  {
    id: 'etat',
    libelle: 'État du dossier',
    titres: titre(
      '(?:etat|statut|decision|avancement|suite)(?: (?:de (?:la |l )?|du )?(?:dossier|demande|projet|subvention|instruction))?',
    ),
    lire: lireLigne(100),
  },
];
