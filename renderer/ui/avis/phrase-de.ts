import { AppError } from '#shared/errors/app-error.ts';
import { donnerAvis } from './avis.store.ts';

/** La phrase d'un refus, telle que l'hôte l'a dite ; à une panne que rien n'explique, `sinon`. */
export const phraseDe = (cause: unknown, sinon = 'Rien n’a été enregistré ; essayez de nouveau.'): string =>
  cause instanceof AppError ? cause.message : sinon;

/** Dit un refus dans un avis : à donner à `catch` là où aucun champ ne peut le porter. */
export const direRefus =
  (sinon?: string) =>
  (cause: unknown): void =>
    void donnerAvis(phraseDe(cause, sinon));
