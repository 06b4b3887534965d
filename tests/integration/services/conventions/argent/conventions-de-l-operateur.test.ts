import { expect, it } from 'vitest';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';

const VU = Number.MAX_SAFE_INTEGER;

/** Deux conventions signées : l'une que « Cap Essai » porte seul, l'autre dont il n'est que membre. */
function unOperateur() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const creer = (numero: string, porteur: string, genre: 'o2r' | 'politique_ville' = 'o2r') =>
    appeler('conventions.creer', {
      genre,
      numero,
      intitule: `Convention ${numero}`,
      porteur,
      debut: '2023-01-01',
      fin: '2025-12-31',
      motifDuree: null,
    }).id;
  const signer = (id: string) =>
    appeler('conventions.changerStatut', { id, vers: 'signee', le: '2023-01-01', motif: null });
  const [seule, commune] = [creer('C1', 'Cap Essai'), creer('C2', 'Tremplin Essai')];
  const membre = (structure: string, chefDeFile: boolean) =>
    appeler('conventions.ajouterMembre', {
      conventionId: commune,
      structure,
      chefDeFile,
      role: 'Actions',
      budget: null,
      contribution: null,
    }).id;
  const [chef, lui] = [membre('Tremplin Essai', true), membre('Cap Essai', false)];
  const rendre = (conventionId: string, membreId: string | null, charges: number, recu: number) => {
    const de = { conventionId, annee: 2023, membreId };
    appeler('comptes.ajouter', { ...de, compte: '64', declare: charges });
    appeler('comptes.ajouter', { ...de, compte: '74', declare: recu, recette: 'contribution' });
    appeler('comptes.regler', { ...de, vu: VU, patch: { aucuneAutreRecette: true } });
  };
  const verser = (conventionId: string, verse: number) =>
    appeler('versements.ajouter', {
      conventionId,
      annee: 2023,
      genre: 'versement',
      prevuLe: null,
      prevu: null,
      verseLe: '2023-06-01',
      verse,
      note: null,
    });
  rendre(seule, null, 1_000, 1_200);
  verser(seule, 1_200);
  rendre(commune, chef, 5_000, 5_000);
  rendre(commune, lui, 300, 350);
  verser(commune, 5_350);
  for (const id of [seule, commune]) signer(id);
  const { porteurId: structureId } = appeler('conventions.fiche', { id: seule }).convention;
  const lire = (de = structureId) => appeler('surcompensation.operateur', { structureId: de });
  return { ...fichier, creer, signer, lire, seule, commune };
}

it('M7 : les conventions d’un opérateur, portées ou partagées, chacune pour sa seule part', () => {
  const { appeler, lire, commune } = unOperateur();
  expect(lire()).toMatchObject([
    {
      numero: 'C1',
      place: 'porteur',
      part: { exercices: [2023], verse: 1_200, chargesNettes: 1_000, surcompensation: 200 },
    },
    { numero: 'C2', place: 'membre', part: { exercices: [2023], verse: 350, chargesNettes: 300, surcompensation: 50 } },
  ]);
  const { porteurId } = appeler('conventions.fiche', { id: commune }).convention;
  expect(lire(porteurId)).toMatchObject([{ numero: 'C2', place: 'chef_de_file', part: { surcompensation: 0 } }]);
});

it('E3, C6 : un projet, une convention sans mandat SIEG ou sous de minimis n’y est pas ; une part non rendue se dit', () => {
  const { appeler, creer, signer, lire } = unOperateur();
  creer('C3', 'Cap Essai');
  signer(creer('C4', 'Cap Essai', 'politique_ville'));
  const minimis = creer('C5', 'Cap Essai', 'politique_ville');
  appeler('conventions.modifier', { id: minimis, vu: VU, patch: { baseSieg: 'minimis' } });
  signer(minimis);
  signer(creer('C6', 'Cap Essai'));
  expect(lire().map(({ numero, part }) => [numero, part?.exercices])).toEqual([
    ['C1', [2023]],
    ['C2', [2023]],
    ['C6', []],
  ]);
});
