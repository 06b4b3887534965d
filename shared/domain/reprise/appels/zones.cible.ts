import { enTri } from '#shared/text/tri.ts';
import { cleDeNom } from '../../annuaire/veille/lettres.rules.ts';
import type { Cible, Valeurs } from '../cible.types.ts';
import { lireLigne } from './lectures.rules.ts';

const titre = (mots: string): RegExp => new RegExp(`^(?:${mots})$`, 'u');

/** Reprendre la liste des zones d'un appel ou d'une convention : communes, QPV, intercommunalités, par leur code ou leur nom. */
export const ZONES: Cible = {
  id: 'zones',
  quoi: 'des zones d’un appel ou d’une convention',
  champs: [
    {
      id: 'code',
      libelle: 'Code',
      titres: titre(
        '(?:code|n|no|numero)(?: (?:insee|geo|geographique|commune|officiel|qpv|quartier|epci|siren|zone))*|insee|siren(?: epci)?|codgeo|code insee de la commune',
      ),
      epreuve: (texte) => /^(?:\d{4,5}|2[AB]\d{3}|QN\d{5}\w|\d{9})$/iu.test(texte.trim()),
      lire: lireLigne(20),
    },
    {
      id: 'nom',
      libelle: 'Commune, QPV ou intercommunalité',
      titres: titre(
        '(?:(?:nom|libelle)(?: (?:de la |de l |du )?)?)?(?:commune|qpv|quartier|quartier prioritaire|epci|intercommunalite|territoire|zone)s?|libgeo|nom|libelle',
      ),
      lire: lireLigne(200),
    },
    {
      id: 'motif',
      libelle: 'Pourquoi elle',
      titres: titre('motifs?|raisons?|justification|pourquoi|observations?|remarques?|commentaires?'),
      lire: lireLigne(500),
    },
  ],
  verifier: ({ code = null, nom = null }) =>
    code === null && nom === null
      ? [{ champ: 'nom', gravite: 'refus', phrase: 'Indiquez le code de la zone, ou son nom.' }]
      : [],
  ecarter: (valeurs: Valeurs, textes) => {
    if (enTri(textes.find((texte) => texte !== '') ?? '').startsWith('total')) return 'Total';
    return valeurs['code'] == null && valeurs['nom'] == null && valeurs['motif'] == null
      ? 'Titre de section ou note'
      : null;
  },
  cles: ({ code = null, nom = null }) =>
    code === null && nom === null ? [] : [code === null ? cleDeNom(nom ?? '') : enTri(code)],
  doublon: () => 'Même zone',
};
