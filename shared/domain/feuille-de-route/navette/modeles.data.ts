import type { ModeleDeTable } from '../../navette/classeur-verrouille.types.ts';
import { aRemplir, fixe } from '../../navette/colonnes.ts';
import { DE_L_ACTION } from './colonnes.ts';
import { CHOIX_D_ETAT, CHOIX_DE_METEO } from './choix.data.ts';

/** Les tables d'une navette de feuille de route. */
export const MARQUES_DE_TABLE = ['action', 'sous_action', 'etape', 'indicateur', 'financement'] as const;
export type MarqueDeTable = (typeof MARQUES_DE_TABLE)[number];

/** L'état d'une action ou d'une sous-action, sa date et son motif : ils se prennent ensemble. */
const ETAT = [
  aRemplir('etat', 'État', 'choix', 14, { choix: CHOIX_D_ETAT }),
  aRemplir('etatDepuis', 'Dans cet état depuis le', 'date', 14, {
    consigne: 'Si l’état a changé : depuis quel jour. Laissé tel quel, ce sera le jour de la reprise.',
  }),
  aRemplir('etatMotif', 'Motif (bloquée, en pause, abandonnée)', 'texte', 30, {
    long: 500,
    uneLigne: true,
    consigne: 'Obligatoire si l’action est bloquée, en pause ou abandonnée.',
  }),
];
const CHAMP_D_ETAT = { cle: 'etat', libelle: 'État', colonnes: ['etat', 'etatDepuis', 'etatMotif'] };

const METEO = [
  aRemplir('meteo', 'Météo', 'choix', 22, { choix: CHOIX_DE_METEO }),
  aRemplir('meteoLe', 'Météo du', 'date', 13, { consigne: 'Le jour où vous donnez cette météo.' }),
  aRemplir('meteoSynthese', 'Ce qui fonde cette météo', 'texte', 40, {
    long: 2000,
    consigne: 'Deux ou trois phrases. Ne nommez pas de personne accompagnée.',
  }),
];

/** Les actions : où elles en sont. `meteo` : une personne les pilote, elle peut signer une météo. */
const actions = (meteo: boolean): ModeleDeTable => ({
  marque: 'action',
  nom: 'Actions',
  titre: 'Vos actions',
  colonnes: [
    ...DE_L_ACTION,
    fixe('axe', 'Axe', 26),
    ...ETAT,
    aRemplir('debut', 'Début', 'date', 13),
    aRemplir('fin', 'Fin', 'date', 13),
    aRemplir('prochaineEtape', 'Prochaine étape', 'texte', 36, { long: 500, uneLigne: true }),
    ...(meteo ? METEO : []),
    aRemplir('contenu', 'Contenu de l’action', 'texte', 60, {
      long: 20_000,
      consigne: 'Ne nommez pas de personne accompagnée.',
    }),
  ],
  champs: [
    CHAMP_D_ETAT,
    { cle: 'debut', libelle: 'Début', colonnes: ['debut'] },
    { cle: 'fin', libelle: 'Fin', colonnes: ['fin'] },
    { cle: 'prochaineEtape', libelle: 'Prochaine étape', colonnes: ['prochaineEtape'] },
    { cle: 'meteo', libelle: 'Météo', colonnes: ['meteo', 'meteoLe', 'meteoSynthese'] },
    { cle: 'contenu', libelle: 'Contenu', colonnes: ['contenu'] },
  ],
});

const SOUS_ACTIONS: ModeleDeTable = {
  marque: 'sous_action',
  nom: 'Sous-actions',
  titre: 'Les sous-actions de vos actions',
  colonnes: [
    ...DE_L_ACTION,
    fixe('intitule', 'Sous-action', 36),
    fixe('pilote', 'Pilote', 28),
    ...ETAT,
    aRemplir('debut', 'Début', 'date', 13),
    aRemplir('echeance', 'Échéance', 'date', 13),
  ],
  champs: [
    CHAMP_D_ETAT,
    { cle: 'debut', libelle: 'Début', colonnes: ['debut'] },
    { cle: 'echeance', libelle: 'Échéance', colonnes: ['echeance'] },
  ],
};

const ETAPES: ModeleDeTable = {
  marque: 'etape',
  nom: 'Étapes',
  titre: 'Les étapes de vos actions',
  colonnes: [
    ...DE_L_ACTION,
    fixe('sousAction', 'Sous-action', 24),
    fixe('intitule', 'Étape', 40),
    aRemplir('echeance', 'Échéance', 'date', 13),
    aRemplir('faiteLe', 'Faite le', 'date', 13, { consigne: 'Vide tant que l’étape n’est pas faite.' }),
    aRemplir('note', 'Note', 'texte', 40, { long: 500, uneLigne: true }),
  ],
  champs: [
    { cle: 'echeance', libelle: 'Échéance', colonnes: ['echeance'] },
    { cle: 'faiteLe', libelle: 'Faite le', colonnes: ['faiteLe'] },
    { cle: 'note', libelle: 'Note', colonnes: ['note'] },
  ],
};

const INDICATEURS: ModeleDeTable = {
  marque: 'indicateur',
  nom: 'Indicateurs',
  titre: 'Les indicateurs de vos actions',
  colonnes: [
    ...DE_L_ACTION,
    fixe('intitule', 'Indicateur', 36),
    fixe('nature', 'Ce qui se compte', 20),
    fixe('cible', 'Cible', 22),
    aRemplir('valeur', 'Valeur réalisée', 'nombre', 14, {
      nd: true,
      consigne: 'Un nombre, ou « n.d. » si vous ne l’avez pas. N’écrivez zéro que si c’est zéro.',
    }),
    aRemplir('le', 'Constatée le', 'date', 13),
    aRemplir('source', 'Source', 'texte', 36, {
      long: 200,
      uneLigne: true,
      consigne: 'D’où vient ce nombre : « Suivi de l’opérateur ».',
    }),
  ],
  champs: [{ cle: 'mesure', libelle: 'Valeur réalisée', colonnes: ['valeur', 'le', 'source'] }],
};

const FINANCEMENTS: ModeleDeTable = {
  marque: 'financement',
  nom: 'Financement',
  titre: 'Le financement de vos actions',
  colonnes: [
    ...DE_L_ACTION,
    fixe('annee', 'Année', 8, 'nombre'),
    fixe('financeur', 'Financeur', 30),
    fixe('origine', 'Origine', 26),
    aRemplir('demande', 'Demandé', 'euros', 16),
    aRemplir('accorde', 'Accordé', 'euros', 16),
    aRemplir('paye', 'Payé', 'euros', 16),
  ],
  champs: [
    { cle: 'demande', libelle: 'Demandé', colonnes: ['demande'] },
    { cle: 'accorde', libelle: 'Accordé', colonnes: ['accorde'] },
    { cle: 'paye', libelle: 'Payé', colonnes: ['paye'] },
  ],
};

/** Les tables d'une navette, dans l'ordre de ses onglets. `meteo` : elle va à une personne, qui peut signer. */
export const modelesDActions = (meteo: boolean): readonly ModeleDeTable[] => [
  actions(meteo),
  SOUS_ACTIONS,
  ETAPES,
  INDICATEURS,
  FINANCEMENTS,
];
