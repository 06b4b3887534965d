import { expect, it } from 'vitest';
import { choisirGestes } from '#renderer/app/palette/choisir-gestes.ts';
import { GESTES } from '#renderer/app/palette/gestes.data.ts';
import { gestesDeLObjet } from '#renderer/app/palette/gestes-de-l-objet.ts';

const premier = (frappe: string) => choisirGestes(GESTES, frappe)[0]?.libelle;

it.each([
  ['créer clpe', 'Créer une instance'],
  ['créer personne', 'Créer une personne'],
  ['pv', 'Voir les séances tenues'],
  ['quorum', 'Voir les séances tenues'],
  ['importer', 'Reprendre un tableau'],
  ['sauvegarder', 'Sauvegarder maintenant'],
  ['rgpd', 'Ouvrir les données personnelles'],
  ['sombre', 'Régler mon nom et l’apparence'],
  ['aller à territoires', 'Aller à Territoires'],
  ['fiche action', 'Créer une fiche action'],
  ['suivre contrat', 'Suivre un contrat de ville'],
  ['restaurer', 'Voir les sauvegardes, en restaurer une'],
  ['vérifier le journal', 'Vérifier le journal du fichier'],
  ['défaire', 'Annuler le dernier geste'],
  ['successeur envoi', 'Préparer l’envoi pour mon successeur'],
])('« %s » propose d’abord « %s »', (frappe, libelle) => expect(premier(frappe)).toBe(libelle));

it('n’invente rien, et n’en propose jamais trop', () => {
  expect(choisirGestes(GESTES, 'xylophone')).toEqual([]);
  expect(choisirGestes(GESTES, 'a').length).toBeLessThanOrEqual(8);
  expect(choisirGestes(GESTES, '')).toHaveLength(6);
});

it('chaque geste a sa propre adresse', () => {
  const adresses = GESTES.map(({ id }) => id);
  expect(adresses.filter((une, n) => adresses.indexOf(une) !== n)).toEqual([]);
});

it('ceux de l’objet ouvert portent son nom', () => {
  const id = '01960000-0000-7000-8000-000000000001';
  const gestes = gestesDeLObjet({ genre: 'reunion', id, nom: 'Réunion du 12 mars 2026' });
  expect(choisirGestes(gestes, 'pv')).toEqual([
    expect.objectContaining({
      id: `/reunions/${id}/documents/proces-verbal`,
      libelle: 'Établir le procès-verbal : Réunion du 12 mars 2026',
    }),
  ]);
  expect(gestesDeLObjet(null)).toEqual([]);
});
