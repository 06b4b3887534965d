import { expect, it } from 'vitest';
import type { ConventionDeRegion } from '#shared/domain/convention/region/region.schema.ts';
import { etablirBilanRegional } from '#shared/documents/bilan-regional/bilan-regional.document.ts';
import { texteNu } from '#shared/documents/segments.ts';
import { DEPARTEMENTS, enEcarts } from '#tests/support/constructeurs/une-region.ts';

/** Ce que le bilan dit des écarts de consommation ; `null` : il n'en a pas la rubrique. */
function alertesDites(conventions: readonly ConventionDeRegion[]): readonly string[] | null {
  const { blocs } = etablirBilanRegional({
    donnees: { conventions: [...conventions], departements: [...DEPARTEMENTS], references: [] },
    filtre: { region: null, exercice: null, genre: null },
    emetteur: { intitule: 'Service', timbre: null },
    image: null,
    date: '2026-06-30',
    exemple: false,
  });
  const liste = blocs.find((bloc) => bloc.id === 'alertes_liste');
  if (liste?.type !== 'liste') return null;
  return liste.elements.map((une) => texteNu(une).replace(/\s/gu, ' '));
}

it('le bilan régional ne nomme que les conventions dont l’argent et les personnes s’écartent ; sans aucune, rien', () => {
  expect(alertesDites(enEcarts([50, 52, 90]))).toEqual([
    'Passerelles 90, Tremplin Essai : l’argent va plus vite que les entrées, 90 % versés pour 50 % des bénéficiaires prévus.',
  ]);
  expect(alertesDites(enEcarts([50, 52]))).toBeNull();
});
