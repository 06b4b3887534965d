import { describe, expect, it } from 'vitest';
import type { VersementSaisi } from '#shared/domain/convention/annee.schema.ts';
import type { LignePatch } from '#shared/domain/convention/argent/compte.schema.ts';
import { rendreLesComptes } from '#tests/support/constructeurs/des-comptes-rendus.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';

const VU = Number.MAX_SAFE_INTEGER;

/** Une convention de 2023 à 2025, 10 000 € en tout, 4 000 € en 2025 ; ce jour est le 12 mars 2026. */
function uneConvention(genre: 'o2r' | 'politique_ville' = 'o2r') {
  const fichier = unFichier();
  const { appeler } = fichier;
  const { id } = appeler('conventions.creer', {
    genre,
    numero: 'C1',
    intitule: 'Passerelles',
    porteur: 'Tremplin Essai',
    debut: '2023-01-01',
    fin: '2025-12-31',
    motifDuree: null,
  });
  appeler('conventions.modifier', { id, vu: VU, patch: { montant: 10_000_00 } });
  const anneeId = (annee: number) =>
    appeler('conventions.fiche', { id }).annees.find((une) => une.annee === annee)?.id ?? '';
  const noter = (annee: number, patch: object) =>
    appeler('conventions.modifierAnnee', { id: anneeId(annee), vu: VU, patch });
  noter(2025, { montant: 4_000_00 });
  const verser = (euros: number, plus: Partial<VersementSaisi> = {}) =>
    appeler('versements.ajouter', {
      conventionId: id,
      annee: 2025,
      genre: 'versement',
      prevuLe: null,
      prevu: null,
      verseLe: '2026-03-01',
      verse: euros * 100,
      note: null,
      ...plus,
    }).id;
  const ligne = (champs: LignePatch & { compte: string }) =>
    appeler('comptes.ajouter', { conventionId: id, annee: 2025, ...champs }).id;
  const valider = () => noter(2025, { financierValideLe: '2026-03-01', chargesValideesLe: '2026-03-02' });
  return { ...fichier, id, noter, verser, ligne, valider };
}
const faute = (geste: () => unknown, champ: string) => refus(geste).transmise.champs?.[champ] ?? '';

