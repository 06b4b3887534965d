import { nettoyerLigne } from '#shared/text/nettoyage.ts';

/** Nom tel qu'on l'imprime : sur une ligne, apostrophe et guillemets français. */
export const nommer = (nom: string) =>
  nettoyerLigne(nom)
    .replaceAll("'", '’')
    .replace(/"([^"]*)"/gu, '«\u00A0$1\u00A0»');
