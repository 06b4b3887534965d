import { useEffect } from 'react';
import { z } from 'zod';
import { profilDeTravailSchema } from '#shared/domain/poste/profil-de-travail.schema.ts';
import type { Reponses } from './reponses.ts';

const brouillonSchema = z.object({
  departement: z.object({ id: z.string(), libelle: z.string() }).nullable(),
  reponses: z.object({
    auteur: z.string(),
    fonction: z.string(),
    service: z.string(),
    profil: profilDeTravailSchema.nullable(),
    departementCode: z.string(),
    cdpe: z.boolean(),
    crpe: z.boolean(),
    clpeCodes: z.array(z.string()),
    contratCodes: z.array(z.string()),
    reunion: z.object({ instance: z.string(), date: z.string(), heureDebut: z.string() }).nullable(),
  }),
});

/** Les réponses commencées, et le département choisi avec son nom. */
export interface Brouillon {
  readonly departement: { readonly id: string; readonly libelle: string } | null;
  readonly reponses: Reponses;
}

const CLE = 'premiersPas';
const etatDeLaPage = (): Readonly<Record<string, unknown>> => {
  const etat: unknown = history.state;
  return typeof etat === 'object' && etat !== null ? { ...etat } : {};
};

/** Ce qui était répondu avant que la page ne se recharge ; `null` au premier passage. */
export const lireBrouillon = (): Brouillon | null => brouillonSchema.safeParse(etatDeLaPage()[CLE]).data ?? null;

/**
 * Garde les réponses avec cette entrée de l'historique de la fenêtre : F5 les rend, quitter les premiers pas les oublie.
 * Il n'y a pas encore de fichier où les écrire, et rien ne sort de la fenêtre.
 */
export function useBrouillon({ departement, reponses }: Brouillon): void {
  useEffect(() => {
    history.replaceState({ ...etatDeLaPage(), [CLE]: { departement, reponses } }, '');
  }, [departement, reponses]);
}
