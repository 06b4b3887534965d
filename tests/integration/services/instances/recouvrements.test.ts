import { expect, it } from 'vitest';
import { unClpe, unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';

it('ligne 84 : deux comités locaux qui nomment les mêmes communes se voient, de part et d’autre ; les conventions O2R aussi', () => {
  const fichier = uneConventionSuivie();
  const { appeler, id: conventionId } = fichier;
  const mulhouse = unClpe(fichier, 'CLPE68003');
  const colmar = unClpe(fichier, 'CLPE68002');
  const lire = (id: string) => appeler('instances.recouvrements', { id });
  expect([lire(mulhouse).comites, lire(colmar).comites]).toEqual([[], []]);
  const { communes } = appeler('instances.fiche', { id: mulhouse }).perimetre;
  const premiere = communes[0];
  if (premiere === undefined) throw new Error('Périmètre vide.');
  appeler('instances.modifierPerimetre', { id: colmar, ajouter: [premiere.code], retirer: [] });
  expect(lire(mulhouse).comites).toMatchObject([{ id: colmar, communes: [premiere.libelle] }]);
  expect(lire(colmar).comites).toMatchObject([{ id: mulhouse, communes: [premiere.libelle] }]);
  // La convention agit dans le département : tout le périmètre ; sans lui, la seule commune de son quartier.
  expect(lire(mulhouse).conventions).toMatchObject([{ id: conventionId, communes: communes.length }]);
  const { zones } = appeler('conventions.fiche', { id: conventionId });
  const departement = zones.find(({ genre }) => genre === 'departement')?.id ?? '';
  appeler('conventions.nePlusViser', { id: departement });
  appeler('conventions.viser', { conventionId, zone: { genre: 'commune', code: premiere.code } });
  const restantes = lire(mulhouse).conventions[0]?.communes ?? 0;
  expect(restantes).toBeGreaterThan(0);
  expect(restantes).toBeLessThan(communes.length);
  appeler('instances.supprimer', { id: colmar });
  expect(lire(mulhouse).comites).toEqual([]);
});

it('C7, ligne 84 : prolongée par avenant, une convention O2R agit encore dans le périmètre ; échue, elle n’y est plus', () => {
  const { appeler, ...fichier } = unFichier();
  const clpe = unClpe({ ...fichier, appeler }, 'CLPE68003');
  const { id: conventionId } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 68-2023-01',
    intitule: 'Passerelles Sud-Alsace',
    porteur: 'Tremplin Essai',
    debut: '2023-01-01',
    fin: '2025-12-31',
    motifDuree: 'Prolongation prévue',
  });
  appeler('conventions.changerStatut', { id: conventionId, vers: 'signee', le: '2022-12-15', motif: null });
  appeler('conventions.viser', { conventionId, zone: { genre: 'departement', code: '68' } });
  const lues = () => appeler('instances.recouvrements', { id: clpe }).conventions.map(({ id }) => id);
  expect(lues()).toEqual([]);
  const avenantId = appeler('avenants.preparer', {
    conventionId,
    genre: 'general',
    annee: null,
    objet: 'Prolongation',
    motif: null,
  }).id;
  const fin = { champ: 'fin', annee: null, membreId: null, montant: null, nombre: null, structure: null } as const;
  const changement = { ...fin, texte: '2026-12-31' };
  appeler('avenants.changer', { avenantId, vu: Number.MAX_SAFE_INTEGER, patch: { changement } });
  // Un projet d'avenant ne prolonge rien.
  expect(lues()).toEqual([]);
  const patch = { signeLe: '2025-12-01', concluLe: '2025-12-01', effetLe: '2025-12-01' };
  appeler('avenants.modifier', { id: avenantId, vu: Number.MAX_SAFE_INTEGER, patch });
  expect(lues()).toEqual([conventionId]);
  appeler('conventions.changerStatut', { id: conventionId, vers: 'resiliee', le: '2026-03-12', motif: 'Abandon.' });
  expect(lues()).toEqual([]);
});
