import type { Deroule } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { sectionsDe } from '#shared/domain/reunion/sections.rules.ts';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { duree } from '#shared/text/nombres.ts';
import type { Groupe } from '#renderer/ui/tableau/groupes.ts';
import { TeteDeSection } from './TeteDeSection.tsx';

interface Reglage {
  readonly reunionId: string;
  readonly points: readonly PointEnSeance[];
  readonly deroule: Deroule;
  readonly fige: boolean;
}

/** La section de chaque point, en tête de groupe ; `undefined` : l'ordre du jour n'en a pas. */
export function groupesDeSections({
  reunionId,
  points,
  fige,
}: Reglage): ((point: PointEnSeance) => Groupe) | undefined {
  if (points.every(({ section }) => section === null)) return undefined;
  const sections = sectionsDe(points);
  const titres = sections.flatMap(({ titre }) => titre ?? []);
  const groupes = new Map<string, Groupe>();
  for (const { titre, ids } of sections) {
    const dedans = points.filter(({ id }) => ids.includes(id));
    const minutes = dedans.reduce((somme, point) => somme + (point.duree ?? 0), 0);
    const groupe: Groupe = {
      // La première clé suit la section renommée ou déplacée : le foyer y reste.
      cle: ids[0] ?? '',
      titre:
        titre === null ? (
          'Sans section'
        ) : (
          <TeteDeSection
            reunionId={reunionId}
            titre={titre}
            fige={fige}
            premiere={titres[0] === titre}
            derniere={titres.at(-1) === titre}
          />
        ),
      total: minutes > 0 ? duree(minutes) : '',
    };
    for (const id of ids) groupes.set(id, groupe);
  }
  return ({ id }) => groupes.get(id) ?? { cle: '', titre: 'Sans section' };
}
