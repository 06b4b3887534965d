import { idSchema } from '#shared/domain/champs.ts';
import type { FiltreDeSemaine } from '#shared/domain/semaine/semaine.schema.ts';

/** Ce que l'adresse dit de regarder : « ?instance=… », « ?contrat=… », « ?miennes » ; ce qu'elle a de faux s'oublie. */
export const filtreDeLAdresse = (lire: (mot: string) => string | null): FiltreDeSemaine => ({
  instanceId: idSchema.safeParse(lire('instance')).data ?? null,
  contratId: idSchema.safeParse(lire('contrat')).data ?? null,
  miennes: lire('miennes') !== null,
});

/** Rien de filtré : ce que compte la pastille du menu. */
export const TOUTE_LA_SEMAINE = { instanceId: null, contratId: null, miennes: false } as const;
