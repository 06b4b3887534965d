/** « heureDebut » → « heure_debut » : le nom de la colonne d'un champ du contrat. */
export const enColonne = (champ: string): string => champ.replace(/[A-Z]/gu, (lettre) => `_${lettre.toLowerCase()}`);
