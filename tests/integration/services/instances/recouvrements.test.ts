import { expect, it } from 'vitest';
import { unClpe } from '#tests/support/constructeurs/un-fichier.ts';
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
