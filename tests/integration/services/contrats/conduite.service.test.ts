import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';

/** Un contrat de ville du Haut-Rhin, suivi, et de quoi le conduire. */
function unContrat() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const { id } = appeler('contrats.ajouter', { code: 'CN06801M' });
  const lire = () => appeler('contrats.fiche', { id });
  const modifier = (patch: Record<string, unknown>) => appeler('contrats.modifier', { id, vu: 99_999, patch });
  return { ...fichier, id, lire, modifier };
}

describe('un contrat de ville', () => {
  it('R-100 : suivi, il a ses quartiers, sa période, et les jalons que tout contrat a', () => {
    const { appeler, id, lire, modifier } = unContrat();
    const { contrat, quartiers, jalons, jalonsManquants } = lire();
    expect(contrat).toMatchObject({ debut: 2024, fin: 2030, signeLe: null });
    expect(quartiers.map(({ code }) => code)).toContain('QN06801M');
    // Le 12 mars 2026 : les bilans de 2024 et 2025 sont passés, on ne les dit pas en retard d’office.
    expect([jalons.length, jalonsManquants]).toEqual([6, 2]);
    expect(jalons.find(({ genre }) => genre === 'revoyure')?.echeance).toBe('2027-12-31');
    appeler('jalons.retirer', { id: jalons[0]?.id ?? '' });
    modifier({ fin: 2031 });
    expect(lire().jalonsManquants).toBe(4);
    expect(appeler('jalons.poser', { contratId: id })).toEqual({ poses: 4 });
    expect(appeler('jalons.poser', { contratId: id })).toEqual({ poses: 0 });
    expect(refus(() => modifier({ fin: 2020 })).transmise.champs).toHaveProperty('fin');
  });

  it('un avenant et un bilan fait se notent avec leurs dates', () => {
    const { appeler, id, lire } = unContrat();
    appeler('jalons.poser', { contratId: id });
    appeler('jalons.ajouter', {
      contratId: id,
      genre: 'avenant',
      intitule: 'Avenant n° 1',
      echeance: null,
      faitLe: '2025-06-12',
      note: null,
    });
    const bilan = lire().jalons.find(({ intitule }) => intitule === 'Bilan annuel 2024');
    appeler('jalons.modifier', { id: bilan?.id ?? '', vu: 99_999, patch: { faitLe: '2025-03-20' } });
    expect(
      lire()
        .jalons.filter(({ faitLe }) => faitLe !== null)
        .map(({ intitule, faitLe }) => [intitule, faitLe]),
    ).toEqual([
      ['Bilan annuel 2024', '2025-03-20'],
      ['Avenant n° 1', '2025-06-12'],
    ]);
  });

  it('ses signataires viennent de l’annuaire, une fois chacun, et suivent une fusion', () => {
    const { appeler, id, lire } = unContrat();
    const signer = (structure: string) =>
      appeler('contrats.faireSigner', { contratId: id, structure, signeLe: '2024-04-02', engagement: null });
    signer('Mulhouse Alsace Agglomération');
    signer('M2A');
    expect(refus(() => signer('m2a')).transmise.champs).toHaveProperty('structure');
    const [garder, absorber] = lire().signataires.map(({ structureId }) => structureId);
    appeler('fusions.structures', { garder: garder ?? '', absorber: absorber ?? '', choix: {} });
    expect(lire().signataires.map(({ nom }) => nom)).toEqual(['Mulhouse Alsace Agglomération']);
  });

  it('R-101 : dit ce qui manque à sa conduite, et se tait quand tout y est', () => {
    const { appeler, lire, modifier } = unContrat();
    const genres = () => lire().rappels.map(({ genre }) => genre);
    expect(genres()).toEqual(['sans-comite']);
    const { id: comite } = appeler('instances.creer', {
      type: 'copil_ville',
      departementCode: null,
      clpeCode: null,
      contratCode: 'CN06801M',
      complement: null,
      communes: [],
    });
    modifier({ pilotagesParAn: 2 });
    const sansCitoyens = lire().rappels.filter(({ genre }) => genre === 'citoyens').length;
    expect(genres()).toContain('reunions');
    for (const date of ['2026-04-16', '2026-11-19'])
      appeler('reunions.creer', { instanceId: comite, date, heureDebut: '09:30' });
    expect(genres()).not.toContain('reunions');
    // La fréquence que le contrat fixe au comité technique et aux financeurs se suit de même.
    modifier({ techniquesParAn: 4, financeursParAn: 1 });
    const phrases = () => lire().rappels.map(({ phrase }) => phrase.replace(/\u00A0/gu, ' '));
    expect(phrases()).toContain('Le contrat fixe 4 comités techniques par an : aucun n’est daté cette année.');
    expect(phrases()).toContain('Le contrat fixe 1 comité des financeurs par an : aucun n’est daté cette année.');
    modifier({ techniquesParAn: null, financeursParAn: null });
    expect(genres()).not.toContain('reunions');
    expect(lire().instances).toMatchObject([{ id: comite, tenues: 0, prevues: 2, prochaine: '2026-04-16' }]);
    const siege = appeler('instances.fiche', { id: comite }).sieges.find(({ organisme }) =>
      /conseil citoyen/iu.test(organisme ?? ''),
    );
    expect(siege === undefined ? 1 : 0).toBe(sansCitoyens);
  });
});
