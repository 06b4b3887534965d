import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import type { ChampDeCible, Cible, Lecture, RemarqueDeChamp, Valeurs } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { lireDateDeCellule } from '../lecture-date.rules.ts';
import {
  jourDeLaPeriode,
  lireValeur,
  natureEcrite,
  ouEcrit,
  populationEcrite,
  valeurQueDit,
} from './mesures-ecrites.rules.ts';

/** Une ligne de texte ; plus longue que ce que le fichier garde, elle se refuse à sa cellule. */
const lireLigne =
  (auPlus: number) =>
  (cellule: Cellule): Lecture => {
    const ecrit = nettoyerLigne(texteDe(cellule));
    if (ecrit.length <= auPlus) return { valeur: ecrit || null };
    return {
      valeur: null,
      remarque: {
        gravite: 'refus',
        phrase: `Ce texte compte ${ecrit.length} caractères, pour ${auPlus} au plus. Raccourcissez-le.`,
        propositions: [],
      },
    };
  };

/** Un mot d'une petite liste ; ce qui n'en est pas se refuse, avec la liste. */
const lireMot =
  (lire: (ecrit: string | null) => string | null, proposes: readonly string[]) =>
  (cellule: Cellule): Lecture => {
    const ecrit = nettoyerLigne(texteDe(cellule));
    if (ecrit === '' || lire(ecrit) !== null) return { valeur: ecrit || null };
    return {
      valeur: null,
      remarque: {
        gravite: 'refus',
        phrase: `« ${ecrit} » ne se comprend pas ici.`,
        propositions: proposes.map((texte) => ({ libelle: texte, texte })),
      },
    };
  };

const CHAMPS: readonly ChampDeCible[] = [
  {
    id: 'territoire',
    libelle: 'Territoire',
    titres:
      /^(?:territoire|code|code geo|code geographique|code qpv|qpv|quartier|zone|commune|epci|departement|region)$/u,
    lire: lireLigne(200),
    repete: 'le territoire',
  },
  {
    id: 'mesure',
    libelle: 'Mesure',
    titres: /^(?:mesure|indicateur|intitule|variable|libelle|libelle de l indicateur)s?$/u,
    lire: lireLigne(200),
    repete: 'la mesure',
  },
  { id: 'valeur', libelle: 'Valeur', titres: /^(?:valeur|nombre|resultat|chiffre|taux)s?$/u, lire: lireValeur },
  {
    id: 'nature',
    libelle: 'Nature',
    titres: /^(?:nature|type)$/u,
    lire: lireMot(natureEcrite, ['Taux', 'Effectif', 'Moyenne', 'Part']),
  },
  {
    id: 'deQuoi',
    libelle: 'Part de quoi',
    titres: /^(?:part de quoi|part de|total de reference)$/u,
    lire: lireLigne(200),
  },
  { id: 'unite', libelle: 'Unité', titres: /^unites?$/u, lire: lireLigne(60) },
  {
    id: 'population',
    libelle: 'Qui est compté',
    titres: /^(?:sexe|population|qui est compte|genre)$/u,
    lire: lireMot(populationEcrite, ['Ensemble', 'Femmes', 'Hommes']),
  },
  {
    id: 'dans',
    libelle: 'Où l’on compte',
    titres: /^(?:champ|ou l on compte|dans|perimetre)$/u,
    lire: lireMot(ouEcrit, ['Tous les habitants', 'Dans les QPV', 'Hors QPV']),
  },
  {
    id: 'periode',
    libelle: 'Période',
    titres: /^(?:periode|annee|millesime|trimestre)$/u,
    lire: lireLigne(60),
    repete: 'la période',
  },
  { id: 'le', libelle: 'Daté du', titres: /^(?:date|date du|au|le)$/u, lire: lireDateDeCellule, repete: 'la date' },
  { id: 'source', libelle: 'Source', titres: /^sources?$/u, lire: lireLigne(300), repete: 'la source' },
];

const MANQUES = {
  territoire: 'Indiquez le territoire, par son nom ou son code.',
  mesure: 'Indiquez ce que mesure ce chiffre.',
  valeur: 'Écrivez la valeur ; « n.d. » ou « secret » si la source ne la donne pas.',
  source: 'Indiquez la source : un chiffre sans source ne se cite pas.',
} as const;

/** Le jour d'un chiffre : celui que l'on dit, à défaut le premier de l'année de sa période. */
export const jourDuChiffre = ({ le = null, periode = null }: Valeurs): string | null => le ?? jourDeLaPeriode(periode);

/** La nature d'un chiffre : celle que l'on dit ; sinon une part si l'on dit de quoi, un taux s'il a un « % », un effectif. */
export function natureDuChiffre({ nature = null, deQuoi = null, valeur = null, unite = null }: Valeurs) {
  if (deQuoi !== null) return 'part' as const;
  return natureEcrite(nature) ?? (valeur?.endsWith('%') || unite === '%' ? ('taux' as const) : ('effectif' as const));
}

function verifier(valeurs: Valeurs): RemarqueDeChamp[] {
  const refus = (champ: string, phrase: string): RemarqueDeChamp => ({ champ, gravite: 'refus', phrase });
  const nature = natureDuChiffre(valeurs);
  const lue = valeurs['valeur'] == null ? null : valeurQueDit(valeurs['valeur']).valeur;
  return [
    ...Object.entries(MANQUES).flatMap(([champ, phrase]) => (valeurs[champ] == null ? [refus(champ, phrase)] : [])),
    ...(jourDuChiffre(valeurs) === null
      ? [refus(valeurs['periode'] == null ? 'le' : 'periode', 'Indiquez la date, ou une période qui dit son année.')]
      : []),
    ...(nature === 'part' && valeurs['deQuoi'] == null
      ? [refus('deQuoi', 'Dites de quoi c’est la part : « NEET de métropole ».')]
      : []),
    ...(lue !== null && lue < 0 ? [refus('valeur', 'Une valeur ne peut pas être négative.')] : []),
    ...(lue !== null && lue > 100 && (nature === 'taux' || nature === 'part')
      ? [refus('valeur', 'Un taux ou une part ne dépasse pas 100 %.')]
      : []),
  ];
}

/** Ce à quoi un chiffre se reconnaît : où, quoi, qui, quand, d'après qui. */
export const cleDeChiffre = (territoire: string, valeurs: Valeurs): string =>
  [
    enTri(territoire),
    enTri(valeurs['mesure'] ?? ''),
    natureDuChiffre(valeurs),
    enTri(valeurs['deQuoi'] ?? ''),
    populationEcrite(valeurs['population'] ?? null) ?? 'ensemble',
    ouEcrit(valeurs['dans'] ?? null) ?? 'ensemble',
    jourDuChiffre(valeurs) ?? '',
    enTri(valeurs['source'] ?? ''),
  ].join('|');

/** Reprendre des chiffres de territoires : Insee, DARES, France Travail, une ligne par chiffre. */
export const CHIFFRES: Cible = {
  id: 'chiffres',
  quoi: 'des chiffres de territoires',
  champs: CHAMPS,
  verifier,
  ecarter: () => null,
  cles: (valeurs) =>
    valeurs['territoire'] == null || valeurs['mesure'] == null ? [] : [cleDeChiffre(valeurs['territoire'], valeurs)],
  doublon: () => 'Même chiffre, même date, même source',
};
