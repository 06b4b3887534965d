import { couper } from '#shared/text/couper.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';

/** Taille au-delà de laquelle aucun hôte ne prend un fichier. */
export const MAX_OCTETS = 50 * 1024 * 1024;

/** Type de ce dont on ne sait rien. */
const BINAIRE = 'application/octet-stream';

/** Le nom d'un fichier déposé, tel qu'on le gardera. */
export const nomDeDepot = (brut: string): string => couper(nettoyerLigne(brut), 255) || 'fichier';

/** Le type annoncé s'il en a la forme ; sinon, des octets dont on ne sait rien. */
export const mimeDeDepot = (brut: string): string => (/^[a-z]+\/[a-z0-9.+-]{1,100}$/u.test(brut) ? brut : BINAIRE);
