/** L'adresse de ce que l'on projette au comité des financeurs. */
export const adresseDeProjection = (contratId: string, annee: number): string =>
  `/contrats/${contratId}/programmation/${annee}/projection`;

/** Ouvre la fenêtre à projeter ; la même se retrouve si elle est déjà ouverte. */
export const ouvrirLaProjection = (contratId: string, annee: number): void =>
  void window.open(adresseDeProjection(contratId, annee), `programmation-${contratId}`);
