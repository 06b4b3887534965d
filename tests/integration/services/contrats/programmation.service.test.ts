import { describe, expect, it } from 'vitest';
import { uneProgrammation } from '#tests/support/constructeurs/une-programmation.ts';

describe('la programmation annuelle', () => {
  it('garde ce que l’on tape d’un projet, et reconnaît ses quartiers, son axe et son porteur', () => {
    const { appeler, contratId, ateliers, modifier, de, lire } = uneProgrammation();
    const { id: feuilleId } = appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'contrat', id: contratId },
      intitule: 'Feuille de route',
      debut: 2026,
      fin: 2026,
    });
    appeler('axes.ajouter', { feuilleId, intitule: 'Plein emploi', rattachement: null });
    const [premier] = lire().quartiers;
    modifier(ateliers, {
      porteur: 'Atelier des Quartiers',
      axe: '1',
      quartiers: premier?.libelle ?? '',
      avis: 'reserve',
      pluriannuel: true,
    });
    expect(de(ateliers)).toMatchObject({
      porteur: 'Atelier des Quartiers',
      axe: 'Plein emploi',
      quartiers: [premier],
      avis: 'reserve',
      pluriannuel: true,
      horsQpv: false,
    });
    modifier(ateliers, { quartiers: 'hors QPV' });
    expect(de(ateliers)).toMatchObject({ quartiers: [], horsQpv: true });
    modifier(ateliers, { quartiers: 'tous' });
    expect(de(ateliers).quartiers).toHaveLength(lire().quartiers.length);
  });

  it('refuse un quartier inconnu et un dossier Dauphin déjà pris, à leur cellule', () => {
    const { ateliers, sport, modifier, de } = uneProgrammation();
    expect(() => modifier(ateliers, { quartiers: 'Neuhof' })).toThrow(/n’est pas un quartier du contrat/u);
    expect(de(ateliers).quartiers).toEqual([]);
    modifier(ateliers, { dauphin: '00123456' });
    expect(() => modifier(sport, { dauphin: ' 00123456 ' })).toThrow(/déjà celui de « Ateliers CV »/u);
  });

  it('R-102 : un montant absent n’est pas zéro ; décidé à zéro, c’est un refus', () => {
    const { ateliers, etat, chiffrer, de } = uneProgrammation();
    expect(de(ateliers).montants).toEqual([]);
    chiffrer(ateliers, etat, { demande: 500_000, propose: 300_000 });
    chiffrer(ateliers, etat, { decide: 0 });
    expect(de(ateliers).montants).toEqual([{ enveloppeId: etat, demande: 500_000, propose: 300_000, decide: 0 }]);
    chiffrer(ateliers, etat, { decide: null });
    expect(de(ateliers).montants[0]?.decide).toBeNull();
  });

  it('décide comme proposé, sans toucher à ce qui est décidé, et s’annule en un geste', () => {
    const { appeler, ateliers, sport, etat, agglo, chiffrer, de } = uneProgrammation();
    chiffrer(ateliers, etat, { propose: 300_000 });
    chiffrer(ateliers, agglo, { propose: 100_000, decide: 50_000 });
    chiffrer(sport, etat, { demande: 900_000 });
    expect(appeler('programmation.retenir', { ids: [ateliers, sport] })).toEqual({ decides: 1 });
    expect(de(ateliers).montants.map(({ decide }) => decide)).toEqual([300_000, 50_000]);
    expect(de(sport).montants[0]?.decide).toBeNull();
    expect(() => appeler('programmation.retenir', { ids: [sport] })).toThrow(/reste à décider/u);
    appeler('historique.annuler', {});
    expect(de(ateliers).montants.map(({ decide }) => decide)).toEqual([null, 50_000]);
  });

  it('retire un financeur avec ses montants, et l’annulation rend tout', () => {
    const { appeler, ateliers, etat, chiffrer, de, lire } = uneProgrammation();
    chiffrer(ateliers, etat, { demande: 500_000 });
    expect(appeler('enveloppes.retirer', { id: etat })).toEqual({ montants: 1 });
    expect(lire().enveloppes).toHaveLength(1);
    expect(de(ateliers).montants).toEqual([]);
    appeler('historique.annuler', {});
    expect(de(ateliers).montants).toEqual([{ enveloppeId: etat, demande: 500_000, propose: null, decide: null }]);
  });

  it('refuse deux fois le même financeur, et reconduit ceux de l’année d’avant sans leurs montants', () => {
    const { appeler, contratId } = uneProgrammation();
    expect(() =>
      appeler('enveloppes.ajouter', { contratId, annee: 2026, financeur: 'etat (p147)', origine: 'p147', montant: 1 }),
    ).toThrow(/a déjà son enveloppe de 2026/u);
    const suivante = () => appeler('programmation.annee', { contratId, annee: 2027 });
    expect(suivante()).toMatchObject({ enveloppes: [], aReconduire: ['État (P147)', 'Agglomération'] });
    expect(appeler('enveloppes.reconduire', { contratId, annee: 2027 })).toEqual({ reconduites: 2 });
    expect(suivante().enveloppes.map(({ financeur, montant }) => [financeur, montant])).toEqual([
      ['État (P147)', null],
      ['Agglomération', null],
    ]);
    expect(suivante().aReconduire).toEqual([]);
  });
});
