const adresse = (conventionId: string, rapportId: string): string =>
  `/conventions/${conventionId}/rapport/${rapportId}/projection`;

/** Ouvre la synthèse à projeter ; la même fenêtre se retrouve si elle est déjà ouverte. */
export const projeterLaSynthese = (conventionId: string, rapportId: string): void =>
  void window.open(adresse(conventionId, rapportId), `rapport-${rapportId}`);
