import { expect, it } from 'vitest';
import { RENVOIS_DE_PERSONNE } from '#electron/repositories/annuaire/fusion-personne.repository.ts';
import { RENVOIS_DE_STRUCTURE } from '#electron/repositories/annuaire/fusion-structure.repository.ts';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unClpe, unFichier, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

const toutDe = (db: ReturnType<typeof unFichier>['db']) =>
  [
    'personne',
    'structure',
    'mandat',
    'presence',
    'mouvement',
    'reponse',
    'affectation',
    'contact',
    'designation',
    'deploiement',
    'deploiement_territoire',
  ].map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY id`).all());

it('connaît toutes les colonnes qui désignent une personne ou une structure : une table neuve s’y ajoute', () => {
  const { db } = unFichier();
  const renvois = (table: string) =>
    db
      .prepare<[string], string>(
        `SELECT t.name || '.' || f."from" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
         WHERE t.type = 'table' AND f."table" = ? ORDER BY 1`,
      )
      .pluck()
      .all(table);
  expect(Object.keys(RENVOIS_DE_PERSONNE).toSorted()).toEqual(renvois('personne'));
  expect(Object.keys(RENVOIS_DE_STRUCTURE).toSorted()).toEqual(renvois('structure'));
});

it('deux fiches d’une même personne n’en font qu’une, champ par champ, d’un geste annulable (A5)', () => {
  const fichier = unFichier();
  const { appeler, db } = fichier;
  const instanceId = unClpe(fichier, 'CLPE68003');
  const siegeId = appeler('instances.fiche', { id: instanceId }).sieges.find((s) => s.categorie === '7')?.id ?? '';
  const nommer = (personneId: string, debut: string) =>
    appeler('membres.nommer', { siegeId, role: 'titulaire', debut, personneId, personne: null });
  const { id: garder } = appeler(
    'personnes.creer',
    uneSaisie('Tancrédi', { prenom: 'Anaïs', courriel: 'anaïs.tancredi@exemple.fr', fonction: 'cheffe' }),
  );
  const { id: absorber } = appeler(
    'personnes.creer',
    uneSaisie('Tancredi', {
      prenom: 'Anaïs',
      courriel: 'anais.tancredi@exemple.fr',
      telephone: '03 89 00 00 00',
      fonction: 'cheffe de pôle',
      structure: 'DDETS',
    }),
  );
  nommer(garder, '2020-09-15');
  nommer(absorber, '2023-09-15');
  appeler('affectations.ajouter', {
    personneId: absorber,
    affectation: { fonction: 'chargée de mission', structure: 'DIRECCTE', debut: null, fin: '2021-03-31' },
  });
  const avant = toutDe(db);

  const vue = appeler('fusions.comparerPersonnes', { garder, absorber });
  const proposes = Object.fromEntries(vue.champs.map(({ champ, propose }) => [champ, propose]));
  expect(proposes).toMatchObject({
    nom: 'gardee',
    courriel: 'absorbee',
    telephone: 'absorbee',
    fonction: 'absorbee',
    structure: 'absorbee',
  });
  expect(vue.deplace).toEqual([
    { quoi: 'affectations', nombre: 1 },
    { quoi: 'mandats', nombre: 1 },
  ]);

  const choix = { ...proposes, courriel: 'deux' } as Entree<'fusions.personnes'>['choix'];
  appeler('fusions.personnes', { garder, absorber, choix: { ...choix, courriel: 'deux' } });
  const fiche = appeler('personnes.fiche', { id: garder });
  expect(fiche).toMatchObject({
    personne: { nom: 'Tancrédi', fonction: 'cheffe de pôle', structure: 'DDETS', telephone: '03 89 00 00 00' },
    contacts: [{ genre: 'courriel', valeur: 'anais.tancredi@exemple.fr' }],
    affectations: [{ fonction: 'chargée de mission', fin: '2021-03-31' }],
    absorbees: [{ id: absorber }],
  });
  expect(fiche.mandats).toHaveLength(2);
  expect(appeler('annuaire.lister', { liste: { texte: 'tancredi' } }).lignes).toHaveLength(1);
  expect(appeler('historique.objet', { objet: 'personne', id: absorber }).length).toBeGreaterThan(0);
  expect(appeler('corbeille.lister', {})).toMatchObject([{ objet: 'personne', id: absorber, effacementLe: null }]);
  appeler('historique.annuler', {});
  expect(toutDe(db)).toEqual(avant);
});

it('un mandat tenu par les deux sur le même siège n’en fait qu’un, du premier jour au dernier', () => {
  const fichier = unFichier();
  const { appeler, db, journal } = fichier;
  const instanceId = unClpe(fichier, 'CLPE68003');
  const siegeId = appeler('instances.fiche', { id: instanceId }).sieges.find((s) => s.categorie === '7')?.id ?? '';
  const [garder = '', absorber = ''] = ['Martin', 'MARTIN'].map((nom) => appeler('personnes.creer', uneSaisie(nom)).id);
  const nommer = (personneId: string, debut: string) =>
    appeler('membres.nommer', { siegeId, role: 'suppleant', debut, personneId, personne: null }).mandatId;
  const mandatId = nommer(garder, '2022-09-15');
  const autre = nommer(absorber, '2024-09-15');
  appeler('membres.modifierMandat', { id: mandatId, vu: journal.dernierNumero(), patch: { fin: '2025-09-14' } });
  appeler('membres.modifierMandat', {
    id: autre,
    vu: journal.dernierNumero(),
    patch: { arrete: '2024-118', fin: '2027-09-14' },
  });
  expect(appeler('fusions.comparerPersonnes', { garder, absorber }).regles).toEqual([
    expect.stringContaining('n’en fait qu’un'),
  ]);
  appeler('fusions.personnes', { garder, absorber, choix: {} });
  expect(appeler('personnes.fiche', { id: garder }).mandats).toMatchObject([
    { id: mandatId, debut: '2022-09-15', fin: '2027-09-14', arrete: '2024-118' },
  ]);
  expect(db.prepare('SELECT count(*) FROM mandat').pluck().get()).toBe(1);
});

it('la même désignation, la même affectation des deux côtés n’en font qu’une ; qui a été informée le reste', () => {
  const { appeler, db, journal } = unFichier();
  const creer = (nom: string) => appeler('personnes.creer', uneSaisie(nom, { prenom: 'Ana' })).id;
  const [garder, absorber] = [creer('Morel'), creer('Morél')];
  const designer = (personneId: string, debut: string | null, fin: string | null, code = '68') =>
    appeler('designations.creer', {
      genre: 'eq2030_departemental',
      personneId,
      personne: null,
      rang: 'referent',
      territoires: [{ genre: 'departement', code }],
      debut,
      fin,
      source: null,
      verifieLe: null,
      note: null,
    });
  designer(garder, '2024-09-01', '2025-08-31');
  designer(absorber, '2025-06-01', null);
  designer(absorber, '2025-06-01', null, '67');
  const affectation = { fonction: 'adjointe', structure: 'Ville d’Essai', debut: '2020-07-10', fin: '2021-01-01' };
  for (const personneId of [garder, absorber]) appeler('affectations.ajouter', { personneId, affectation });
  appeler('donnees.noterInformees', { ids: [absorber], le: '2026-03-02' });
  const avant = toutDe(db);

  expect(appeler('fusions.comparerPersonnes', { garder, absorber }).regles).toEqual([
    expect.stringMatching(/^1\sdésignation au même titre/u),
  ]);
  appeler('fusions.personnes', { garder, absorber, choix: {} });
  const { designations } = appeler('designations.tableau', { qpv: null });
  expect(designations.map(({ territoires, debut, fin }) => [territoires[0]?.code, debut, fin])).toEqual([
    ['67', '2025-06-01', null],
    ['68', '2024-09-01', null],
  ]);
  expect(appeler('personnes.fiche', { id: garder })).toMatchObject({
    informeeLe: '2026-03-02',
    affectations: [{ fonction: 'adjointe' }],
  });
  appeler('historique.annuler', {});
  expect(toutDe(db)).toEqual(avant);
  expect(journal.dernierNumero()).toBeGreaterThan(0);
});

it('ce qu’un compte rendu approuvé fige reste au nom de la fiche absorbée, et se lit depuis la fiche gardée (R-076, R-082)', () => {
  const { appeler, db, lire, diffuser, approuver } = uneSeanceTenue();
  const membre = lire().sieges.flatMap(({ mandats }) => mandats)[0]?.personne;
  const absorber = membre?.id ?? '';
  const { id: garder } = appeler('personnes.creer', uneSaisie(membre?.nom ?? '', { prenom: membre?.prenom ?? '' }));
  approuver(diffuser().id);
  expect(appeler('fusions.comparerPersonnes', { garder, absorber }).regles).toEqual([
    expect.stringContaining('compte rendu approuvé'),
  ]);
  appeler('fusions.personnes', { garder, absorber, choix: {} });
  expect(db.prepare('SELECT count(*) FROM presence WHERE personne_id = ?').pluck().get(absorber)).toBe(1);
  const { engagements, mandats } = appeler('personnes.fiche', { id: garder });
  expect(engagements.presences).toMatchObject({ nombre: 1, recentes: [{ invitee: false }] });
  expect(mandats).toHaveLength(1);
});

it('une séance seulement levée suit : les deux, invitées à la même réunion, n’y sont plus qu’une fois', () => {
  const { appeler, db, id: reunionId } = uneSeanceTenue();
  const [garder = '', absorber = ''] = ['Adam', 'ADAM'].map((nom) => appeler('personnes.creer', uneSaisie(nom)).id);
  const inviter = (personneId: string) =>
    appeler('invites.ajouter', { reunionId, personneId, personne: null, pourSiegeId: null });
  inviter(garder);
  inviter(absorber);
  const presence = (id: string) =>
    db.prepare<[string], string>('SELECT id FROM presence WHERE personne_id = ?').pluck().get(id) ?? '';
  appeler('invites.constater', { presenceId: presence(garder), statut: 'absent' });
  const avant = toutDe(db);
  expect(appeler('fusions.comparerPersonnes', { garder, absorber }).regles).toEqual([
    expect.stringContaining('1 réunion'),
  ]);
  appeler('fusions.personnes', { garder, absorber, choix: {} });
  expect(
    db.prepare('SELECT statut FROM presence WHERE siege_id IS NULL AND reunion_id = ?').pluck().all(reunionId),
  ).toEqual(['present']);
  appeler('historique.annuler', {});
  expect(toutDe(db)).toEqual(avant);
});

it('l’une siège et l’autre est invitée à une réunion encore ouverte : le siège reste, l’invitation se retire, tout se rend', () => {
  const reunion = uneReunion();
  const { appeler, db, id: reunionId, pointId, lire, constater } = reunion;
  const [siege, mandataire, autre] = lire().sieges;
  const absorber = siege?.mandats[0]?.personne.id ?? '';
  const { id: garder } = appeler('personnes.creer', uneSaisie('Membre zéro'));
  const { id: presenceId } = appeler('invites.ajouter', {
    reunionId,
    personneId: garder,
    personne: null,
    pourSiegeId: autre?.id ?? null,
  });
  const excuse = {
    siegeId: null,
    inviteId: garder,
    valeur: 'excuse' as const,
    personneId: null,
    mandataireSiegeId: null,
  };
  appeler('reponses.noter', { reunionId, recueLe: '2026-03-10', reponses: [excuse] });
  const avant = toutDe(db);
  const fusionner = () => appeler('fusions.personnes', { garder, absorber, choix: {} });
  const places = () => {
    const { invites, sieges } = lire();
    const { presence, reponse, mandats } = sieges.find(({ id }) => id === siege?.id) ?? {};
    return {
      invites: invites.length,
      statut: presence?.statut,
      reponse: reponse?.valeur,
      tenu: mandats?.[0]?.personne.id,
    };
  };

  expect(appeler('fusions.comparerPersonnes', { garder, absorber }).regles).toEqual([
    expect.stringContaining('l’invitation se retire'),
  ]);
  fusionner();
  expect(places()).toEqual({ invites: 0, statut: 'excuse', reponse: 'excuse', tenu: garder });
  appeler('historique.annuler', {});
  expect(toutDe(db)).toEqual(avant);

  // Entrée en séance comme invitée : ce qui a été noté passe au siège.
  appeler('reunions.convoquer', { id: reunionId, envoyeeLe: '2026-03-20', recueLe: '2026-03-20' });
  appeler('reunions.ouvrir', { id: reunionId, a: '09:35' });
  appeler('invites.constater', { presenceId, statut: 'present' });
  appeler('mouvements.noter', { reunionId, presenceId, pointId, sens: 'depart', heure: '10:00' });
  fusionner();
  expect(places()).toMatchObject({ invites: 0, statut: 'present' });
  expect(lire().mouvements).toHaveLength(1);
  appeler('historique.annuler', {});
  expect(lire().invites).toHaveLength(1);

  // Un pouvoir donné tient.
  appeler('historique.annuler', {});
  constater(siege?.id ?? '', 'pouvoir', { mandataireSiegeId: mandataire?.id ?? '' });
  fusionner();
  expect(places()).toMatchObject({ invites: 0, statut: 'pouvoir' });
});

it('l’une siège et l’autre était invitée à une séance levée : ses deux places restent', () => {
  const { appeler, id: reunionId, lire } = uneSeanceTenue();
  const { id: garder } = appeler('personnes.creer', uneSaisie('Membre zéro'));
  appeler('invites.ajouter', { reunionId, personneId: garder, personne: null, pourSiegeId: null });
  const absorber = lire().sieges[0]?.mandats[0]?.personne.id ?? '';
  expect(appeler('fusions.comparerPersonnes', { garder, absorber }).regles).toEqual([]);
  appeler('fusions.personnes', { garder, absorber, choix: {} });
  expect(lire().invites).toHaveLength(1);
});

it('deux structures écrites de deux façons : personnes, territoires et contacts suivent ; l’arrêté garde ses mots (A5)', () => {
  const fichier = unFichier();
  const { appeler, db, journal } = fichier;
  const { id: martin } = appeler('personnes.creer', uneSaisie('Martin', { structure: 'BGE ALSACE-LORRAINE' }));
  appeler('personnes.creer', uneSaisie('Adam', { structure: 'BGE ALSACE LORRAINE' }));
  const ids = appeler('structures.lister', { texte: '' }).map(({ id, nom, memeNom }) => ({ id, nom, memeNom }));
  expect(ids.map(({ memeNom }) => memeNom.length)).toEqual([1, 1]);
  const garder = ids.find(({ nom }) => nom.includes('-'))?.id ?? '';
  const absorber = ids.find(({ id }) => id !== garder)?.id ?? '';
  const instanceId = unClpe(fichier, 'CLPE68003');
  const siegeId = appeler('instances.fiche', { id: instanceId }).sieges[5]?.id ?? '';
  appeler('sieges.modifier', { id: siegeId, vu: journal.dernierNumero(), patch: { organisme: 'BGE ALSACE LORRAINE' } });
  for (const id of [garder, absorber])
    appeler('structures.couvrir', { id, territoire: { genre: 'departement', code: '68' } });
  appeler('structures.couvrir', { id: absorber, territoire: { genre: 'departement', code: '67' } });
  appeler('structures.modifier', {
    id: absorber,
    vu: journal.dernierNumero(),
    patch: { type: 'operateur_eq2030', telephone: '03 00' },
  });
  const avant = toutDe(db);

  expect(appeler('fusions.comparerStructures', { garder, absorber })).toMatchObject({
    noms: { gardee: 'BGE ALSACE-LORRAINE' },
    deplace: [
      { quoi: 'personnes', nombre: 1 },
      { quoi: 'territoires couverts', nombre: 2 },
    ],
  });
  appeler('fusions.structures', { garder, absorber, choix: {} });
  expect(appeler('structures.fiche', { id: garder })).toMatchObject({
    structure: { nom: 'BGE ALSACE-LORRAINE', type: 'operateur_eq2030', telephone: '03 00' },
    territoires: [{ code: '67' }, { code: '68' }],
    absorbees: [{ id: absorber, nom: 'BGE ALSACE LORRAINE' }],
    sieges: [{ siegeId, organisme: 'BGE ALSACE LORRAINE' }],
    memeNom: [],
  });
  expect(appeler('structures.fiche', { id: garder }).personnes).toHaveLength(2);
  expect(appeler('personnes.fiche', { id: martin }).aRevoir.map(({ sorte }) => sorte)).not.toContain('structure');
  appeler('historique.annuler', {});
  expect(toutDe(db)).toEqual(avant);
});

it('deux écritures d’un opérateur : le même déploiement n’y est qu’une fois, ce qui diffère reste deux (A4, A5)', () => {
  const fichier = unFichier();
  const { appeler, db } = fichier;
  const haut = { genre: 'departement', code: '68' } as const;
  const deployer = (structure: string, plus: object = {}) =>
    appeler('deploiements.creer', {
      structure,
      dispositif: 'CITESLAB',
      libelle: null,
      axe: null,
      territoires: [haut],
      debut: null,
      fin: null,
      aVerifier: null,
      source: null,
      verifieLe: null,
      ...plus,
    });
  deployer('BGE ALSACE-LORRAINE', { debut: '2025-01-01', fin: '2025-12-31' });
  deployer('BGE ALSACE LORRAINE', { debut: '2025-06-01', source: 'DREETS, 2025', verifieLe: '2025-07-01' });
  deployer('BGE ALSACE LORRAINE', { dispositif: 'BUS' });
  const [absorber = '', garder = ''] = appeler('structures.lister', { texte: 'BGE' })
    .toSorted((une, autre) => Number(une.nom.includes('-')) - Number(autre.nom.includes('-')))
    .map(({ id }) => id);
  const avant = toutDe(db);
  expect(appeler('fusions.comparerStructures', { garder, absorber }).regles[0]).toMatch(
    /^1 déploiement du même dispositif, aux mêmes endroits, n’en fait qu’un/u,
  );
  appeler('fusions.structures', { garder, absorber, choix: {} });
  expect(appeler('deploiements.tableau', {}).deploiements).toMatchObject([
    { structureId: garder, dispositif: 'BUS' },
    {
      structureId: garder,
      dispositif: 'CITESLAB',
      debut: '2025-01-01',
      fin: null,
      source: 'DREETS, 2025',
      verifieLe: '2025-07-01',
    },
  ]);
  appeler('historique.annuler', {});
  expect(toutDe(db)).toEqual(avant);
});

it('une fiche ne se fusionne pas avec elle-même, ni avec une fiche partie', () => {
  const { appeler } = unFichier();
  const { id } = appeler('personnes.creer', uneSaisie('Martin'));
  const { id: autre } = appeler('personnes.creer', uneSaisie('Adam'));
  expect(
    refus(() => appeler('fusions.personnes', { garder: id, absorber: id, choix: {} })).transmise.champs,
  ).toHaveProperty('absorber');
  appeler('personnes.supprimer', { id: autre });
  expect(refus(() => appeler('fusions.personnes', { garder: id, absorber: autre, choix: {} })).code).toBe(
    'INTROUVABLE',
  );
});
