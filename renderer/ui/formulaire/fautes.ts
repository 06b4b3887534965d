import type { z } from 'zod';
import { AppError } from '#shared/errors/app-error.ts';

/** Phrase par champ, sous le chemin pointé du champ (« points.0.titre »). */
export type Fautes = Readonly<Record<string, string>>;

/** La première phrase de chaque champ ; ce qui ne vise aucun champ va sous la clef vide. */
export function fautesDuSchema(erreur: z.ZodError): Fautes {
  const fautes: Record<string, string> = {};
  for (const { path, message } of erreur.issues) {
    const chemin = path.join('.');
    fautes[chemin] ??= message;
  }
  return fautes;
}

/**
 * Ce que l'hôte a refusé, ramené aux champs. Une phrase sans champ, ou pour un champ que l'écran
 * ne montre pas, revient en faute générale.
 */
export function fautesDeLHote(erreur: unknown): { readonly champs: Fautes; readonly generale: string } {
  if (erreur instanceof AppError) return { champs: erreur.transmise.champs ?? {}, generale: erreur.message };
  return { champs: {}, generale: 'Une erreur inattendue est survenue. Rien n’a été enregistré ; essayez de nouveau.' };
}
