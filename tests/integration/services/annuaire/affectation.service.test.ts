import { expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

type Poste = Entree<'affectations.changerDePoste'>['poste'];
const poste = (plus: Partial<Poste> = {}): Poste => ({
  le: '2026-02-01',
  fonction: 'directrice',
  structure: 'Cap emploi',
  courriel: 'zoe.martin@exemple.fr',
  telephone: null,
  ...plus,
});

it('change de poste : l’ancien devient une affectation passée datée, le nouveau prend la fiche, d’un geste annulable', () => {
  const { appeler, journal } = unFichier();
  const { id: personneId } = appeler(
    'personnes.creer',
    uneSaisie('Martin', { fonction: 'conseillère', structure: 'DDETS' }),
  );
  appeler('personnes.modifier', { id: personneId, vu: journal.dernierNumero(), patch: { depuis: '2020-09-01' } });
  const avant = appeler('personnes.fiche', { id: personneId });
  const changer = (plus: Partial<Poste>) => appeler('affectations.changerDePoste', { personneId, poste: poste(plus) });
  expect(refus(() => changer({ le: '2026-12-01' })).transmise.champs).toHaveProperty('poste.le');
  expect(refus(() => changer({ le: '2020-09-01' })).transmise.champs).toHaveProperty('poste.le');
  expect(refus(() => changer({ fonction: 'conseillère', structure: 'ddets' })).transmise.champs).toHaveProperty(
    'poste.fonction',
  );
  expect(() => changer({ fonction: '', structure: '' })).toThrow(/Indiquez la fonction ou la structure/u);

  changer({});
  const apres = appeler('personnes.fiche', { id: personneId });
  expect(apres.personne).toMatchObject({ fonction: 'directrice', structure: 'Cap emploi', depuis: '2026-02-01' });
  expect(apres.affectations).toMatchObject([
    { fonction: 'conseillère', structure: 'DDETS', debut: '2020-09-01', fin: '2026-01-31' },
  ]);
  expect(appeler('historique.objet', { objet: 'personne', id: personneId })[0]?.changements).toContainEqual({
    quoi: 'Affectation',
    avant: null,
    apres: 'conseillère',
  });
  appeler('historique.annuler', {});
  expect(appeler('personnes.fiche', { id: personneId })).toEqual(avant);
});

it('un poste qu’elle avait quitté finit le jour de son départ, non la veille du nouveau', () => {
  const { appeler, journal } = unFichier();
  const { id: personneId } = appeler('personnes.creer', uneSaisie('Martin', { structure: 'DDETS' }));
  const structureId = appeler('personnes.fiche', { id: personneId }).structureId ?? '';
  appeler('personnes.modifier', { id: personneId, vu: journal.dernierNumero(), patch: { depuis: '2020-09-01' } });
  appeler('affectations.cesser', { personneId, le: '2026-03-12' });
  // Le jour même, elle n'y est plus.
  expect(appeler('structures.fiche', { id: structureId })).toMatchObject({
    personnes: [],
    anciennes: [{ fin: '2026-03-11' }],
  });
  appeler('affectations.cesser', { personneId, le: '2025-06-01' });
  appeler('affectations.changerDePoste', { personneId, poste: poste() });
  expect(appeler('personnes.fiche', { id: personneId })).toMatchObject({
    personne: { ancienneLe: null, depuis: '2026-02-01' },
    affectations: [{ debut: '2020-09-01', fin: '2025-05-31' }],
  });
});

it('deux fenêtres qui changent la structure d’une affectation lisent son nom, sous le champ qu’elles écrivent', () => {
  const { appeler, journal } = unFichier();
  const { id: personneId } = appeler('personnes.creer', uneSaisie('Martin'));
  const { id } = appeler('affectations.ajouter', {
    personneId,
    affectation: { fonction: 'adjointe', structure: 'Ville d’Essai', debut: null, fin: null },
  });
  const vu = journal.dernierNumero();
  const changer = (structure: string, fenetre: number) =>
    appeler('affectations.modifier', { id, vu, patch: { structure } }, fenetre);
  changer('Ville de Metz', 2);
  expect(refus(() => changer('Ville de Nancy', 1)).transmise.valeurs).toMatchObject([
    { champ: 'structure', mienne: 'Ville de Nancy', autre: 'Ville de Metz' },
  ]);
});

it('les séances levées gardent la qualité d’alors, et ce n’est plus une faute à corriger (R-080)', () => {
  const { appeler, lire } = uneSeanceTenue();
  const personne = lire().sieges.flatMap(({ mandats }) => mandats)[0]?.personne;
  const id = personne?.id ?? '';
  const qualite = () =>
    lire()
      .sieges.flatMap(({ mandats }) => mandats)
      .find((mandat) => mandat.personne.id === id)?.personne.fonction;
  const levee = qualite();
  appeler('affectations.changerDePoste', { personneId: id, poste: poste() });
  expect(qualite()).toBe(levee);
  expect(appeler('personnes.fiche', { id }).autreQualite).toBeNull();
});

it('en tient plusieurs à la fois ; les bornes se refusent au bon champ ; retirée, elle reste dans l’historique', () => {
  const { appeler, journal } = unFichier();
  const { id: personneId } = appeler(
    'personnes.creer',
    uneSaisie('Martin', { fonction: 'maire', structure: 'Ville d’Essai' }),
  );
  const ajouter = (plus: object) =>
    appeler('affectations.ajouter', {
      personneId,
      affectation: { fonction: 'vice-présidente', structure: 'Agglomération d’Essai', debut: null, fin: null, ...plus },
    });
  expect(() => ajouter({ debut: '2025-01-02', fin: '2025-01-01' })).toThrow(/finir avant d’avoir commencé/u);
  expect(() => ajouter({ fonction: '', structure: '' })).toThrow(/Indiquez la fonction/u);
  const { id } = ajouter({ debut: '2020-07-10' });
  const structureId = appeler('personnes.fiche', { id: personneId }).affectations[0]?.structureId ?? '';
  expect(appeler('structures.fiche', { id: structureId }).personnes).toMatchObject([
    { personneId, fonction: 'vice-présidente' },
  ]);
  const modifier = (patch: Entree<'affectations.modifier'>['patch']) =>
    appeler('affectations.modifier', { id, vu: journal.dernierNumero(), patch });
  expect(refus(() => modifier({ fin: '2020-07-09' })).transmise.champs).toHaveProperty('patch.fin');
  modifier({ fin: '2025-12-31' });
  expect(refus(() => modifier({ debut: '2026-01-01' })).transmise.champs).toHaveProperty('patch.debut');
  expect(refus(() => modifier({ fonction: null, structure: null })).transmise.champs).toHaveProperty('patch.fonction');
  expect(appeler('structures.fiche', { id: structureId })).toMatchObject({
    personnes: [],
    anciennes: [{ fin: '2025-12-31' }],
  });
  appeler('affectations.retirer', { id });
  expect(appeler('personnes.fiche', { id: personneId }).affectations).toEqual([]);
  expect(appeler('historique.objet', { objet: 'personne', id: personneId })[0]?.changements).toEqual([
    { quoi: 'Affectation', avant: 'vice-présidente', apres: null },
  ]);
});

it('n’exerce plus : quitte les choix et les listes, reste dans les réunions passées, revient d’un geste (A7)', () => {
  const { appeler, journal } = unFichier();
  const { id: personneId } = appeler('personnes.creer', uneSaisie('Martin', { fonction: null }));
  appeler('personnes.modifier', { id: personneId, vu: journal.dernierNumero(), patch: { depuis: '2020-09-01' } });
  const cesser = (le: string | null) => appeler('affectations.cesser', { personneId, le });
  expect(refus(() => cesser('2026-12-31')).transmise.champs).toHaveProperty('le');
  expect(refus(() => cesser('2020-08-31')).transmise.champs).toHaveProperty('le');
  cesser('2026-03-01');
  expect(appeler('annuaire.lister', { liste: { texte: 'martin' } }).lignes).toEqual([]);
  expect(appeler('annuaire.lister', { liste: { vue: 'anciens' } }).lignes).toMatchObject([
    { id: personneId, ancienneLe: '2026-03-01' },
  ]);
  expect(appeler('annuaire.aRevoir', { ids: [personneId] })).toEqual({
    nombre: 0,
    personnes: [{ id: personneId, aRevoir: [] }],
  });
  expect(appeler('personnes.fiche', { id: personneId }).aRevoir).toEqual([]);
  cesser(null);
  expect(appeler('annuaire.lister', { liste: { texte: 'martin' } }).lignes).toHaveLength(1);
});

it('a d’autres points de contact, chacun avec sa précision, pour une personne et pour une structure', () => {
  const { appeler, journal } = unFichier();
  const { id: personneId } = appeler('personnes.creer', uneSaisie('Martin', { structure: 'DDETS' }));
  const structureId = appeler('personnes.fiche', { id: personneId }).structureId ?? '';
  const ajouter = (objet: 'personne' | 'structure', objetId: string, valeur: string, libelle: string | null) =>
    appeler('contacts.ajouter', {
      objet,
      objetId,
      contact: { genre: valeur.includes('@') ? 'courriel' : 'telephone', valeur, libelle },
    });
  const { id } = ajouter('personne', personneId, 'secretariat@exemple.fr', 'secrétariat');
  ajouter('structure', structureId, '03 89 00 00 01', 'standard');
  expect(appeler('personnes.fiche', { id: personneId }).contacts).toEqual([
    { id, genre: 'courriel', valeur: 'secretariat@exemple.fr', libelle: 'secrétariat' },
  ]);
  expect(appeler('structures.fiche', { id: structureId }).contacts).toMatchObject([{ libelle: 'standard' }]);
  expect(refus(() => ajouter('personne', personneId, 'secretariat@exemple.fr', null)).transmise.champs).toHaveProperty(
    'contact.valeur',
  );
  // L'adresse de la fiche y est déjà ; une autre ne le devient pas non plus en se modifiant.
  const sienne = appeler('personnes.fiche', { id: personneId }).personne.courriel ?? 'martin@exemple.fr';
  appeler('personnes.modifier', { id: personneId, vu: journal.dernierNumero(), patch: { courriel: sienne } });
  expect(refus(() => ajouter('personne', personneId, sienne, null)).transmise.champs).toHaveProperty('contact.valeur');
  expect(
    refus(() => appeler('contacts.modifier', { id, vu: journal.dernierNumero(), patch: { valeur: sienne } })).transmise
      .champs,
  ).toHaveProperty('patch.valeur');
  expect(() => ajouter('personne', personneId, 'pas une adresse@', null)).toThrow(/pas complète/u);
  expect(() => ajouter('personne', personneId, 'portable', null)).toThrow(/pas complet/u);
  expect(
    refus(() => appeler('contacts.modifier', { id, vu: journal.dernierNumero(), patch: { valeur: 'secretariat' } }))
      .transmise.champs,
  ).toHaveProperty('patch.valeur');
  appeler('contacts.retirer', { id });
  expect(appeler('personnes.fiche', { id: personneId }).contacts).toEqual([]);
  expect(appeler('historique.objet', { objet: 'personne', id: personneId })[0]?.changements).toEqual([
    { quoi: 'Point de contact', avant: 'secrétariat', apres: null },
  ]);
});
