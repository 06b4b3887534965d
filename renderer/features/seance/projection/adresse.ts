/** Adresse de la fenêtre à projeter, ouverte au point donné : elle suit ensuite la fenêtre de séance. */
export const adresseDeProjection = (reunionId: string, pointId: string | null): string =>
  `/reunions/${reunionId}/projection${pointId === null ? '' : `?point=${pointId}`}`;
