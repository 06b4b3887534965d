import { dateCourte } from '#shared/dates/format.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Constat } from '../constat.ts';
import { type ActesAControler, constat } from './acte-constat.ts';
import { acteEnVigueur } from './acte.rules.ts';

/** R-205 : le périmètre s'arrête en concertation avec la région et le département ; R-009 : à plusieurs départements, qui préside. */
export function surLePerimetre({ instance, actes, departements, date }: ActesAControler): Constat[] {
  if (instance.type !== 'CLPE') return [];
  const plusieurs = new Set(departements).size > 1;
  const article = plusieurs ? 'R. 5311-35' : 'R. 5311-30';
  const constats: Constat[] = [];
  if (plusieurs && acteEnVigueur(actes, 'prefet_presidant', date) === null)
    constats.push(
      constat(
        'R-009',
        'R. 5311-35',
        'L’arrêté conjoint précise celui des préfets qui préside : il n’est pas renseigné.',
      ),
    );
  const perimetre = acteEnVigueur(actes, 'perimetre', date);
  if (perimetre === null) return constats;
  const concertations = [
    ['le président du conseil régional', perimetre.concerteRegionLe],
    [
      plusieurs ? 'les présidents des conseils départementaux' : 'le président du conseil départemental',
      perimetre.concerteDepartementLe,
    ],
  ] as const;
  const sans = concertations.flatMap(([qui, le]) => (le === null ? [qui] : []));
  if (sans.length > 0)
    constats.push(constat('R-205', article, `Concertation à dater : ${enumerer(sans)}.`, 'attention', perimetre.id));
  for (const [qui, le] of concertations)
    if (le !== null && perimetre.date !== null && le > perimetre.date)
      constats.push(
        constat(
          'R-205',
          article,
          `La concertation avec ${qui} (${dateCourte(le)}) suit l’arrêté (${dateCourte(perimetre.date)}).`,
          'attention',
          perimetre.id,
        ),
      );
  return constats;
}
