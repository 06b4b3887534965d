/**
 * Ce qui entre : tout texte saisi, collé ou lu passe ici avant d'être gardé.
 * Un texte nettoyé s'écrit tel quel dans SQLite, dans une page et dans un document Word.
 */

/** Caractères que XML 1.0 refuse, ou qui n'ont de sens dans aucun texte français. */
const INTERDITS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;
/** Retour chariot, et les séparateurs de ligne et de paragraphe d’Unicode que les tableurs laissent passer. */
const FINS_DE_LIGNE = /\r\n?|[\u2028\u2029]/gu;
/** Marques invisibles de sens d'écriture et de largeur nulle : elles maquillent un nom. */
const INVISIBLES = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * Texte long : composé en NFC, sans moitié de paire isolée, sans caractère de commande ;
 * fins de ligne ramenées à « \n ».
 */
export function nettoyerTexte(texte: string): string {
  return texte
    .toWellFormed()
    .replace(FINS_DE_LIGNE, '\n')
    .replace(INTERDITS, '')
    .replace(INVISIBLES, '')
    .normalize('NFC');
}

/** Des mots français déjà composés, une espace entre eux : rien à nettoyer, et c'est presque toujours le cas. */
const ORDINAIRE = /^[!-~À-ſ’«»…–—°€]+(?: [!-~À-ſ’«»…–—°€]+)*$/u;

/** Nom, titre, courriel : comme un texte long, sur une seule ligne, sans blanc au bord. */
export function nettoyerLigne(texte: string): string {
  if (ORDINAIRE.test(texte)) return texte;
  return nettoyerTexte(texte)
    .replace(/[\n\t ]+/gu, ' ')
    .trim();
}
