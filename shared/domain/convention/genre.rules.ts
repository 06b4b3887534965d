import type { GenreDeConvention } from './convention.schema.ts';

/** L'État y verse une aide : une convention d'objectifs n'a ni montant, ni versement, ni comptes. */
export const verseUneAide = ({ genre }: { readonly genre: GenreDeConvention }): boolean => genre !== 'objectifs';
