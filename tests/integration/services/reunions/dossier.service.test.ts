import { expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unCdpe, unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import type { Entree } from '#shared/contract/contract.ts';

/** Une commission d'insertion et sa réunion du 10 mars 2026, avec un point d'avis. */
function uneCommission() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const cdpe = unCdpe(fichier);
  const instanceId = appeler('instances.creer', {
    type: 'commission_iae',
    parentId: cdpe,
    departementCode: null,
    clpeCode: null,
    complement: 'du Haut-Rhin',
    communes: [],
  }).id;
  const id = appeler('reunions.creer', { instanceId, date: '2026-03-10', heureDebut: '09:30' }).id;
  const point = (nature: Entree<'points.ajouter'>['nature']) =>
    appeler('points.ajouter', { reunionId: id, titre: 'Conventionnements', nature, intervenant: null, duree: 30 }).id;
  const pointId = point('avis');
  const soumettre = (plus: Partial<Entree<'dossiers.ajouter'>> = {}) =>
    appeler('dossiers.ajouter', { pointId, structure: 'Les Jardins', saisine: 'ACI', objet: null, ...plus }).id;
  const modifier = (dossier: string, patch: Entree<'dossiers.modifier'>['patch']) =>
    appeler('dossiers.modifier', { id: dossier, vu: 1e9, patch });
  const lire = () => appeler('reunions.lire', { id }).dossiers;
  return { ...fichier, cdpe, id, pointId, point, soumettre, modifier, lire };
}

it('R-078 : soumet, rend l’avis, transmet ; la transmission exige l’avis et ne précède pas la réunion', () => {
  const { appeler, id, soumettre, modifier, lire } = uneCommission();
  const dossier = soumettre();
  expect(lire()).toMatchObject([{ id: dossier, rang: 1, sens: null }]);
  expect(refus(() => modifier(dossier, { transmisLe: '2026-03-11' })).transmise.champs).toHaveProperty(
    'patch.transmisLe',
  );
  expect(refus(() => appeler('dossiers.transmettre', { reunionId: id, le: '2026-03-12' })).message).toContain(
    'Aucun avis',
  );
  modifier(dossier, { sens: 'favorable', motifs: 'Projet solide.' });
  expect(refus(() => modifier(dossier, { transmisLe: '2026-03-09' })).message).toContain('avant la réunion');
  expect(refus(() => modifier(dossier, { transmisLe: '2026-03-13' })).message).toContain('à venir');
  soumettre({ saisine: 'apprentis', structure: 'Garage d’essai' });
  expect(appeler('dossiers.transmettre', { reunionId: id, le: '2026-03-12' })).toEqual({ transmis: 1 });
  expect(lire()[0]).toMatchObject({ transmisLe: '2026-03-12', autorite: 'préfet de département' });
  expect(refus(() => modifier(dossier, { sens: null })).message).toContain('transmission');
});

it('n’accepte un dossier que d’une commission d’insertion, sur un point qui se vote', () => {
  const { appeler, soumettre, point, cdpe } = uneCommission();
  expect(refus(() => soumettre({ pointId: point('information') })).message).toContain('R-070');
  const reunionId = appeler('reunions.creer', { instanceId: cdpe, date: '2026-04-01', heureDebut: '10:00' }).id;
  const ailleurs = appeler('points.ajouter', {
    reunionId,
    titre: 'Avis',
    nature: 'avis',
    intervenant: null,
    duree: null,
  }).id;
  expect(refus(() => soumettre({ pointId: ailleurs })).message).toContain('R. 5311-26');
  expect(() => soumettre({ saisine: 'inventée' })).toThrow('Choisissez');
});

it('se lie à une délibération de son point, et le procès-verbal imprime le tableau des dossiers', () => {
  const { appeler, id, pointId, point, soumettre, modifier } = uneCommission();
  const dossier = soumettre({ saisine: 'double', objet: 'EI et ACI' });
  const delibere = (sur: string) =>
    appeler('deliberations.creer', { pointId: sur, nature: 'avis', texte: 'Avis défavorable.' }).id;
  expect(refus(() => modifier(dossier, { deliberationId: delibere(point('avis')) })).message).toContain(
    'pas de ce point',
  );
  modifier(dossier, { deliberationId: delibere(pointId), sens: 'defavorable', motifs: 'Comptes non distincts.' });
  const pv = JSON.stringify(appeler('documents.apercu', { reunionId: id, genre: 'proces-verbal' }));
  expect(pv).toContain('Les Jardins');
  expect(pv).toContain('D.\u00A05132-30');
  expect(pv).toContain('Comptes non distincts.');
  expect(pv).toContain('la décision n’est pas possible');
});
