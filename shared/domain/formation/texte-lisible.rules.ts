const INVISIBLES = /\p{Cf}/gu;

/** Sans trait d'union conditionnel, ni espace sans chasse, ni rien qui ne se voie pas et coupe un nom en deux. */
export const sansInvisibles = (texte: string): string => texte.replace(INVISIBLES, '');
