import { natureDeSuccessionLibelle } from '#shared/domain/territoire/succession.labels.ts';
import { lireCodeQpv } from '#shared/domain/territoire/territoire.rules.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import type { ChampDeCible, Cible, Lecture, RemarqueDeChamp, Valeurs } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { natureQueDit } from './nature-ecrite.rules.ts';

const refus = (phrase: string, propositions: { libelle: string; texte: string }[] = []): Lecture => ({
  valeur: null,
  remarque: { gravite: 'refus', phrase, propositions },
});

const lireTexte =
  (auPlus: number) =>
  (cellule: Cellule): Lecture => {
    const ecrit = nettoyerLigne(texteDe(cellule));
    return ecrit.length <= auPlus
      ? { valeur: ecrit || null }
      : refus(`Ce texte compte ${ecrit.length} caractères, pour ${auPlus} au plus. Raccourcissez-le.`);
  };

/** Ce qu'un tableau écrit quand il n'y a pas de code : un tiret, « néant ». */
const SANS_CODE = /^(?:-|–|—|néant|neant|aucun|sans objet|n\.?[ad]\.?)$/iu;

/** Les codes d'une cellule, séparés par une virgule : un quartier scindé en a deux. */
export const codesDe = (valeur: string | null | undefined): readonly string[] =>
  (valeur ?? '').split(', ').filter((code) => code !== '');

/** Les codes d'une cellule ; l'espace les sépare aussi, sauf à l'intérieur d'un code : « QP 068 001 ». */
const codesEcrits = (ecrit: string): readonly string[] => [
  ...new Set(
    ecrit
      .split(/[,;/+]/u)
      .flatMap((morceau) => (lireCodeQpv(morceau).generation === null ? morceau.split(/\s+/u) : [morceau]))
      .filter((morceau) => morceau !== ''),
  ),
];

/** Des codes de quartiers de l'une des deux générations; ceux de l'autre se refusent. */
const lireCodes =
  (generation: 2015 | 2024, exemple: string) =>
  (cellule: Cellule): Lecture => {
    const ecrit = nettoyerLigne(texteDe(cellule));
    if (ecrit === '' || SANS_CODE.test(ecrit)) return { valeur: null };
    const lus = codesEcrits(ecrit).map(lireCodeQpv);
    const autre = lus.find((lu) => lu.generation !== generation);
    if (autre?.generation != null)
      return refus(`« ${autre.code} » est un code de ${autre.generation}, attendu dans l’autre colonne.`);
    if (autre !== undefined)
      return refus(`« ${ecrit} » n’est pas un code de quartier de ${generation}. Exemple : ${exemple}.`);
    return { valeur: lus.map(({ code }) => code).join(', ') };
  };

function lireNature(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  if (ecrit === '') return { valeur: null };
  const nature = natureQueDit(ecrit);
  if (nature !== null) return { valeur: nature };
  return {
    valeur: null,
    remarque: {
      gravite: 'avis',
      phrase: `« ${ecrit.slice(0, 60)} » ne se comprend pas : le lien entre sans dire ce qu’il est.`,
      propositions: Object.values(natureDeSuccessionLibelle).map((mot) => ({ libelle: mot, texte: mot })),
    },
  };
}

const QUARTIER = '(?:qp|qpv|quartier|quartier prioritaire)';
const CHAMPS: readonly ChampDeCible[] = [
  {
    id: 'ancien',
    libelle: 'Code de 2015',
    titres: new RegExp(
      `^(?:(?:ancien )?(?:code )?${QUARTIER}? ?2015|code(?: ${QUARTIER})? (?:en )?2015|ancien(?: code)?(?: ${QUARTIER})?|code ancien|code ${QUARTIER} ancien)$`,
      'u',
    ),
    epreuve: (texte) => lireCodeQpv(texte).generation === 2015,
    lire: lireCodes(2015, 'QP068001'),
  },
  {
    id: 'ancienLibelle',
    libelle: 'Nom de 2015',
    titres: new RegExp(
      `^(?:(?:nom|lib|libelle)(?: (?:du )?${QUARTIER})? 2015|ancien (?:nom|libelle)(?: du quartier)?|(?:nom|libelle) ancien)$`,
      'u',
    ),
    lire: lireTexte(200),
  },
  {
    id: 'nouveau',
    libelle: 'Code de 2024',
    titres: new RegExp(
      `^(?:(?:nouveau )?(?:code )?${QUARTIER}? ?2024|code(?: ${QUARTIER})? (?:en )?2024|nouveau(?: code)?(?: ${QUARTIER})?|code nouveau|code ${QUARTIER} nouveau)$`,
      'u',
    ),
    epreuve: (texte) => lireCodeQpv(texte).generation === 2024,
    lire: lireCodes(2024, 'QN06803M'),
  },
  {
    id: 'nature',
    libelle: 'Nature',
    titres: /^(?:nature|nature du lien|evolution|type|type d evolution|statut|situation|lien|devenir|mouvement)$/u,
    lire: lireNature,
  },
  { id: 'source', libelle: 'Source', titres: /^sources?$/u, lire: lireTexte(300), repete: 'la source' },
];

function verifier(valeurs: Valeurs): RemarqueDeChamp[] {
  const { ancien = null, nouveau = null, nature = null } = valeurs;
  const refuser = (champ: string, phrase: string): RemarqueDeChamp => ({ champ, gravite: 'refus', phrase });
  if (ancien === null && nouveau === null)
    return [refuser('ancien', 'Indiquez le code de 2015, celui de 2024, ou les deux.')];
  if (nature === 'sorti' && nouveau !== null)
    return [refuser('nature', 'Un quartier sorti n’a pas de code de 2024 : corrigez l’un des deux.')];
  if (nature === 'entre' && ancien !== null)
    return [refuser('nature', 'Un quartier entré n’a pas de code de 2015 : corrigez l’un des deux.')];
  if (nature !== null && nature !== 'sorti' && nature !== 'entre') {
    if (ancien === null) return [refuser('ancien', 'Il manque le code de 2015 de ce quartier.')];
    if (nouveau === null) return [refuser('nouveau', 'Il manque le code de 2024 de ce quartier.')];
  }
  if (codesDe(ancien).length > 1 && codesDe(nouveau).length > 1)
    return [
      refuser(
        'nouveau',
        'Plusieurs codes des deux côtés : on ne sait pas lequel suit lequel. Écrivez une ligne par lien.',
      ),
    ];
  return [];
}

/** Reprendre la table de passage des quartiers de 2015 à ceux de 2024 : une ligne par lien. */
export const SUCCESSIONS: Cible = {
  id: 'successions',
  quoi: 'une table de passage des QPV de 2015 à 2024',
  champs: CHAMPS,
  verifier,
  ecarter: () => null,
  cles: ({ ancien = null, nouveau = null }) =>
    ancien === null && nouveau === null ? [] : [`${ancien ?? ''}|${nouveau ?? ''}`],
  doublon: () => 'Même lien',
};
