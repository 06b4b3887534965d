import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

function uneReprise() {
  const reunion = uneReunion();
  const { appeler, deposer, instanceId } = reunion;
  const reprendre = (seances: readonly { date: string; noms: readonly string[] }[]) =>
    appeler('anterieures.reprendre', {
      instanceId,
      seances: seances.map(({ date, noms }) => ({ date, jetons: noms.map((nom) => deposer(nom)) })),
    });
  const lister = (plus: object = {}) =>
    appeler('reunions.lister', { texte: '', quand: 'toutes', limite: 50, ...plus }).reunions;
  return { ...reunion, reprendre, lister };
}

describe('reprendre des réunions antérieures', () => {
  it('une réunion par date, ses fichiers, d’un geste qui s’annule', () => {
    const { appeler, reprendre, lire, lister } = uneReprise();
    const { reunions } = reprendre([
      { date: '2024-03-12', noms: ['2024-03-12_CR.pdf', '2024-03-12_annexe.pdf'] },
      { date: '2023-11-05', noms: ['PV 05-11-2023.pdf'] },
    ]);
    expect(reunions).toHaveLength(2);
    expect(lire(reunions[0])).toMatchObject({
      reunion: { date: '2024-03-12', etat: 'tenue', anterieure: true },
      pieces: [
        { titre: '2024-03-12 CR', usage: 'anterieure', recueLe: null },
        { titre: '2024-03-12 annexe', usage: 'anterieure' },
      ],
    });
    expect(lister({ etat: 'anterieure' }).map(({ date }) => date)).toEqual(['2024-03-12', '2023-11-05']);
    expect(lister({ etat: 'tenue' })).toEqual([]);
    appeler('historique.annuler', { commande: 'anterieures.reprendre' });
    expect(lister({ etat: 'anterieure' })).toEqual([]);
  });

  it('le même jour repris deux fois reçoit les fichiers de plus', () => {
    const { reprendre, lire } = uneReprise();
    const premiere = reprendre([{ date: '2024-03-12', noms: ['a.pdf'] }]).reunions;
    expect(reprendre([{ date: '2024-03-12', noms: ['b.pdf'] }]).reunions).toEqual(premiere);
    expect(lire(premiere[0]).pieces.map(({ titre }) => titre)).toEqual(['a', 'b']);
  });

  it('une séance que le fichier suit déjà reçoit les pièces : elle ne se compte pas deux fois', () => {
    const { appeler, reprendre, lire, lister, id, instanceId } = uneReprise();
    appeler('reunions.modifier', { id, vu: 1e9, patch: { date: '2026-03-02' } });
    const reprise = reprendre([
      { date: '2026-03-02', noms: ['PV signé.pdf'] },
      { date: '2024-03-12', noms: ['a.pdf'] },
    ]);
    expect(reprise).toMatchObject({ reunions: [id, expect.any(String)], suivies: 1 });
    expect(lire().pieces).toMatchObject([{ titre: 'PV signé', usage: 'anterieure' }]);
    expect(lister({ instance: instanceId }).map(({ date }) => date)).toEqual(['2026-03-02', '2024-03-12']);
    // Annulée, elle n'a pas eu lieu : ce qui s'est tenu ce jour-là se reprend.
    appeler('historique.annuler', { commande: 'anterieures.reprendre' });
    appeler('reunions.annuler', { id, motif: 'salle fermée' });
    expect(reprendre([{ date: '2026-03-02', noms: ['b.pdf'] }])).toMatchObject({ suivies: 0 });
  });

  it('n’est jamais à venir, et rien de faux ne s’écrit à moitié', () => {
    const { reprendre, lister } = uneReprise();
    const fautive = () =>
      reprendre([
        { date: '2024-03-12', noms: ['a.pdf'] },
        { date: '2026-03-13', noms: ['b.pdf'] },
      ]);
    expect(refus(fautive).transmise.champs).toHaveProperty(['seances.1.date']);
    expect(refus(() => reprendre([{ date: '2024-03-12', noms: ['a.pdf', 'b.exe'] }])).message).toContain('programme');
    expect(lister({ etat: 'anterieure' })).toEqual([]);
  });

  it('ne demande rien : ni étape, ni procès-verbal à approuver, et se trouve par son titre ou sa date', () => {
    const { appeler, reprendre, lire, id, instanceId } = uneReprise();
    const [reprise = ''] = reprendre([{ date: '2024-03-12', noms: ['Bilan Sundgau.pdf'] }]).reunions;
    expect(appeler('points.proposer', { reunionId: id }).aApprouver).toEqual([]);
    expect(lire().precedente).toBeNull();
    const fiche = appeler('instances.fiche', { id: instanceId });
    expect(JSON.stringify(fiche)).not.toContain('retard');
    for (const texte of ['sundgau', '12/03/2024'])
      expect(appeler('recherche.tout', { texte })).toContainEqual(
        expect.objectContaining({ groupe: 'reunions', titre: 'Bilan Sundgau', adresse: `/reunions/${reprise}` }),
      );
    appeler('reunions.supprimer', { id: reprise });
    expect(appeler('recherche.tout', { texte: 'sundgau' }).filter(({ groupe }) => groupe === 'reunions')).toEqual([]);
  });
});

describe('la liste des réunions', () => {
  it('se filtre par instance, thème et état', () => {
    const { appeler, lister, pointId, id, instanceId } = uneReprise();
    const autre = appeler('reunions.creer', { instanceId, date: '2026-06-01', heureDebut: '10:00' }).id;
    appeler('themes.noter', { pointId, themes: ['RSA'] });
    expect(lister({ theme: 'RSA' }).map((r) => r.id)).toEqual([id]);
    expect(lister({ theme: 'Formation' })).toEqual([]);
    expect(lister({ instance: instanceId }).map((r) => r.id)).toEqual([autre, id]);
    expect(lister({ instance: '01960000-0000-7000-8000-00000000ffff' })).toEqual([]);
    expect(lister({ etat: 'brouillon' })).toHaveLength(2);
    expect(lister({ etat: 'tenue' })).toEqual([]);
  });
});
