import { describe, expect, it } from 'vitest';
import { seanceAuPoint } from '#shared/domain/seance/seance-au-point.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
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

  it('R-060 : le suppléant prend le siège du titulaire, qui part au même point ; le quorum ne bouge pas', () => {
    const { appeler, id, lire, siegeId, personneId, un, deuxieme, constater, arriver } = uneSeanceOuverte();
    const { personneId: suppleant } = appeler('membres.nommer', {
      siegeId,
      role: 'suppleant',
      debut: '2024-09-15',
      personneId: null,
      personne: uneSaisie('Suppléant'),
    });
    constater(siegeId, 'present');
    arriver({ personneId: suppleant, heure: '10:42' });
    const presenceId = lire().sieges.find((siege) => siege.id === siegeId)?.presence?.id ?? '';
    expect(lire().mouvements).toMatchObject([
      { sens: 'depart', personneId: null, pointId: deuxieme, heure: '10:42' },
      { sens: 'arrivee', personneId: suppleant, pointId: deuxieme, heure: '10:42', statut: 'present' },
    ]);
    const tenu = (point: string) =>
      seanceAuPoint(lire(), point).sieges.find((siege) => siege.id === siegeId)?.presence?.personneId;
    expect([tenu(un), tenu(deuxieme)]).toEqual([personneId, suppleant]);
    // Deux fois le même geste n'écrit rien de plus ; partir ensuite fait partir qui tient le siège.
    arriver({ personneId: suppleant });
    expect(lire().mouvements).toHaveLength(2);
    appeler('historique.annuler', {});
    expect(lire().mouvements).toEqual([]);
    appeler('historique.retablir', {});
    const part = { reunionId: id, presenceId, pointId: deuxieme, sens: 'depart' as const, heure: null };
    appeler('mouvements.noter', part);
    expect(lire().mouvements.at(-1)).toMatchObject({ sens: 'depart', personneId: suppleant });
    appeler('mouvements.noter', part);
    expect(lire().mouvements).toHaveLength(3);
  });

  it('R-065 : on ne part pas avant d’être arrivé', () => {
    const { appeler, id, arriver, sien, un } = uneSeanceOuverte();
    arriver();
    const part = (pointId: string, heure: string) =>
      appeler('mouvements.noter', { reunionId: id, presenceId: sien()?.id ?? '', pointId, sens: 'depart', heure });
    expect(refus(() => part(un, '10:50')).message).toContain('contredit l’ordre du jour');
    expect(() => part(un, '10:30')).not.toThrow();
  });

  it('R-065 : ni personne d’un autre siège, ni heure hors de la séance, ni point d’ailleurs', () => {
    const { arriver, lire } = uneSeanceOuverte();
    expect(refus(() => arriver({ heure: '09:00' })).transmise.champs).toHaveProperty('heure');
    expect(refus(() => arriver({ personneId: '01960000-0000-7000-8000-000000000fff' })).message).toBeTruthy();
    expect(refus(() => arriver({ pointId: '01960000-0000-7000-8000-000000000ffe' })).code).toBe('REGLE_METIER');
    expect(lire().mouvements).toEqual([]);
  });
});
