import { CODES_DE_STRUCTURE, TYPES_DE_STRUCTURE } from '#shared/domain/annuaire/structure.data.ts';

/** Les types fournis, dans leur ordre. */
export const OPTIONS_DE_TYPE = CODES_DE_STRUCTURE.map((valeur) => ({ valeur, libelle: TYPES_DE_STRUCTURE[valeur] }));
