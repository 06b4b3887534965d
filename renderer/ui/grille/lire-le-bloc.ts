import { couperEnCellules } from '#shared/text/couper-en-cellules.ts';
import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';

/** Ce que le presse-papiers porte, en lignes de cellules ; les lignes vides du bas n'en sont pas. */
export const lireLeBloc = (texte: string): readonly (readonly string[])[] =>
  couperEnCellules(nettoyerTexte(texte).replace(/\n+$/u, ''), '\t').map((ligne) => ligne.map(nettoyerLigne));
