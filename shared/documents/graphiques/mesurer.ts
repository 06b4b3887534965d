import { AUTRES_CHASSES, CHASSES } from './chasses.data.ts';

type Graisse = keyof typeof CHASSES;

const lire = (suite: string): readonly number[] => suite.split(' ').map(Number);
const TABLES: Readonly<Record<Graisse, readonly number[]>> = { maigre: lire(CHASSES.maigre), gras: lire(CHASSES.gras) };
/** Un signe que nulle table ne donne : la plus large des lettres courantes. */
const INCONNUE = 750;
const ESPACE = 32;

function chasseDe(signe: string, table: readonly number[]): number {
  const nue = signe.normalize('NFD').charCodeAt(0) - ESPACE;
  return AUTRES_CHASSES[signe] ?? table[nue] ?? (signe === '−' ? 584 : INCONNUE);
}

/** Ce que prend un texte d’une ligne, dans l’unité du corps. */
export function largeurDuTexte(texte: string, corps: number, graisse: Graisse = 'maigre'): number {
  const table = TABLES[graisse];
  let somme = 0;
  for (const signe of texte) somme += chasseDe(signe, table);
  return (somme * corps) / 1000;
}

/** Le plus long début qui tient, coupé d’un « … » ; entier s’il tient. */
export function tronquer(texte: string, largeur: number, corps: number): string {
  if (largeurDuTexte(texte, corps) <= largeur) return texte;
  const signes = [...texte];
  while (signes.length > 0 && largeurDuTexte(`${signes.join('')}…`, corps) > largeur) signes.pop();
  return `${signes.join('').trimEnd()}…`;
}

/** Le texte sur deux lignes au plus, coupé entre deux mots ; ce qui ne tient pas finit par « … ». */
export function surDeuxLignes(texte: string, largeur: number, corps: number): readonly string[] {
  if (largeurDuTexte(texte, corps) <= largeur) return [texte];
  const mots = texte.split(' ');
  let premiere = mots.shift() ?? '';
  while (mots.length > 0 && largeurDuTexte(`${premiere} ${mots[0] ?? ''}`, corps) <= largeur)
    premiere = `${premiere} ${mots.shift() ?? ''}`;
  const reste = mots.join(' ');
  const tete = tronquer(premiere, largeur, corps);
  return reste === '' ? [tete] : [tete, tronquer(reste, largeur, corps)];
}
