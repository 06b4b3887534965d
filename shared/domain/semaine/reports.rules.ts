import { ajouterJours, ajouterMois } from '#shared/dates/date-civile.ts';
import { dateBreve } from '#shared/dates/format.ts';
import { finDeSemaine } from './jours-de-la-semaine.rules.ts';

/** Jusqu'à quand mettre de côté : les dates que l'on choisit d'un geste, la plus proche d'abord. */
export function reportsProposes(
  jour: string,
): readonly { readonly id: string; readonly libelle: string; readonly le: string }[] {
  const lundi = ajouterJours(finDeSemaine(jour), 1);
  const demain = ajouterJours(jour, 1);
  const mois = ajouterMois(jour, 1);
  const dire = (id: string, mot: string, le: string) => ({ id, libelle: `${mot} (${dateBreve(le)})`, le });
  return [
    ...(demain === lundi ? [] : [dire('demain', 'Jusqu’à demain', demain)]),
    dire('lundi', 'Jusqu’à lundi', lundi),
    dire('mois', 'Un mois', mois),
  ];
}
