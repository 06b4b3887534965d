import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { citer } from '#shared/domain/convention/argent/base-sieg.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { conservationJusquAu, periodeTenue } from '#shared/domain/convention/duree.rules.ts';
import { verseUneAide } from '#shared/domain/convention/genre.rules.ts';
import { dateSansJour } from '#shared/dates/format.ts';

/** Jusqu'à quand garder le dossier : dix ans après la fin du mandat, résiliation comprise (E5). */
export function GardeDuDossier({ convention, jour }: { readonly convention: Convention; readonly jour: string }) {
  if (!verseUneAide(convention)) return null;
  const jusquAu = conservationJusquAu(periodeTenue(convention).fin);
  const article = citer(convention, '8');
  const fondement = article === null ? '' : ` (${article})`;
  return (
    <LigneCalme>
      {`Dossier à garder jusqu’au ${dateSansJour(jusquAu)} : ${jour <= jusquAu ? 'dix ans après la fin' : 'ce terme est passé'}${fondement}.`}
    </LigneCalme>
  );
}
