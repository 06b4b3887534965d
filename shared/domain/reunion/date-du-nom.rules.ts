import { composer, joursDuMois } from '#shared/dates/date-civile.ts';
import { MOIS } from '#shared/dates/format.ts';
import { enTri } from '#shared/text/tri.ts';

const NOMS_DE_MOIS = MOIS.map((mois) => enTri(mois));
const mois = (nom: string): number => {
  const trouves = NOMS_DE_MOIS.filter((connu) => connu.startsWith(nom));
  return nom.length >= 3 && trouves.length === 1 ? NOMS_DE_MOIS.indexOf(trouves[0] ?? '') + 1 : 0;
};

/** Comment une date s’écrit dans un nom de fichier : « 2024-03-12 », « 12.03.2024 », « 20240312 », « 12 mars 2024 », « 12-03-24 ». */
const FORMES = [
  /(?<!\d)(?<annee>(?:19|20)\d{2})[-_. ]?(?<mois>\d{2})[-_. ]?(?<jour>\d{2})(?!\d)/u,
  /(?<!\d)(?<jour>\d{1,2})[-_. ](?<mois>\d{1,2})[-_. ](?<annee>(?:19|20)\d{2})(?!\d)/u,
  /(?<!\d)(?<jour>\d{2})(?<mois>\d{2})(?<annee>(?:19|20)\d{2})(?!\d)/u,
  /(?<!\d)(?<jour>\d{1,2})(?:er)?[-_. ]*(?<nom>[a-z]{3,9})[-_. ]*(?<annee>(?:19|20)\d{2})(?!\d)/u,
  /(?<!\d)(?<jour>\d{1,2})[-_. ](?<mois>\d{1,2})[-_. ](?<annee>\d{2})(?!\d)/u,
];

/**
 * La date que dit un nom de fichier, pour reprendre une réunion antérieure ; `null` s’il n’en dit pas, ou si elle
 * n’existe pas. C’est une proposition : la personne la voit et la corrige.
 */
export function dateDuNom(nom: string): string | null {
  const texte = enTri(nom.replace(/\.[a-z0-9]{1,5}$/iu, ''));
  for (const forme of FORMES) {
    const lu = forme.exec(texte)?.groups;
    if (lu === undefined) continue;
    const { annee = '', jour = '' } = lu;
    const an = annee.length === 2 ? 2000 + Number(annee) : Number(annee);
    const m = lu['nom'] === undefined ? Number(lu['mois']) : mois(lu['nom']);
    const j = Number(jour);
    if (m >= 1 && m <= 12 && j >= 1 && j <= joursDuMois(an, m)) return composer(an, m, j);
  }
  return null;
}
