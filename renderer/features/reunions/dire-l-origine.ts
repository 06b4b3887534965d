import { dateCourte } from '#shared/dates/format.ts';
import type { OrigineDePoint } from '#shared/domain/reunion/proposition.schema.ts';
import { numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';

/** D'où vient un point, en quelques mots : « repris de la réunion du 16/04/2026 ». */
export function direLOrigine({ genre, date, numero, annee, demandeur }: OrigineDePoint): string {
  const jour = date === null ? '' : dateCourte(date);
  if (genre === 'point') return `repris de la réunion du ${jour}`;
  if (genre === 'decision')
    return `suites de la décision ${numeroDeliberation({ nature: 'decision', numero, annee }) ?? ''}`.trim();
  if (genre === 'fiche') return 'point d’étape d’une fiche action';
  if (genre === 'convention') return `attendu de la convention ${demandeur ?? ''}`.trim();
  if (genre === 'proposition')
    return ['proposé', demandeur && `par ${demandeur}`, jour && `le ${jour}`].filter(Boolean).join(' ');
  return `${genre === 'audit' ? 'audit demandé' : 'signalement reçu'} le ${jour}`;
}
