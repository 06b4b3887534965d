import { describe, expect, it } from 'vitest';
import { chargesEcartees } from '#shared/domain/convention/argent/ecartees.rules.ts';
import { comptesParOrganisme } from '#shared/domain/convention/argent/comptes.rules.ts';
import { constatsDesComptesRendus } from '#shared/domain/convention/argent/constats-des-comptes.rules.ts';
import { recettesParOrigine } from '#shared/domain/convention/argent/recettes-par-origine.rules.ts';
import type { LignePatch } from '#shared/domain/convention/argent/compte.schema.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = Number.MAX_SAFE_INTEGER;

function desComptes(genre: 'o2r' | 'politique_ville' = 'o2r') {
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
  const ajouter = (champs: LignePatch & { compte: string }) =>
    appeler('comptes.ajouter', { conventionId: id, annee: 2025, ...champs }).id;
  const modifier = (ligne: string, patch: LignePatch) => appeler('comptes.modifier', { id: ligne, vu: VU, patch });
  const lignes = () => appeler('comptes.lire', { conventionId: id }).lignes;
  const organisme = () => {
    const [un] = comptesParOrganisme(
      appeler('comptes.lire', { conventionId: id }),
      2025,
      [],
      appeler('conventions.fiche', { id }).convention,
    );
    if (un === undefined) throw new Error('Aucun organisme.');
    return un;
  };
  return { ...fichier, id, ajouter, modifier, lignes, organisme };
}

describe('O-15, M2 : déclaré, contrôlé, retenu, avec qui et quand', () => {
  it('le contrôlé porte son jour ; on calcule avec le retenu, sinon le contrôlé ; effacé, il n’en reste rien, et tout s’annule', () => {
    const { appeler, db, id, ajouter, modifier, lignes, organisme } = desComptes();
    const ligne = ajouter({ compte: '64', declare: 1_000_00, referencePiece: 'Factures 12 à 18' });
    const avant = empreinteDuContenu(db);
    modifier(ligne, { controle: 900_00, controlePar: 'DDETS du Haut-Rhin', motif: 'Trop d’heures' });
    expect(lignes()[0]).toMatchObject({
      controle: 900_00,
      controleLe: '2026-03-12',
      controlePar: 'DDETS du Haut-Rhin',
    });
    const { convention } = appeler('conventions.fiche', { id });
    expect(chargesEcartees(organisme(), convention)).toMatchObject([
      {
        montant: 100_00,
        motif: 'Trop d’heures',
        piece: 'Factures 12 à 18',
        controle: 'DDETS du Haut-Rhin, le 12/03/2026',
      },
    ]);
    modifier(ligne, { retenu: 950_00 });
    expect(chargesEcartees(organisme(), convention)).toMatchObject([{ montant: 50_00 }]);
    modifier(ligne, { retenu: null, controle: null });
    expect(lignes()[0]).toMatchObject({ controle: null, controleLe: null, controlePar: null });
    for (let geste = 0; geste < 3; geste += 1) appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('un contrôlé différent du déclaré attend son motif ; un montant négatif est refusé à sa case', () => {
    const { appeler, id, ajouter, modifier, organisme } = desComptes();
    const ligne = ajouter({ compte: '64', declare: 1_000_00, controle: 1_000_00 });
    const codes = () =>
      constatsDesComptesRendus(organisme(), appeler('conventions.fiche', { id }).convention).map(({ code }) => code);
    expect(codes()).not.toContain('O-15');
    modifier(ligne, { controle: 999_99 });
    expect(codes()).toContain('O-15');
    expect(() => modifier(ligne, { controle: -1 })).toThrow(/négatif/u);
  });
});

it('M13 : chaque recette dit son origine, et se somme par origine ; la contribution n’en est pas une', () => {
  const { appeler, id, ajouter, modifier, lignes, organisme } = desComptes();
  const dites = () =>
    constatsDesComptesRendus(organisme(), appeler('conventions.fiche', { id }).convention).filter(
      ({ code }) => code === 'M13',
    );
  ajouter({ compte: '74', declare: 500_00, recette: 'contribution' });
  expect(dites().map(({ gravite }) => gravite)).toEqual(['bloquant']);
  const recette = ajouter({ compte: '74', declare: 40_00, recette: 'cofinancement' });
  expect(dites()).toMatchObject([{ gravite: 'attention', ou: recette }]);
  ajouter({ compte: '70', declare: 7_00, origine: 'vente' });
  ajouter({ compte: '87', declare: 9_00 });
  expect(recettesParOrigine(lignes()).map(({ cle, montant }) => [cle, montant])).toEqual([
    ['vente', 7_00],
    ['inconnue', 40_00],
  ]);
  modifier(recette, { origine: 'europe' });
  expect(dites()).toEqual([]);
  expect(recettesParOrigine(lignes())).toMatchObject([
    { nom: 'Fonds européens', montant: 40_00, cofinancements: 40_00 },
    { nom: 'Ventes et prestations', montant: 7_00, cofinancements: 0 },
  ]);
});

it('§ 2.2 : le bénéfice raisonnable se calcule sur les capitaux dès qu’ils sont dits, hors O2R seulement (D. 5316-7)', () => {
  const calcul = (genre: 'o2r' | 'politique_ville') => {
    const { appeler, id, ajouter } = desComptes(genre);
    appeler('conventions.modifier', { id, vu: VU, patch: { baseSieg: 'decision_2012' } });
    ajouter({ compte: '64', declare: 1_000_00 });
    const regler = (patch: { tauxBenefice?: number; capitaux?: number | null }) =>
      appeler('comptes.regler', { conventionId: id, annee: 2025, membreId: null, vu: VU, patch });
    const lire = () => {
      const { proposition } = appeler('surcompensation.lire', { conventionId: id, jusquA: null });
      const [un] = proposition.organismes;
      const terme = un?.termes.find(({ cle, annee }) => cle === 'BR' && annee === 2025);
      return [terme?.valeur, terme?.formule, un?.constats.some(({ phrase }) => phrase.includes('swap'))];
    };
    regler({ tauxBenefice: 250 });
    const surCharges = lire();
    regler({ capitaux: 333_33 });
    return [surCharges, lire()];
  };
  expect(calcul('politique_ville')).toEqual([
    [25_00, 'CE × taux', false],
    [8_33, 'capitaux × taux', true],
  ]);
  expect(calcul('o2r')).toEqual([
    [0, '0', false],
    [0, '0', false],
  ]);
});
