import type { RechercheSuivi } from '#shared/domain/rendu/suivi.schema.ts';
import { quellesSchema } from '#shared/domain/rendu/suivi.schema.ts';

/** Ce que l'adresse retient de l'écran des décisions : ses filtres, que retour et seconde fenêtre retrouvent. */
export function lireFiltres(lire: (nom: string) => string | null): RechercheSuivi {
  const annee = Number(lire('annee'));
  return {
    quelles: quellesSchema.safeParse(lire('etat')).data ?? 'ouvertes',
    instanceId: lire('instance'),
    pilote: lire('pilote'),
    theme: lire('theme'),
    mots: (lire('mots') ?? '').slice(0, 200),
    annee: Number.isInteger(annee) && annee >= 1900 && annee < 2200 ? annee : null,
  };
}

/** Un filtre est posé, au-delà de l'état. */
export const estFiltree = ({ instanceId, pilote, theme, annee, mots }: RechercheSuivi): boolean =>
  instanceId !== null || pilote !== null || theme !== null || annee !== null || mots !== '';
