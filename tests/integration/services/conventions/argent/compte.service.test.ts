import { describe, expect, it } from 'vitest';
import { chargesDeLExercice } from '#shared/domain/convention/argent/charges.rules.ts';
import {
  calculIndirect,
  comptesParOrganisme,
  enLigneDeCompte,
} from '#shared/domain/convention/argent/comptes.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = Number.MAX_SAFE_INTEGER;

function desComptes() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const { id } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 68-2024-01',
    intitule: 'Passerelles Sud-Alsace',
    porteur: 'Tremplin Essai',
    debut: '2024-11-15',
    fin: '2027-11-14',
    motifDuree: null,
  });
  const ajouter = (champs: Record<string, unknown> & { compte: string }) =>
    appeler('comptes.ajouter', { conventionId: id, annee: 2025, ...champs }).id;
  const lire = () => appeler('comptes.lire', { conventionId: id });
  const membre = (structure: string) =>
    appeler('conventions.ajouterMembre', {
      conventionId: id,
      structure,
      chefDeFile: false,
      role: null,
      budget: null,
      contribution: null,
    }).id;
  return { ...fichier, id, ajouter, lire, membre };
}

describe('comptes d’une convention', () => {
  it('M2 : une ligne prend le nom de son compte ; elle se modifie, se retire, et tout s’annule', () => {
    const { appeler, ajouter, lire, db } = desComptes();
    const avant = empreinteDuContenu(db);
    const ligne = ajouter({ compte: '641', prevu: 99_999_999_999 });
    expect(lire().lignes).toMatchObject([
      { compte: '641', libelle: 'Charges de personnel', prevu: 99_999_999_999, nature: 'directe', eligible: true },
    ]);
    appeler('comptes.modifier', { id: ligne, vu: VU, patch: { eligible: false, motif: ' Hors projet ' } });
    expect(lire().lignes[0]).toMatchObject({ eligible: false, motif: 'Hors projet', prevu: 99_999_999_999 });
    appeler('comptes.retirer', { id: ligne });
    expect(lire().lignes).toEqual([]);
    for (let geste = 0; geste < 3; geste += 1) appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('un compte qui n’existe pas, un montant négatif, une année hors de la convention sont refusés à leur champ', () => {
    const { appeler, id, ajouter, lire } = desComptes();
    expect(() => ajouter({ compte: '69' })).toThrow(/de 60 à 68/u);
    expect(() => ajouter({ compte: '60', prevu: -1 })).toThrow(/négatif/u);
    expect(
      refus(() => appeler('comptes.ajouter', { conventionId: id, annee: 2030, compte: '60' })).transmise.champs,
    ).toHaveProperty('annee');
    expect(lire().lignes).toEqual([]);
  });

  it('un bloc se colle en une commande : bonnes cases écrites, mauvaises rendues avec leur raison, un Ctrl+Z', () => {
    const { appeler, id, ajouter, lire, membre, db } = desComptes();
    const ligne = ajouter({ compte: '60', prevu: 100 });
    const autre = appeler('conventions.creer', {
      genre: 'politique_ville',
      numero: 'CPO 2',
      intitule: 'Autre',
      porteur: 'Autre Essai',
      debut: '2025-01-01',
      fin: '2027-12-31',
      motifDuree: null,
    });
    const { id: etranger } = appeler('conventions.ajouterMembre', {
      conventionId: autre.id,
      structure: 'Étranger Essai',
      chefDeFile: false,
      role: null,
      budget: null,
      contribution: null,
    });
    const sien = membre('Relais Essai');
    const avant = empreinteDuContenu(db);
    const rendu = appeler('comptes.coller', {
      conventionId: id,
      annee: 2025,
      vu: VU,
      lignes: [
        { id: ligne, champs: { prevu: 12_345, membreId: etranger } },
        { id: null, champs: { compte: '74', recette: 'contribution', declare: 50, membreId: sien } },
        { id: null, champs: { prevu: 5 } },
      ],
    });
    expect(rendu).toMatchObject({ ecrites: 5, ajoutees: 1 });
    expect(rendu.refusees.map(({ ligne: rang, colonne }) => [rang, colonne])).toEqual([
      [0, 'membreId'],
      [2, 'prevu'],
    ]);
    expect(lire().lignes.map(({ compte, prevu, declare }) => [compte, prevu, declare])).toEqual([
      ['60', 12_345, null],
      ['74', null, 50],
    ]);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('M6, M13 : ce qu’un exercice règle se garde par organisme, et le calcul le lit', () => {
    const { appeler, id, ajouter, lire, membre } = desComptes();
    const sien = membre('Relais Essai');
    ajouter({ compte: '64', declare: 80_000, membreId: sien });
    ajouter({ compte: '62', declare: 20_000, nature: 'indirecte', membreId: sien });
    appeler('conventions.modifier', { id, vu: VU, patch: { modeIndirect: 'cle', cleIndirecte: 'ETP' } });
    const regler = (patch: object) =>
      appeler('comptes.regler', { conventionId: id, annee: 2025, membreId: sien, vu: VU, patch });
    regler({ baseIndirecte: 100_001, cleNumerateur: 1, cleDenominateur: 8 });
    regler({ aucuneAutreRecette: true });
    expect(() => regler({ cleDenominateur: 0 })).toThrow(/zéro/u);
    const { convention, membres } = appeler('conventions.fiche', { id });
    const [comptes] = comptesParOrganisme(lire(), 2025, membres, convention);
    expect(comptes?.exercice).toMatchObject({ cleDenominateur: 8, aucuneAutreRecette: true, seuilEcart: 1_000 });
    const lues = comptes?.lignes.map(enLigneDeCompte) ?? [];
    expect(chargesDeLExercice(lues, calculIndirect(convention, comptes?.exercice as never))).toMatchObject({
      plafondIndirect: 12_500,
      indirectesRetenues: 12_500,
      indirectesEcartees: 7_500,
      chargesEligibles: 92_500,
    });
  });

  it('un organisme qui a des comptes ne se retire pas sans eux ; une année qui en a ne se ferme pas', () => {
    const { appeler, id, ajouter, membre } = desComptes();
    const sien = membre('Relais Essai');
    const ligne = ajouter({ compte: '60', membreId: sien });
    expect(refus(() => appeler('conventions.retirerMembre', { id: sien })).message).toContain('Relais Essai');
    const raccourcir = () =>
      appeler('conventions.modifier', { id, vu: VU, patch: { fin: '2024-12-31', motifDuree: 'Arrêt' } });
    expect(refus(raccourcir).transmise.champs).toHaveProperty('fin');
    appeler('comptes.retirer', { id: ligne });
    appeler('conventions.retirerMembre', { id: sien });
    expect(raccourcir).not.toThrow();
  });

  it('deux membres réunis par une fusion réunissent leurs comptes', () => {
    const { appeler, id, ajouter, lire, membre } = desComptes();
    const [un, autre] = [membre('Relais Essai'), membre('Relais essai bis')];
    for (const membreId of [un, autre]) {
      ajouter({ compte: '60', membreId });
      appeler('comptes.regler', {
        conventionId: id,
        annee: 2025,
        membreId,
        vu: VU,
        patch: { seuilEcart: membreId === un ? 500 : 700 },
      });
    }
    const { membres } = appeler('conventions.fiche', { id });
    const structure = (membreId: string) => membres.find((m) => m.id === membreId)?.structureId ?? '';
    appeler('fusions.structures', { garder: structure(un), absorber: structure(autre), choix: {} });
    expect(lire().lignes.map(({ membreId }) => membreId)).toEqual([un, un]);
    expect(lire().exercices).toMatchObject([{ membreId: un, seuilEcart: 500 }]);
  });

  it('deux membres fusionnés : celui qui reste prend ce que l’autre seul disait', () => {
    const { appeler, id } = desComptes();
    const entrer = (structure: string, dit: object) =>
      appeler('conventions.ajouterMembre', {
        conventionId: id,
        structure,
        chefDeFile: false,
        role: null,
        budget: null,
        contribution: null,
        ...dit,
      }).id;
    const un = entrer('Alpha Essai', { budget: 100_00 });
    const autre = entrer('Alpha Essai (bis)', {
      chefDeFile: true,
      role: 'Repérage',
      budget: 300_00,
      contribution: 200_00,
    });
    const membres = () => appeler('conventions.fiche', { id }).membres;
    const structure = (membreId: string) => membres().find((m) => m.id === membreId)?.structureId ?? '';
    appeler('fusions.structures', { garder: structure(un), absorber: structure(autre), choix: {} });
    expect(membres()).toMatchObject([
      { id: un, chefDeFile: true, role: 'Repérage', budget: 100_00, contribution: 200_00 },
    ]);
  });
});
