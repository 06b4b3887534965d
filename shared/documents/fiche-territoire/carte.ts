import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import type { LieuDeQuartier } from '#shared/domain/territoire/contour.rules.ts';
import type { Figure } from '../blocs.ts';
import { figure } from '../graphiques/figures.ts';

/** Un quartier dont on sait la place ; ceux d’alentour, s’il s’agit de situer un quartier. */
export interface Situe extends LieuDeQuartier {
  readonly libelle: string;
}

const SOURCE = 'Source : ANCT, quartiers prioritaires 2024.';

/** Les quartiers du territoire par nombre d’actions, ou un quartier parmi ceux de sa commune ; `null` : rien à situer. */
export function carteDuTerritoire(
  { territoire, quartiers }: FicheTerritoire,
  situes: readonly Situe[],
  hauteur: number,
): Figure | null {
  if (situes.length < 2) return null;
  const actionsDe = new Map(quartiers.map(({ code, actions }) => [code, actions]));
  if (!situes.some(({ code }) => actionsDe.has(code))) return null;
  const poses = situes.map((situe) => ({ ...situe, actions: actionsDe.get(situe.code) ?? null }));
  return territoire.genre === 'qpv'
    ? figure('Le quartier parmi ceux de sa commune', { genre: 'carte', quartiers: poses, hauteur }, SOURCE)
    : figure(
        'Actions par quartier prioritaire',
        { genre: 'carte', quartiers: poses, hauteur },
        poses.some(({ actions }) => actions === 0) ? `En tirets : aucune action. ${SOURCE}` : SOURCE,
      );
}
