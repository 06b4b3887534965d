import { describe, expect, it } from 'vitest';
import { accordsSurLOrdreDuJour, controlerAccords } from '#shared/domain/reunion/accord.rules.ts';
import { changementsDepuis, ordreDuJourEnTexte } from '#shared/domain/reunion/ordre-du-jour-vu.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { unPoint, uneSeance, unSiege } from '#tests/support/une-seance.ts';

const A = unPoint('a', { etat: 'prevu', rang: 1, titre: 'Bilan', nature: 'information' });
const B = unPoint('b', { etat: 'prevu', rang: 2, titre: 'Budget', nature: 'decision' });
const PRESIDENTS = [
  unSiege('p1', { categorie: 'P', college: 'etat' }),
  unSiege('p2', { categorie: 'P', college: 'departement' }),
  unSiege('m1', { categorie: '1' }),
];
const accord = (siegeId: string, texte: string | null) => ({
  id: `accord-${siegeId}`,
  siegeId,
  recuLe: '2026-02-20',
  moyen: 'courriel',
  texte,
});
const seance = (plus: Parameters<typeof uneSeance>[0] = {}): Seance =>
  uneSeance({ type: 'CDPE', sieges: PRESIDENTS, points: [A, B], ...plus });
const vu = ordreDuJourEnTexte(seance());
const codes = (une: Seance) => controlerAccords(une).map(({ code, ou }) => `${code} ${ou}`);

describe('l’accord des coprésidents sur l’ordre du jour (R-216)', () => {
  it('se demande à chaque coprésident en fonctions, à nul autre', () => {
    expect(accordsSurLOrdreDuJour(seance()).map(({ siege }) => siege.id)).toEqual(['p1', 'p2']);
    expect(codes(seance())).toEqual(['R-216 p1']);
    expect(controlerAccords(seance())[0]?.phrase).toContain('Claude p1 et');
    expect(codes(seance({ accords: [accord('p1', vu)] }))).toEqual(['R-216 p2']);
    expect(codes(seance({ accords: [accord('p1', vu), accord('p2', vu)] }))).toEqual([]);
  });

  it.each([
    [
      'un point ajouté',
      [A, B, unPoint('c', { etat: 'prevu', rang: 3, titre: 'Divers' })],
      'ajouté : Divers (décision)',
    ],
    ['un point retiré', [A, { ...B, etat: 'retire' as const }], 'retiré : Budget (décision)'],
    ['un ordre changé', [{ ...A, rang: 3 }, B], 'ordre des points changé'],
    ['une nature changée', [A, { ...B, nature: 'avis' as const }], 'ajouté : Budget (avis)'],
  ])('%s le fait redemander, et dit quoi', (_, points, quoi) => {
    const changee = seance({ points, accords: [accord('p1', vu), accord('p2', vu)] });
    expect(codes(changee)).toEqual(['R-216 p1', 'R-216 p2']);
    expect(accordsSurLOrdreDuJour(changee)[0]?.changements).toContain(quoi);
  });

  it('tient si ce qui change ne se convoque pas : durée, intervenant, précision', () => {
    const points = [{ ...A, duree: 45, intervenant: 'La DDETS', precision: 'chiffres 2025' }, B];
    expect(codes(seance({ points, accords: [accord('p1', vu), accord('p2', vu)] }))).toEqual([]);
  });

  it('ne se demande ni d’une instance libre, ni d’un ordre du jour vide', () => {
    expect(codes(seance({ type: 'copil_ville' }))).toEqual([]);
    expect(codes(seance({ points: [] }))).toEqual([]);
  });

  it('un texte identique n’a changé en rien', () => {
    expect(changementsDepuis(vu, vu)).toEqual([]);
  });
});
