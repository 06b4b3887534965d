import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Point } from '#shared/domain/reunion/reunion.schema.ts';
import {
  classer,
  commencerSection,
  memeSection,
  porterSection,
  retirerSection,
  sectionsDe,
} from '#shared/domain/reunion/sections.rules.ts';
import { rangerThemes } from '#shared/domain/reunion/theme.rules.ts';
import { ordreDuJourErrors } from '#shared/errors/ordre-du-jour.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerPoint } from './lecture-reunion.ts';
import { ecrireLOrdre, exigerOrdreLibre } from './ordre-du-jour.ts';

/** Les sections d'un ordre du jour et les thèmes de ses points. */
export const createSectionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function ranger(reunionId: string, faire: (points: readonly Point[]) => readonly Point[]): null {
    exigerOrdreLibre(contexte, reunionId);
    const points = depots.points.deReunion(reunionId);
    ecrireLOrdre(contexte, points, faire(points));
    return null;
  }

  /** La section telle que l'ordre du jour l'écrit, ou un refus. */
  function exigerSection(points: readonly Point[], titre: string): string {
    const trouvee = sectionsDe(points).find((section) => section.titre === titre);
    if (trouvee === undefined) throw ordreDuJourErrors.sectionInconnue(titre);
    return titre;
  }

  /** Deux sections d'un ordre du jour ne portent pas le même titre. */
  function refuserDoublon(points: readonly Point[], titre: string, champ: string): void {
    if (points.some(({ section }) => section !== null && memeSection(section, titre)))
      throw ordreDuJourErrors.sectionEnDouble(champ, titre);
  }

  return {
    'sections.commencer': ({ pointId, titre }) =>
      ranger(exigerPoint(contexte, pointId).reunionId, (points) => {
        refuserDoublon(points, titre, 'titre');
        return commencerSection(points, pointId, titre);
      }),

    'sections.renommer': ({ reunionId, titre, nouveau }) =>
      ranger(reunionId, (points) => {
        exigerSection(points, titre);
        refuserDoublon(
          points.filter(({ section }) => section !== titre),
          nouveau,
          'nouveau',
        );
        return points.map((point) => (point.section === titre ? { ...point, section: nouveau } : point));
      }),

    'sections.retirer': ({ reunionId, titre }) =>
      ranger(reunionId, (points) => retirerSection(points, exigerSection(points, titre))),

    'sections.deplacer': ({ reunionId, titre, sens }) =>
      ranger(reunionId, (points) => porterSection(points, exigerSection(points, titre), sens === 'haut' ? -1 : 1)),

    'sections.classer': ({ pointId, titre }) =>
      ranger(exigerPoint(contexte, pointId).reunionId, (points) =>
        classer(points, pointId, titre === null ? null : exigerSection(points, titre)),
      ),

    'themes.lister': () => depots.themes.connus(),

    'themes.noter': ({ pointId, themes }) => {
      exigerPoint(contexte, pointId);
      const voulus = new Set(rangerThemes(themes, depots.themes.connus()));
      const presents = depots.themes.duPoint(pointId);
      for (const { id, theme } of presents) if (!voulus.has(theme)) depots.themes.retirer(id);
      for (const theme of voulus)
        if (!presents.some((present) => present.theme === theme)) depots.themes.ajouter(nouvelId(), pointId, theme);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
