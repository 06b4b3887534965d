import { fileURLToPath } from 'node:url';

/** Où Node lit nos sources, elles sont à trois dossiers de la racine ; construites, à deux. */
const RACINE = import.meta.url.endsWith('.ts') ? '../../../' : '../../';

/**
 * Les polices que l’application porte, pour écrire dans un graphique : le même dessin sur tout poste. Elles se lisent hors de
 * Node : dans l’application empaquetée, à côté de l’archive et non dedans.
 */
export const POLICES: readonly string[] = ['Regular', 'Bold'].map((graisse) =>
  fileURLToPath(new URL(`${RACINE}resources/polices/LiberationSans-${graisse}.ttf`, import.meta.url)).replace(
    /app\.asar(?=[\\/])/u,
    'app.asar.unpacked',
  ),
);