describe('E7 : valider les comptes rendus d’un exercice, par un seul chemin', () => {
  it('M2, M3, M4, M13 : chaque constat bloquant arrête, au champ de la date ; réparé, il laisse passer', () => {
    const { appeler, id, ligne, noter, valider } = uneConvention();
    const dit = () => faute(() => noter(2025, { financierValideLe: '2026-03-01' }), 'financierValideLe');
    const regler = (idLigne: string, patch: object) => appeler('comptes.modifier', { id: idLigne, vu: VU, patch });
    expect(dit()).toContain('ne sont pas rendus');
    const charge = ligne({ compte: '64', prevu: 5_000_00, declare: 5_000_00 });
    expect(dit()).toContain('s’équilibre pas');
    const produit = ligne({ compte: '74', prevu: 5_000_00, declare: 4_000_00, recette: 'contribution' });
    expect(dit()).toContain('dépasse le seuil');
    regler(produit, { commentaire: 'Solde à venir' });
    expect(dit()).toContain('autres recettes');
    appeler('comptes.regler', {
      conventionId: id,
      annee: 2025,
      membreId: null,
      vu: VU,
      patch: { aucuneAutreRecette: true },
    });
    regler(charge, { eligible: false });
    expect(dit()).toContain('pas éligible');
    expect(faute(valider, 'financierValideLe')).toContain('pas éligible');
    regler(charge, { eligible: true });
    valider();
    expect(appeler('conventions.fiche', { id }).annees.find(({ annee }) => annee === 2025)).toMatchObject({
      financierValideLe: '2026-03-01',
      chargesValideesLe: '2026-03-02',
    });
  });

  it('O-14 : une contribution au-dessus des coûts prévus moins leurs cofinancements ne se valide pas', () => {
    const { appeler, id, ligne, noter } = uneConvention();
    ligne({ compte: '64', prevu: 5_000_00, declare: 5_000_00 });
    ligne({ compte: '74', prevu: 3_999_99, declare: 3_999_99, recette: 'contribution' });
    const cofinancement = ligne({ compte: '74', prevu: 1_000_01, declare: 1_000_01, recette: 'cofinancement' });
    const valider = () => noter(2025, { chargesValideesLe: '2026-03-01' });
    expect(faute(valider, 'chargesValideesLe')).toContain('dépasse les coûts éligibles');
    appeler('comptes.retirer', { id: cofinancement });
    ligne({ compte: '74', prevu: 1_000_00, declare: 1_000_00, recette: 'cofinancement' });
    ligne({ compte: '75', prevu: 1, declare: 1 });
    valider();
    expect(appeler('comptes.lire', { conventionId: id }).lignes).toHaveLength(4);
  });

  it('un projet commun attend les comptes de chaque organisme, et nomme celui qui manque', () => {
    const { appeler, id, noter } = uneConvention();
    const membre = (structure: string, chefDeFile: boolean) =>
      appeler('conventions.ajouterMembre', {
        conventionId: id,
        structure,
        chefDeFile,
        role: 'Repérage',
        budget: null,
        contribution: null,
      }).id;
    const [un, deux] = [membre('Tremplin Essai', true), membre('Cap Essai', false)];
    rendreLesComptes(appeler, { conventionId: id, annee: 2025, membreId: un });
    const valider = () => noter(2025, { financierValideLe: '2026-03-01' });
    expect(faute(valider, 'financierValideLe')).toContain('Cap Essai');
    rendreLesComptes(appeler, { conventionId: id, annee: 2025, membreId: deux });
    valider();
  });

  it('jamais à une date à venir ; ôter une validation, ou redire la même date, passe toujours', () => {
    const { appeler, id, noter, ligne, valider } = uneConvention();
    rendreLesComptes(appeler, { conventionId: id, annee: 2025 });
    expect(faute(() => noter(2025, { financierValideLe: '2026-03-13' }), 'financierValideLe')).toContain('à venir');
    valider();
    ligne({ compte: '62', declare: 10_00, eligible: false });
    noter(2025, { financierValideLe: '2026-03-01', ae: 1_00 });
    noter(2025, { financierValideLe: null, chargesValideesLe: null });
    expect(faute(valider, 'financierValideLe')).toContain('pas éligible');
  });

  it('une ligne devenue fautive depuis la validation arrête encore le solde', () => {
    const { appeler, id, ligne, valider, verser } = uneConvention();
    rendreLesComptes(appeler, { conventionId: id, annee: 2025 });
    valider();
    const fautive = ligne({ compte: '62', declare: 10_00, eligible: false });
    const solder = () => verser(500, { genre: 'solde' });
    expect(faute(solder, 'verseLe')).toContain('pas éligible');
    appeler('comptes.retirer', { id: fautive });
    solder();
  });
});

describe('M11 et solde : jamais plus que dû', () => {
  it('M11 : la somme de tous les exercices tient dans le montant de la convention, au centime', () => {
    const { appeler, id, verser } = uneConvention('politique_ville');
    verser(6_000, { annee: 2023 });
    verser(3_000, { annee: 2024 });
    expect(faute(() => verser(1_000.01), 'verse')).toContain('en tout');
    const dernier = verser(1_000);
    expect(faute(() => verser(1, { annee: 2024, verseLe: null, verse: null, prevu: 1 }), 'verse')).toContain('en tout');
    appeler('versements.ajouter', {
      conventionId: id,
      annee: 2023,
      genre: 'reversement',
      prevuLe: null,
      prevu: null,
      verseLe: '2026-03-02',
      verse: 1_00,
      note: null,
    });
    verser(1, { annee: 2024 });
    appeler('versements.modifier', { id: dernier, vu: VU, patch: { verse: 900_00 } });
  });

  it('§ 2.2 : un solde ne dépasse pas le moindre du montant et de la compensation maximale, moins le versé', () => {
    const { appeler, id, valider, verser } = uneConvention();
    rendreLesComptes(appeler, { conventionId: id, annee: 2025 }, 3_500);
    valider();
    verser(2_000, { genre: 'avance' });
    expect(faute(() => verser(1_500.01, { genre: 'solde' }), 'verse')).toContain('dépasse de 0,01');
    const solde = verser(1_500, { genre: 'solde' });
    const changer = (verse: number) => appeler('versements.modifier', { id: solde, vu: VU, patch: { verse } });
    expect(faute(() => changer(1_600_00), 'verse')).toContain('dépasse de 100');
    changer(1_400_00);
    expect(appeler('conventions.fiche', { id }).versements).toHaveLength(2);
  });
});
