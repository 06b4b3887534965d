import type { ModeleDeTable } from '../../navette/classeur-verrouille.types.ts';
import { aRemplir, fixe } from '../../navette/colonnes.ts';

/** Ce qu'un organisme dit de ses bénéficiaires, pour une période : le déclaré, jamais le retenu. */
const EFFECTIFS: ModeleDeTable = {
  marque: 'effectif',
  nom: 'Effectifs',
  titre: 'Vos effectifs de la période',
  colonnes: [
    fixe('indicateur', 'Indicateur', 34),
    fixe('part', 'Dont', 34),
    fixe('periode', 'Période', 14),
    fixe('objectif', 'Objectif de la convention', 14, 'nombre'),
    aRemplir('declare', 'Déclaré', 'nombre', 12, {
      consigne:
        'Un nombre entier de personnes. Laissez vide ce que vous ne savez pas ; n’écrivez zéro que si c’est zéro.',
    }),
    aRemplir('motif', 'Motif, si vous corrigez un nombre déjà déclaré', 'texte', 44, {
      long: 500,
      uneLigne: true,
      consigne: 'Seulement si vous changez un nombre déjà écrit. Ne nommez pas de personne accompagnée.',
    }),
  ],
  champs: [{ cle: 'declare', libelle: 'Déclaré', colonnes: ['declare', 'motif'] }],
};

/** Les comptes d'un organisme, un exercice : le déclaré, face au budget. */
const COMPTES: ModeleDeTable = {
  marque: 'compte',
  nom: 'Comptes',
  titre: 'Vos comptes de l’exercice',
  colonnes: [
    fixe('annee', 'Exercice', 10, 'nombre'),
    fixe('compte', 'Compte', 10),
    fixe('libelle', 'Libellé', 44),
    fixe('volet', 'Volet', 8, 'nombre'),
    fixe('prevu', 'Prévu', 16, 'euros'),
    aRemplir('declare', 'Déclaré', 'euros', 16, { consigne: 'Le montant réalisé, en euros et centimes.' }),
  ],
  champs: [{ cle: 'declare', libelle: 'Déclaré', colonnes: ['declare'] }],
};

/** Les tables de la navette d'une convention, dans l'ordre de ses onglets. */
export const MODELES_DE_CONVENTION: readonly ModeleDeTable[] = [EFFECTIFS, COMPTES];
