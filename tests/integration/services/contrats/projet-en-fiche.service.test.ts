import { describe, expect, it } from 'vitest';
import { uneProgrammation } from '#tests/support/constructeurs/une-programmation.ts';

describe('un projet et sa fiche action', () => {
  function uneFicheOuverte() {
    const programmation = uneProgrammation();
    const { appeler, contratId, ateliers, etat, agglo, modifier, chiffrer } = programmation;
    const { id: feuilleId } = appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'contrat', id: contratId },
      intitule: 'Feuille de route',
      debut: 2026,
      fin: 2026,
    });
    const { id: axeId } = appeler('axes.ajouter', { feuilleId, intitule: 'Plein emploi', rattachement: null });
    modifier(ateliers, { porteur: 'Atelier des Quartiers', quartiers: 'tous', dauphin: '00123456' });
    chiffrer(ateliers, etat, { demande: 500_000, propose: 300_000 });
    chiffrer(ateliers, agglo, { demande: 200_000, decide: 100_000 });
    const { ficheId } = appeler('programmation.ouvrirUneFiche', { id: ateliers, axeId });
    const fiche = () => appeler('fichesAction.fiche', { id: ficheId });
    return { ...programmation, ficheId, axeId, fiche };
  }

  it('s’ouvre de ce que le projet dit : porteur, quartiers, financeurs, dossier Dauphin', () => {
    const { fiche, lire, de, ateliers } = uneFicheOuverte();
    const { fiche: ouverte, quartiers, financements } = fiche();
    expect(ouverte).toMatchObject({ intitule: 'Ateliers CV', structurePilote: 'Atelier des Quartiers' });
    expect(quartiers).toHaveLength(lire().quartiers.length);
    expect(
      financements.map(({ financeur, origine, annee, demande, accorde, dauphin }) => [
        financeur,
        origine,
        annee,
        demande,
        accorde,
        dauphin,
      ]),
    ).toEqual([
      ['État (P147)', 'p147', 2026, 500_000, null, '00123456'],
      ['Agglomération', 'collectivite', 2026, 200_000, 100_000, null],
    ]);
    expect(de(ateliers).fiche?.intitule).toBe('Ateliers CV');
  });

  it('dit le même nombre des deux côtés : tapé dans la grille ou dans la fiche', () => {
    const { appeler, fiche, de, ateliers, etat, chiffrer } = uneFicheOuverte();
    chiffrer(ateliers, etat, { decide: 300_000 });
    const ligne = fiche().financements[0];
    expect(ligne?.accorde).toBe(300_000);
    appeler('financements.modifier', {
      id: ligne?.id ?? '',
      vu: Number.MAX_SAFE_INTEGER,
      patch: { accorde: 250_000 },
    });
    expect(de(ateliers).montants[0]).toMatchObject({ decide: 250_000, propose: 300_000 });
    appeler('financements.retirer', { id: ligne?.id ?? '' });
    expect(de(ateliers).montants[0]).toMatchObject({ decide: 300_000, propose: 300_000 });
  });

  it('se délie sans rien perdre, et se lie à une fiche sans remplacer ce qu’elle a', () => {
    const { appeler, fiche, de, ateliers, sport, etat, ficheId, chiffrer } = uneFicheOuverte();
    appeler('programmation.delier', { id: ateliers });
    expect(de(ateliers)).toMatchObject({ fiche: null, montants: [{ demande: 500_000 }, { decide: 100_000 }] });
    expect(fiche().financements).toHaveLength(2);
    chiffrer(sport, etat, { demande: 700_000 });
    appeler('programmation.lier', { id: sport, ficheId });
    expect(fiche().financements.map(({ demande }) => demande)).toEqual([700_000, 200_000]);
    expect(() => appeler('programmation.lier', { id: sport, ficheId })).toThrow(/déjà lié/u);
    appeler('fichesAction.supprimer', { id: ficheId });
    expect(de(sport).fiche).toBeNull();
  });

  it('refuse d’ouvrir une fiche sans porteur, et ne laisse rien à demi', () => {
    const { appeler, sport, axeId, lire, contratId } = uneFicheOuverte();
    expect(() => appeler('programmation.ouvrirUneFiche', { id: sport, axeId })).toThrow(/qui porte ce projet/u);
    expect(appeler('programmation.fiches', { contratId })).toHaveLength(1);
    expect(lire().projets.filter(({ fiche }) => fiche !== null)).toHaveLength(1);
  });
});
