import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

function uneSeanceOuverte() {
  const reunion = uneReunion();
  const { appeler, id, lire, pointId, ajouterPoint } = reunion;
  const deuxieme = ajouterPoint({ titre: 'Deuxième point' });
  appeler('reunions.ouvrir', { id, a: '09:30' });
  const siege = lire().sieges.find(({ mandats }) => mandats.length > 0);
  const personneId = siege?.mandats[0]?.personne.id;
  if (siege === undefined || personneId === undefined) return expect.unreachable();
  const arriver = (plus: { pointId?: string; heure?: string | null; personneId?: string } = {}) =>
    appeler('presences.arriver', {
      reunionId: id,
      siegeId: siege.id,
      personneId,
      pointId: deuxieme,
      heure: '10:42',
      ...plus,
    });
  const sien = () => lire().sieges.find((un) => un.id === siege.id)?.presence;
  return { ...reunion, siegeId: siege.id, personneId, un: pointId, deuxieme, arriver, sien };
}

describe('presences.arriver', () => {
  it('R-060, R-065 : constate la présence et note l’entrée en une seule opération, donc annulées ensemble', () => {
    const { arriver, sien, lire, personneId, deuxieme, journal } = uneSeanceOuverte();
    const avant = journal.dernierNumero();
    arriver();
    expect(journal.dernierNumero()).toBe(avant + 1);
    expect(sien()).toMatchObject({ statut: 'present', personneId });
    expect(lire().mouvements).toMatchObject([
      { presenceId: sien()?.id, pointId: deuxieme, sens: 'arrivee', heure: '10:42', visio: false },
    ]);
  });

  it('R-065 : arrivé deux fois au même point, il n’entre qu’une fois ; revenu à distance, il le reste', () => {
    const { appeler, id, arriver, sien, lire, siegeId, un } = uneSeanceOuverte();
    appeler('presences.constater', {
      reunionId: id,
      siegeId,
      statut: 'distance',
      personneId: null,
      mandataireSiegeId: null,
    });
    appeler('mouvements.noter', {
      reunionId: id,
      presenceId: sien()?.id ?? '',
      pointId: un,
      sens: 'depart',
      heure: null,
    });
    arriver();
    arriver({ heure: '10:45' });
    expect(sien()?.statut).toBe('distance');
    expect(lire().mouvements.filter(({ sens }) => sens === 'arrivee')).toMatchObject([{ heure: '10:45' }]);
  });

  it('R-065 : ni personne d’un autre siège, ni heure hors de la séance, ni point d’ailleurs', () => {
    const { arriver, lire } = uneSeanceOuverte();
    expect(refus(() => arriver({ heure: '09:00' })).transmise.champs).toHaveProperty('heure');
    expect(refus(() => arriver({ personneId: '01960000-0000-7000-8000-000000000fff' })).message).toBeTruthy();
    expect(refus(() => arriver({ pointId: '01960000-0000-7000-8000-000000000ffe' })).code).toBe('REGLE_METIER');
    expect(lire().mouvements).toEqual([]);
  });
});
