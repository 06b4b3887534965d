/** L'adresse de la synthèse à projeter. */
export const adresseDeLaSynthese = (conventionId: string, rapportId: string): string =>
  `/conventions/${conventionId}/rapport/${rapportId}/projection`;
