import { nettoyerTexte } from '#shared/text/nettoyage.ts';
import { lireMontantDAction } from '../actions/montant.rules.ts';
import type { ChampDeCible } from '../cible.types.ts';
import { texteDe } from '../classeur.schema.ts';
import { lireDepartements } from '../lecture-departement.rules.ts';
import { lireDepot, lireLigne, lirePersonnes, lireSiret, lireVolets } from './lectures.rules.ts';

const titre = (mots: string): RegExp => new RegExp(`^(?:${mots})$`, 'u');

/** Un projet court sur trois ans : trois colonnes d'année de suite vont à trois champs, quelle que soit la première. */
export const RANGS_D_ANNEE = [1, 2, 3] as const;
const anneesDe = (rang: number): string =>
  Array.from({ length: 24 }, (_, n) => 2020 + n)
    .filter((annee) => annee % 3 === rang - 1)
    .join('|');
const parAnnee = (mots: string, rang: number, seul: boolean): RegExp =>
  titre(
    `${mots}(?: (?:a l etat|de l etat|etat|o2r))?(?: (?:en )?(?:euros?|eur))? (?:(?:pour|en|par) )?(?:l )?(?:(?:annee|an) )?(?:${anneesDe(rang)}|${rang}|n${rang === 1 ? '' : ` ${rang - 1}`})${seul ? `|${mots}(?: (?:a l etat|de l etat|etat|o2r|total|totale))?(?: (?:en )?(?:euros?|eur))?` : ''}`,
  );
const DEMANDE = '(?:montants?|subventions?|aides?|financements?|contributions?)?(?: )?(?:demandee?s?|sollicitee?s?)';
const PERSONNES =
  '(?:nombre|nb)?(?: )?(?:previsionnel )?(?:de |d )?(?:beneficiaires|personnes|participants)(?: (?:prevus|vises|previsionnels))?';

/** Les colonnes d'un export de la démarche en ligne (1.18) ; le courriel du demandeur n'en est pas. */
export const CHAMPS_DE_CANDIDATURE: readonly ChampDeCible[] = [
  {
    id: 'numero',
    libelle: 'Numéro du dossier',
    titres: titre('(?:id|n|no|num|numero|ref|reference|identifiant)(?: (?:du |de )?dossier)?|dossier(?: id)?'),
    lire: lireLigne(40),
  },
  {
    id: 'siret',
    libelle: 'SIRET du porteur',
    titres: titre(
      '(?:(?:etablissement|entreprise|n|no|numero|porteur)(?: de)? )?siret(?: (?:du porteur|siege social))?',
    ),
    epreuve: (texte) => /^\d{3} ?\d{3} ?\d{3} ?\d{5}$/u.test(texte.trim()),
    lire: lireSiret,
  },
  {
    id: 'porteur',
    libelle: 'Porteur',
    titres: titre(
      '(?:(?:etablissement|entreprise) )?raison sociale|(?:nom (?:de (?:la |l )?|du )?)?(?:porteur|structure|organisme|association)(?: (?:porteur|porteuse|du projet|de projet))?|denomination(?: sociale)?|chef de file',
    ),
    lire: lireLigne(300),
  },
  {
    id: 'projet',
    libelle: 'Projet',
    titres: titre('(?:intitule|nom|titre|libelle)(?: (?:du |de )?projet)?|projet'),
    lire: lireLigne(200),
  },
  {
    id: 'deposeeLe',
    libelle: 'Déposée le',
    titres: titre('depose(?:e)?(?: le)?|date (?:de )?depot|date de (?:la )?demande'),
    lire: lireDepot,
  },
  {
    id: 'departements',
    libelle: 'Départements',
    titres: titre('departements?(?: (?:concernes?|d intervention))?|territoires?(?: d intervention)?|dept?'),
    lire: lireDepartements,
  },
  { id: 'volets', libelle: 'Volets', titres: titre('volets?(?: (?:du projet|concernes))?'), lire: lireVolets },
  {
    id: 'publics',
    libelle: 'Publics',
    titres: titre('publics?(?: (?:vises?|cibles?|concernes?|du projet))?'),
    lire: (cellule) => ({ valeur: nettoyerTexte(texteDe(cellule)).trim() || null }),
  },
  {
    id: 'coutTotal',
    libelle: 'Coût total',
    titres: titre('(?:cout|budget)(?: total)?(?: (?:du|de) projet)?(?: (?:en )?(?:euros?|eur))?'),
    lire: lireMontantDAction,
  },
  ...RANGS_D_ANNEE.map(
    (rang): ChampDeCible => ({
      id: `demande${rang}`,
      libelle: `Demandé, par année (${rang})`,
      titres: parAnnee(DEMANDE, rang, rang === 1),
      lire: lireMontantDAction,
    }),
  ),
  ...RANGS_D_ANNEE.map(
    (rang): ChampDeCible => ({
      id: `beneficiaires${rang}`,
      libelle: `Bénéficiaires, par année (${rang})`,
      titres: parAnnee(PERSONNES, rang, rang === 1),
      lire: lirePersonnes,
    }),
  ),
];
