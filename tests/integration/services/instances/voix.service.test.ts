import { describe, expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { voixAu } from '#shared/domain/instance/voix.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unCdpe, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

type Voix = Entree<'voix.definir'>['voix'];

function unComite() {
  const fichier = unFichier();
  const id = unCdpe(fichier);
  const fiche = () => fichier.appeler('instances.fiche', { id });
  const siege = (categorie: string, rang = 0) =>
    fiche().sieges.filter((s) => s.categorie === categorie)[rang]?.id ?? expect.unreachable();
  const definir = (voix: Voix, plus: Partial<Entree<'voix.definir'>> = {}, fenetre = 1) =>
    fichier.appeler(
      'voix.definir',
      { instanceId: id, vu: 1e9, depuis: '2024-09-15', arrete: { numero: null, date: null }, voix, ...plus },
      fenetre,
    );
  const nombres = (date: string) => voixAu(fiche().voix, date).map(({ nombre }) => nombre);
  return { ...fichier, id, fiche, siege, definir, nombres };
}
const du = (siegeId: string, nombre: number) => ({ siegeId, organisme: null, nombre });

describe('voix.definir', () => {
  it('R-032 : garde les voix de l’arrêté, et l’arrêté lui-même ; le suivant le remplace à sa date', () => {
    const { siege, definir, nombres, fiche } = unComite();
    definir([du(siege('1'), 12), du(siege('2'), 3)], { arrete: { numero: '2024-118', date: '2024-09-15' } });
    definir([du(siege('1'), 10)], { depuis: '2026-01-01' });
    expect([nombres('2024-09-14'), nombres('2025-12-31'), nombres('2026-01-01')]).toEqual([[], [12, 3], [10]]);
    expect(fiche().actes).toMatchObject([{ nature: 'voix', numero: '2024-118', date: '2024-09-15' }]);
  });

  it('reprendre le même arrêté change ce qui diffère, ajoute et retire le reste ; une annulation rend tout', () => {
    const { siege, definir, nombres, appeler } = unComite();
    definir([du(siege('1'), 12), du(siege('2'), 3)]);
    definir([du(siege('1'), 11), du(siege('3'), 6)]);
    expect(nombres('2026-03-12')).toEqual([11, 6]);
    appeler('historique.annuler', {});
    expect(nombres('2026-03-12')).toEqual([12, 3]);
  });

  it('une séance lit les voix du jour où elle se tient', () => {
    const { siege, definir, appeler, id } = unComite();
    definir([du(siege('1'), 12)]);
    definir([du(siege('1'), 9)], { depuis: '2026-04-01' });
    const le = (date: string) =>
      appeler('reunions.lire', { id: appeler('reunions.creer', { instanceId: id, date, heureDebut: '09:30' }).id })
        .voix;
    expect([le('2026-03-31'), le('2026-04-01')]).toMatchObject([[{ nombre: 12 }], [{ nombre: 9 }]]);
  });

  it('voix d’une organisation : celles de ses sièges ayant voix', () => {
    const { definir, nombres } = unComite();
    definir([{ siegeId: null, organisme: 'cfdt', nombre: 5 }]);
    expect(nombres('2026-03-12')).toEqual([5]);
  });

  it('refuse des voix à qui n’a pas voix, à une organisation sans siège, ou données deux fois', () => {
    const { siege, definir } = unComite();
    const champs = (voix: Voix) => Object.entries(refus(() => definir(voix)).transmise.champs ?? {})[0];
    expect(champs([du(siege('1'), 1), du(siege('7'), 1)])).toEqual([
      'voix.1.nombre',
      expect.stringContaining('R. 5311-37'),
    ]);
    expect(champs([{ siegeId: null, organisme: 'Solidaires', nombre: 1 }])?.[1]).toContain('« Solidaires »');
    expect(champs([du(siege('5'), 2), { siegeId: null, organisme: 'CFDT', nombre: 5 }])).toEqual([
      'voix.1.nombre',
      expect.stringContaining('deux fois'),
    ]);
  });

  it('refuse les voix d’une instance qui n’en a pas par arrêté', () => {
    const { siege, definir, journal, db, id } = unComite();
    journal.executer({ type: 'essai', libelle: 'Essai', annulable: false, fenetre: 1 }, () =>
      db.prepare("UPDATE instance SET type = 'commission_iae' WHERE id = ?").run(id),
    );
    expect(refus(() => definir([du(siege('1'), 1)])).message).toContain('R. 5311-38');
  });

  it('montre les deux valeurs si une autre fenêtre a changé ces voix', () => {
    const { siege, definir } = unComite();
    definir([du(siege('1'), 12)], {}, 1);
    definir([du(siege('1'), 13)], {}, 2);
    expect(refus(() => definir([du(siege('1'), 14)], { vu: 0 }, 1)).code).toBe('DEUX_VALEURS');
  });

  it('efface un arrêté : le précédent vaut de nouveau ; une seconde fois, le dit', () => {
    const { siege, definir, nombres, appeler, id } = unComite();
    definir([du(siege('1'), 12)]);
    definir([du(siege('1'), 9)], { depuis: '2026-01-01' });
    appeler('voix.effacer', { instanceId: id, depuis: '2026-01-01' });
    expect(nombres('2026-03-12')).toEqual([12]);
    expect(refus(() => appeler('voix.effacer', { instanceId: id, depuis: '2026-01-01' })).message).toContain('déjà');
  });
});
