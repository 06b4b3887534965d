import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { contract, type Operation } from '#shared/contract/contract.ts';
import type { Appelant } from '#shared/contract/handlers.ts';
import { AppError, type Reponse } from '#shared/errors/app-error.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { traduireSqlite } from '#electron/database/sqlite-errors.ts';
import type { Handlers } from './handlers.ts';

export interface DispatchOptions {
  readonly handlers: () => Handlers;
  /** Relevé technique : jamais de donnée personnelle. */
  readonly relever: (reference: string, cause: unknown) => void;
  /** Vérifie aussi les sorties (essais et mise au point). */
  readonly verifierSorties: boolean;
}

export type Dispatch = ReturnType<typeof createDispatch>;

const champsFautifs = (erreur: z.ZodError): Record<string, string> => {
  const champs: Record<string, string> = {};
  for (const faute of erreur.issues) champs[faute.path.join('.')] ??= faute.message;
  return champs;
};

/**
 * La seule porte : valide l'entrée, appelle le service, rend une enveloppe. Rien d'autre n'appelle
 * un service, rien ne passe sans schéma.
 */
export function createDispatch({ handlers, relever, verifierSorties }: DispatchOptions) {
  function versReponse(cause: unknown): Reponse<never> {
    const connue = cause instanceof AppError ? cause : traduireSqlite(cause);
    if (connue !== null) return { ok: false, erreur: connue.transmise };
    const reference = randomBytes(2).toString('hex').toUpperCase();
    relever(reference, cause);
    return { ok: false, erreur: communErrors.inattendue(reference, cause).transmise };
  }

  return async (nom: string, brut: unknown, appelant: Appelant): Promise<Reponse<unknown>> => {
    try {
      if (!Object.hasOwn(contract, nom)) throw communErrors.operationInconnue(nom);
      const definition = contract[nom as Operation];
      const lu = definition.entree.safeParse(brut);
      if (!lu.success) throw communErrors.saisieInvalide(champsFautifs(lu.error));
      const { valeur, vu } = await handlers()(nom as Operation, lu.data, appelant);
      if (verifierSorties) definition.sortie.parse(valeur);
      return { ok: true, valeur, vu };
    } catch (cause) {
      return versReponse(cause);
    }
  };
}
