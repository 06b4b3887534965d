import type { ChampDeCible, Cible } from './cible.types.ts';
import { type Feuille, texteDe } from './classeur.schema.ts';
import type { Choix, ColonneComprise } from './comprehension.schema.ts';
import { champDuTitre, type Memoire, type TitresTrouves } from './titres.rules.ts';

/** La correspondance : quel champ remplit chaque colonne, et d'où on le tient. */

const LIGNES_EXAMINEES = 50;
/** Part des cellules remplies d'une colonne qui doivent ressembler au champ. */
const ASSEZ = 0.5;

interface Tenue {
  readonly champ: string | null;
  readonly tient: ColonneComprise['tient'];
}

function echantillon({ lignes }: Feuille, debut: number): string[][] {
  const pris: string[][] = [];
  for (let rang = debut; rang < lignes.length && pris.length < LIGNES_EXAMINEES; rang += 1) {
    const textes = (lignes[rang] ?? []).map((cellule) => texteDe(cellule).trim());
    if (textes.some((texte) => texte !== '')) pris.push(textes);
  }
  return pris;
}

const part = (cellules: readonly string[], epreuve: (texte: string) => boolean): number =>
  cellules.length === 0 ? 0 : cellules.filter(epreuve).length / cellules.length;

/** Le champ et sa colonne libre qui lui ressemble assez, la plus ressemblante d'abord. */
function parEpreuves(tenues: (Tenue | null)[], cible: Cible, lignes: readonly (readonly string[])[]): void {
  const cellules = tenues.map((_, rang) => lignes.map((ligne) => ligne[rang] ?? '').filter((texte) => texte !== ''));
  const pris = new Set(tenues.map((tenue) => tenue?.champ ?? null));
  const dejaDonne = ({ id, donne = [] }: ChampDeCible) =>
    pris.has(id) ||
    donne.some((autre) => pris.has(autre)) ||
    cible.champs.some((autre) => pris.has(autre.id) && autre.donne?.includes(id));
  for (const champ of cible.champs) {
    const { id, epreuve } = champ;
    if (epreuve === undefined || dejaDonne(champ)) continue;
    const parts = cellules.map((colonne, rang) => (tenues[rang] === null ? part(colonne, epreuve) : 0));
    const meilleure = Math.max(0, ...parts);
    if (meilleure < ASSEZ) continue;
    tenues[parts.indexOf(meilleure)] = { champ: id, tient: 'contenu' };
    pris.add(id);
  }
}

/**
 * Le champ de chaque colonne. Ce que la personne a choisi l'emporte ; puis ce qu'elle avait choisi d'un tel titre ; puis
 * le titre ; puis le contenu. Un champ n'a qu'une colonne : la première, à rang égal.
 */
export function attribuerColonnes(
  feuille: Feuille,
  cible: Cible,
  choix: Pick<Choix, 'colonnes'>,
  memoire: Memoire,
  titres: TitresTrouves,
): ColonneComprise[] {
  const connus = new Set(cible.champs.map(({ id }) => id));
  const tenues: (Tenue | null)[] = titres.colonnes.map(() => null);
  const pris = new Set<string>();
  const tenir = (colonne: number, champ: string | null, tient: Tenue['tient']) => {
    if (colonne >= tenues.length || tenues[colonne] !== null || (champ !== null && pris.has(champ))) return;
    tenues[colonne] = { champ, tient };
    if (champ !== null) pris.add(champ);
  };
  // Le dernier geste sur une colonne, ou sur un champ, est celui qui vaut.
  for (const { colonne, champ } of choix.colonnes.toReversed())
    tenir(colonne, champ === null || connus.has(champ) ? champ : null, 'choix');
  for (const { colonne } of choix.colonnes) tenir(colonne, null, 'choix');
  const dits = titres.colonnes.map((titre) => champDuTitre(titre, cible, memoire));
  for (const tient of ['memoire', 'titre'] as const)
    for (const [colonne, dit] of dits.entries()) if (dit?.tient === tient) tenir(colonne, dit.champ, tient);

  const lignes = echantillon(feuille, titres.rang === null ? 0 : titres.rang + 1);
  const toutDeviner = cible.deviner !== undefined && dits.every((dit) => dit === null);
  if (toutDeviner) {
    const pleines = lignes.filter((ligne) => ligne.filter((texte) => texte !== '').length > 1);
    const devines = cible.deviner?.(pleines.length === 0 ? lignes : pleines) ?? [];
    for (const [colonne, champ] of devines.entries())
      if (champ !== null && connus.has(champ)) tenir(colonne, champ, 'contenu');
  } else {
    // Une seconde colonne du même titre n'est pas à deviner : elle double la première.
    const libres = tenues.map((tenue, rang) => tenue ?? (dits[rang] == null ? null : { champ: null, tient: null }));
    parEpreuves(libres, cible, lignes);
    for (const [colonne, tenue] of libres.entries()) tenues[colonne] = tenue;
  }
  return titres.colonnes.map(({ titre }, colonne) => ({
    colonne,
    titre,
    champ: tenues[colonne]?.champ ?? null,
    tient: tenues[colonne]?.tient ?? null,
  }));
}
