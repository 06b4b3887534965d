import { lireDestinataires } from '#shared/domain/annuaire/destinataires.rules.ts';
import type { Feuille } from '#shared/domain/reprise/classeur.schema.ts';
import { couperEnCellules } from '#shared/text/couper-en-cellules.ts';

/** Ce qui sépare les cellules : la tabulation d'un tableur, sinon le point-virgule s'il est à toutes les lignes. */
function separateurDe(texte: string): string {
  if (texte.includes('\t')) return '\t';
  const lignes = texte.split('\n').filter((ligne) => ligne.trim() !== '');
  return lignes.length > 0 && lignes.every((ligne) => ligne.includes(';')) ? ';' : '\t';
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
