import { describe, expect, it } from 'vitest';
import { uneProgrammation } from '#tests/support/constructeurs/une-programmation.ts';

describe('un bloc collé dans la programmation', () => {
  it('écrit chaque cellule, ajoute les lignes neuves, rend celles qui se refusent, et s’annule en un geste', () => {
    const { appeler, contratId, annee, etat, agglo, ateliers, sport, modifier, lire, de } = uneProgrammation();
    modifier(sport, { dauphin: '00123456' });
    const avant = lire().projets;
    const rendu = appeler('programmation.coller', {
      contratId,
      annee,
      vu: 1e9,
      lignes: [
        {
          id: ateliers,
          champs: { porteur: 'Atelier Bâti', quartiers: 'Neuhof', dauphin: '00123456', avis: 'favorable' },
          montants: [
            { enveloppeId: etat, demande: 500_000, decide: 0 },
            { enveloppeId: ateliers, demande: 1 },
          ],
        },
        {
          id: null,
          champs: { intitule: 'Neuf', quartiers: 'hors QPV' },
          montants: [{ enveloppeId: agglo, propose: 100 }],
        },
        { id: null, champs: { porteur: 'Sans projet' }, montants: [] },
      ],
    });
    const neuf = rendu.ids[1] ?? '';
    expect(rendu).toMatchObject({ ecrites: 7, ajoutes: 1, ids: [ateliers, neuf, null] });
    expect(rendu.refusees.map(({ ligne, colonne }) => [ligne, colonne])).toEqual([
      [0, 'quartiers'],
      [0, 'dauphin'],
      [0, `demande ${ateliers}`],
      [2, 'porteur'],
    ]);
    expect(rendu.refusees[0]?.message).toContain('« Neuhof » n’est pas un quartier du contrat');
    expect(de(ateliers)).toMatchObject({
      porteur: 'Atelier Bâti',
      quartiers: [],
      dauphin: null,
      avis: 'favorable',
      montants: [{ enveloppeId: etat, demande: 500_000, propose: null, decide: 0 }],
    });
    expect(de(neuf)).toMatchObject({ intitule: 'Neuf', horsQpv: true, montants: [{ propose: 100 }] });
    appeler('historique.annuler', {});
    expect(lire().projets).toEqual(avant);
  });

  it('ne touche pas un projet d’une autre année, et ne remplace pas en silence ce qu’une autre fenêtre a changé', () => {
    const { appeler, contratId, etat, ateliers, chiffrer, lire } = uneProgrammation();
    chiffrer(ateliers, etat, { demande: 100 });
    const colle = (annee: number, vu: number, fenetre?: number) =>
      appeler(
        'programmation.coller',
        {
          contratId,
          annee,
          vu,
          lignes: [{ id: ateliers, champs: {}, montants: [{ enveloppeId: etat, demande: 200 }] }],
        },
        fenetre,
      );
    expect(colle(2027, 1e9)).toMatchObject({ ecrites: 0, refusees: [{ colonne: `demande ${etat}` }] });
    expect(colle(2026, 0, 2).refusees[0]?.message).toContain('autre fenêtre');
    expect(lire().projets[0]?.montants[0]?.demande).toBe(100);
    expect(colle(2026, 1e9, 2)).toMatchObject({ ecrites: 1, refusees: [] });
  });
});
