import { lireDestinataires } from '#shared/domain/annuaire/destinataires.rules.ts';
import type { Feuille } from '#shared/domain/reprise/classeur.schema.ts';

/** Ce qui sépare les cellules : la tabulation d'un tableur, sinon le point-virgule s'il est à toutes les lignes. */
function separateurDe(texte: string): string {
  if (texte.includes('\t')) return '\t';
  const lignes = texte.split('\n').filter((ligne) => ligne.trim() !== '');
  return lignes.length > 0 && lignes.every((ligne) => ligne.includes(';')) ? ';' : '\t';
}

/** Le guillemet qui ferme, s'il est bien suivi d'un séparateur ou d'une fin de ligne ; −1 : ce n'en était pas un. */
function fermeture(texte: string, debut: number, separateur: string): number {
  for (let i = debut; i < texte.length; i += 1) {
    if (texte[i] !== '"') continue;
    if (texte[i + 1] === '"') i += 1;
    else {
      const suite = texte[i + 1];
      return suite === undefined || suite === separateur || suite === '\n' ? i : -1;
    }
  }
  return -1;
}

/** Coupe comme Excel écrit : une cellule qui contient un retour, une tabulation ou un guillemet est entre guillemets. */
export function couperEnCellules(texte: string, separateur: string): readonly (readonly string[])[] {
  const lignes: string[][] = [[]];
  let i = 0;
  while (i <= texte.length) {
    const fin = texte[i] === '"' ? fermeture(texte, i + 1, separateur) : -1;
    let cellule: string;
    if (fin === -1) {
      const debut = i;
      while (i < texte.length && texte[i] !== separateur && texte[i] !== '\n') i += 1;
      cellule = texte.slice(debut, i);
    } else {
      cellule = texte.slice(i + 1, fin).replaceAll('""', '"');
      i = fin + 1;
    }
    lignes.at(-1)?.push(cellule.replaceAll('\u00A0', ' ').trim());
    if (texte[i] === '\n') lignes.push([]);
    i += 1;
  }
  return lignes;
}

/** Un texte collé, en cellules ; `null` : rien n'y est écrit. La ligne « À : » d'un courriel donne un tableau de noms et d'adresses. */
export function lireTexte(brut: string): Feuille | null {
  const texte = brut.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '');
  if (texte.trim() === '') return null;
  const destinataires = texte.includes('@') ? lireDestinataires(texte) : null;
  const lignes: readonly (readonly string[])[] =
    destinataires === null
      ? couperEnCellules(texte, separateurDe(texte))
      : [
          ['Nom et prénom', 'Structure', 'Courriel'],
          ...destinataires.map(({ nom, structure, courriel }) => [nom, structure, courriel]),
        ];
  const largeur = lignes.reduce((plus, { length }) => Math.max(plus, length), 0);
  return {
    nom: '',
    lignes: lignes.map((ligne) => Array.from({ length: largeur }, (_vide, colonne) => ligne[colonne] ?? '')),
    fusions: [],
  };
}
