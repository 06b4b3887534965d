import type { Signataire } from './signataire.schema.ts';

const PREFET = /^(?:M(?:me|adame) la |M(?:\.|onsieur) le )?préf(?:et|ète)(?![\p{L}-])/iu;

/**
 * Signe-t-il à la place du préfet, donc par une délégation dont la référence doit être connue? Le préfet signe
 * sans délégation.
 */
export const signePourLePrefet = ({ qualite }: Pick<Signataire, 'qualite'>): boolean => !PREFET.test(qualite);
