import { motsDe } from './mots.rules.ts';
import { racineDe } from './racine.rules.ts';
import type { GenreTrouve } from './recherche.schema.ts';

/** Ce qui se nomme avant ce qui se lit : à mots égaux, l'instance avant le point qui en parle. */
const POIDS: Readonly<Record<GenreTrouve, number>> = {
  instance: 4,
  personne: 3.5,
  structure: 3,
  contrat: 3,
  convention: 3,
  feuille: 3,
  appel: 2.5,
  fiche: 2.5,
  reunion: 2,
  designation: 2,
  decision: 2,
  candidature: 1.5,
  projet: 1.5,
  action: 1.5,
  note: 1.5,
  piece: 1,
  point: 1,
  dispositif: 1,
  territoire: 1,
};

interface AClasser {
  readonly genre: GenreTrouve;
  readonly jour: string | null;
  readonly titre: string;
  readonly corps: string;
}

const AN_MS = 365.25 * 86_400_000;
const DEBUT_LU = 600;

/** Combien un mot est dit dans une suite : entier, ou par son début. */
function dansLaSuite(mot: string, suite: readonly string[], entier: number, debut: number): number {
  if (suite.includes(mot)) return entier;
  const racine = racineDe(mot);
  return suite.some((autre) => autre.startsWith(racine)) ? debut : 0;
}

const deSuite = (mots: readonly string[], suite: readonly string[]): boolean =>
  mots.length > 1 && ` ${suite.join(' ')} `.includes(` ${mots.join(' ')} `);

/**
 * Ce que vaut une réponse : les mots du titre avant ceux du texte, entiers avant leurs débuts, côte à côte avant éloignés ; puis
 * son genre, puis son âge. @param jour aujourd'hui
 */
export function pertinence({ genre, jour: du, titre, corps }: AClasser, mots: readonly string[], jour: string): number {
  const motsDuTitre = motsDe(titre).slice(0, 40);
  const motsDuCorps = motsDe(corps.slice(0, DEBUT_LU));
  let note = POIDS[genre];
  for (const mot of mots) {
    const auTitre = dansLaSuite(mot, motsDuTitre, 8, 5);
    note += (auTitre === 0 ? dansLaSuite(mot, motsDuCorps, 3, 2) : auTitre) / mots.length;
  }
  if (deSuite(mots, motsDuTitre)) note += 4;
  else if (deSuite(mots, motsDuCorps)) note += 2;
  const dits = motsDuTitre.filter((mot) => mots.some((voulu) => mot.startsWith(racineDe(voulu)))).length;
  if (motsDuTitre.length > 0) note += (2 * dits) / motsDuTitre.length;
  if (du !== null) note += 2 / (1 + Math.abs(Date.parse(jour) - Date.parse(du)) / AN_MS);
  return note;
}
