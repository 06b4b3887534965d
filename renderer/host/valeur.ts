import { AppError, type Reponse } from '#shared/errors/app-error.ts';

/** La valeur d'une réponse ; relance l'échec tel que l'hôte l'a dit. */
export function valeurDe<T>(reponse: Reponse<unknown>): T {
  if (!reponse.ok) throw new AppError(reponse.erreur);
  return reponse.valeur as T;
}
