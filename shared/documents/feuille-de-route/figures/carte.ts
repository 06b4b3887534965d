import { couvre } from '#shared/domain/feuille-de-route/couverture.rules.ts';
import type { Figure } from '../../blocs.ts';
import { figure } from '../../graphiques/figures.ts';
import type { QuartierPose } from '../../graphiques/graphique.types.ts';
import type { DossierDeFeuille, FicheImprimee } from '../dossier.types.ts';

/** Une carte plus chargée que cela prend la largeur de la page. */
const QUARTIERS_D_UNE_DEMIE = 12;
const HAUTEUR = 5.4;
const HAUTEUR_PLEINE = 7.5;

const LECTURE = 'Une action qui vise plusieurs quartiers compte dans chacun ; abandonnée, elle ne compte pas.';
const SOURCE = 'Source : ANCT, quartiers prioritaires 2024.';

/**
 * Les quartiers du ressort et ceux que ces actions visent, par nombre d’actions : où agit-on, où n’agit-on pas ; `null` : moins
 * de deux quartiers dont on sache la place.
 */
export function carteDesActions(
  { lieux, ressort }: Pick<DossierDeFeuille, 'lieux' | 'ressort'>,
  actions: readonly Pick<FicheImprimee, 'quartiers' | 'avancement'>[],
  titre: string,
): Figure | null {
  const noms = new Map(
    [...ressort, ...actions.flatMap(({ quartiers }) => quartiers)].map(({ code, libelle }) => [code, libelle]),
  );
  const suivies = actions.filter(couvre);
  const poses = lieux.flatMap((lieu): QuartierPose[] => {
    const libelle = noms.get(lieu.code);
    if (libelle === undefined) return [];
    const nombre = suivies.filter(({ quartiers }) => quartiers.some(({ code }) => code === lieu.code)).length;
    return [{ ...lieu, libelle, actions: nombre }];
  });
  if (poses.length < 2) return null;
  const hauteur = poses.length > QUARTIERS_D_UNE_DEMIE ? HAUTEUR_PLEINE : HAUTEUR;
  const vide = poses.some(({ actions }) => actions === 0) ? 'En tirets : aucune action. ' : '';
  return figure(titre, { genre: 'carte', quartiers: poses, hauteur }, `${LECTURE} ${vide}${SOURCE}`);
}

/** Cette figure ne tient pas dans une demi-largeur. */
export const estLarge = ({ graphique }: Figure): boolean =>
  graphique.genre === 'carte' && graphique.quartiers.length > QUARTIERS_D_UNE_DEMIE;
