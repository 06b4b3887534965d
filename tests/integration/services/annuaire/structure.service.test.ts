import { expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unClpe, unFichier, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';

const uneStructure = (nom: string, plus: Partial<Entree<'structures.creer'>> = {}): Entree<'structures.creer'> => ({
  nom,
  sigle: null,
  type: null,
  courriel: null,
  telephone: null,
  site: null,
  adresse: null,
  ...plus,
});

it('se crée, se trouve sans accents ni tirets par son nom ou son sigle, se modifie champ par champ', () => {
  const { appeler, journal } = unFichier();
  const { id } = appeler(
    'structures.creer',
    uneStructure('Mission locale Sud-Alsace', { sigle: 'MLSA', type: 'mission_locale', site: 'www.exemple.fr' }),
  );
  appeler('structures.creer', uneStructure('École de la 2e chance', { type: 'e2c' }));
  for (const texte of ['sud alsace', 'mlsa', 'mission', 'Sud-Alsace'])
    expect(appeler('structures.lister', { texte }).map(({ nom }) => nom)).toEqual(['Mission locale Sud-Alsace']);
  expect(appeler('structures.choisir', { texte: 'MISSION LOCALE SUD ALSACE' })).toEqual([
    { id, nom: 'Mission locale Sud-Alsace', sigle: 'MLSA', type: 'mission_locale', meme: true },
  ]);
  expect(appeler('structures.choisir', { texte: 'ecole' })).toHaveLength(1);
  appeler('structures.modifier', {
    id,
    vu: journal.dernierNumero(),
    patch: { telephone: '03 89 00 00 00', adresse: '1 rue d’Essai\n68100 Mulhouse' },
  });
  expect(appeler('structures.fiche', { id }).structure).toMatchObject({
    telephone: '03 89 00 00 00',
    adresse: '1 rue d’Essai\n68100 Mulhouse',
    site: 'www.exemple.fr',
  });
  expect(appeler('recherche.tout', { texte: 'mlsa' })[0]).toMatchObject({
    groupe: 'structures',
    adresse: `/annuaire/structures/${id}`,
  });
});

it('refuse un nom déjà pris, aux accents et tirets près, au bon champ ; un site et un courriel incomplets aussi', () => {
  const { appeler, journal } = unFichier();
  appeler('structures.creer', uneStructure('BGE Alsace-Lorraine'));
  const { id } = appeler('structures.creer', uneStructure('Cap emploi'));
  expect(refus(() => appeler('structures.creer', uneStructure('BGE ALSACE LORRAINE'))).transmise.champs).toEqual({
    nom: expect.stringContaining('« BGE Alsace-Lorraine »') as string,
  });
  const renommer = (nom: string) => appeler('structures.modifier', { id, vu: journal.dernierNumero(), patch: { nom } });
  expect(refus(() => renommer('bge alsace lorraine')).transmise.champs).toHaveProperty('patch.nom');
  renommer('Cap Emploi');
  expect(appeler('structures.fiche', { id }).structure.nom).toBe('Cap Emploi');
  for (const [faux, phrase] of [
    [{ site: 'exemple' }, /site n’est pas complet/u],
    [{ courriel: 'exemple.fr' }, /adresse n’est pas complète/u],
    [{ nom: '–' }, /au moins une lettre/u],
    [{ nom: '' }, /Indiquez le nom/u],
  ] as const)
    expect(() => appeler('structures.creer', uneStructure('Autre', faux))).toThrow(phrase);
});

it('couvre des territoires de toutes les mailles ; ses départements s’en tirent ; l’inconnu et le doublon se refusent', () => {
  const { appeler } = unFichier();
  const { id } = appeler('structures.creer', uneStructure('ARML', { type: 'arml' }));
  const couvrir = (genre: 'region' | 'departement' | 'arrondissement' | 'clpe', code: string) =>
    appeler('structures.couvrir', { id, territoire: { genre, code } });
  const departements = () => appeler('structures.lister', { texte: '' })[0]?.departements.toSorted();
  couvrir('departement', '88');
  expect(departements()).toEqual(['88']);
  couvrir('clpe', 'CLPE68003');
  couvrir('arrondissement', '684');
  expect(departements()).toEqual(['68', '88']);
  couvrir('region', '44');
  expect(departements()).toEqual(['08', '10', '51', '52', '54', '55', '57', '67', '68', '88']);
  expect(appeler('structures.fiche', { id }).territoires.map(({ genre, libelle }) => [genre, libelle])).toEqual([
    ['region', 'Grand Est'],
    ['departement', 'Vosges'],
    ['arrondissement', 'Mulhouse'],
    ['clpe', 'Mulhouse'],
  ]);
  expect(refus(() => couvrir('region', '44')).message).toContain('Grand Est est déjà');
  expect(refus(() => couvrir('region', '99')).message).toContain('référentiel');
  const [region] = appeler('structures.fiche', { id }).territoires;
  appeler('structures.decouvrir', { id, territoireId: region?.id ?? '' });
  expect(appeler('structures.fiche', { id }).territoires).toHaveLength(3);
  const raconte = appeler('historique.objet', { objet: 'structure', id })[0]?.changements;
  expect(raconte).toEqual([{ quoi: 'Territoire couvert', avant: 'Grand Est', apres: null }]);
  appeler('historique.annuler', {});
  expect(appeler('structures.fiche', { id }).territoires).toHaveLength(4);
});

it('montre qui y est, et où elle siège par son nom d’organisme ou par ses personnes', () => {
  const fichier = unFichier();
  const { appeler, journal } = fichier;
  const { id } = appeler('structures.creer', uneStructure('Mission locale Sud-Alsace', { sigle: 'MLSA' }));
  const siegesDe = (categorie: string) =>
    appeler('instances.fiche', { id: instanceId }).sieges.filter((siege) => siege.categorie === categorie);
  const instanceId = unClpe(fichier, 'CLPE68003');
  const [unSiege, autreSiege] = [siegesDe('1')[0]?.id ?? '', siegesDe('7')[0]?.id ?? ''];
  appeler('sieges.modifier', {
    id: unSiege,
    vu: journal.dernierNumero(),
    patch: { organisme: 'mission locale SUD ALSACE' },
  });
  const { personneId } = appeler('membres.nommer', {
    siegeId: autreSiege,
    role: 'titulaire',
    debut: '2024-09-15',
    personneId: null,
    personne: uneSaisie('Martin', { fonction: 'directrice', structure: 'Mission locale Sud-Alsace' }),
  });
  const fiche = appeler('structures.fiche', { id });
  expect(fiche.personnes).toEqual([
    { personneId, nom: 'Mme\u00A0Zoé Martin', fonction: 'directrice', debut: null, fin: null },
  ]);
  expect(fiche.sieges.map(({ siegeId, titulaires }) => [siegeId, titulaires])).toEqual([
    [unSiege, []],
    [autreSiege, ['Mme\u00A0Zoé Martin']],
  ]);
  expect(appeler('structures.lister', { texte: '' })[0]).toMatchObject({
    personnes: 1,
    sieges: [{ instanceId, nom: 'CLPE de Mulhouse' }],
  });
});

it('va à la corbeille quand personne n’y est plus, et en revient ; l’annuler aussi', () => {
  const { appeler, journal } = unFichier();
  const { id: personneId } = appeler('personnes.creer', uneSaisie('Martin', { structure: 'Cap emploi' }));
  const id = appeler('structures.lister', { texte: '' })[0]?.id ?? '';
  expect(refus(() => appeler('structures.supprimer', { id })).message).toMatch(/^1 personne y est affectée/u);
  appeler('personnes.modifier', { id: personneId, vu: journal.dernierNumero(), patch: { structure: null } });
  appeler('structures.supprimer', { id });
  expect(appeler('structures.lister', { texte: '' })).toEqual([]);
  expect(refus(() => appeler('structures.fiche', { id })).code).toBe('INTROUVABLE');
  expect(appeler('corbeille.lister', {})).toMatchObject([{ objet: 'structure', libelle: 'Cap emploi' }]);
  appeler('structures.restaurer', { id });
  expect(appeler('structures.lister', { texte: '' })).toHaveLength(1);
});

it('une autre lui succède à une date : les liens restent, les personnes suivent avec leur affectation passée, d’un geste annulable', () => {
  const { appeler, db } = unFichier();
  const { id: ancienne } = appeler(
    'structures.creer',
    uneStructure('DIRECCTE', { type: 'dreets', telephone: '03 00 00 00 00' }),
  );
  appeler('structures.couvrir', { id: ancienne, territoire: { genre: 'region', code: '44' } });
  const { id: personneId } = appeler(
    'personnes.creer',
    uneSaisie('Martin', { fonction: 'cheffe de pôle', structure: 'DIRECCTE' }),
  );
  const remplacer = (plus: Partial<Entree<'structures.remplacer'>> = {}) =>
    appeler('structures.remplacer', {
      id: ancienne,
      par: { nom: 'DREETS Grand Est' },
      le: '2021-04-01',
      suivre: true,
      ...plus,
    });
  expect(refus(() => remplacer({ le: '2027-01-01' })).transmise.champs).toHaveProperty('le');
  expect(refus(() => remplacer({ par: { id: ancienne } })).transmise.champs).toHaveProperty('par');
  expect(refus(() => remplacer({ par: { nom: 'direccte' } })).transmise.champs).toHaveProperty('nom');

  const avant = db.prepare('SELECT * FROM affectation').all();
  const { id: nouvelle, personnes } = remplacer();
  expect(personnes).toBe(1);
  expect(appeler('structures.fiche', { id: nouvelle })).toMatchObject({
    structure: { nom: 'DREETS Grand Est', type: 'dreets', telephone: '03 00 00 00 00' },
    territoires: [{ genre: 'region', libelle: 'Grand Est' }],
    remplace: [{ id: ancienne, nom: 'DIRECCTE', le: '2021-04-01' }],
    personnes: [{ personneId, debut: '2021-04-01', fin: null }],
  });
  expect(appeler('structures.fiche', { id: ancienne })).toMatchObject({
    remplaceePar: { id: nouvelle, nom: 'DREETS Grand Est', le: '2021-04-01' },
    personnes: [],
    anciennes: [{ personneId, fonction: 'cheffe de pôle', debut: null, fin: '2021-03-31' }],
  });
  expect(appeler('structures.choisir', { texte: 'dir' })).toEqual([]);
  const { id: restee } = appeler('personnes.creer', uneSaisie('Adam', { fonction: 'chargé', structure: 'DIRECCTE' }));
  expect(appeler('personnes.fiche', { id: restee }).aRevoir).toMatchObject([
    { sorte: 'structure', geste: { champ: 'structure', valeur: 'DREETS Grand Est' } },
  ]);
  appeler('historique.annuler', {});
  expect(
    refus(() =>
      appeler('structures.remplacer', { id: nouvelle, par: { id: ancienne }, le: '2025-01-01', suivre: false }),
    ).transmise.champs,
  ).toHaveProperty('par');
  appeler('historique.annuler', {});
  expect(appeler('personnes.fiche', { id: personneId }).personne.structure).toBe('DIRECCTE');
  expect(appeler('structures.lister', { texte: '' }).map(({ nom }) => nom)).toEqual(['DIRECCTE']);
  expect(db.prepare('SELECT * FROM affectation').all()).toEqual(avant);
});

it('la liste compte, comme la fiche, les sièges que l’arrêté donne à celle dont elle a pris la suite', () => {
  const fichier = unFichier();
  const { appeler, journal } = fichier;
  const instanceId = unClpe(fichier, 'CLPE68003');
  const siegeId = appeler('instances.fiche', { id: instanceId }).sieges[5]?.id ?? '';
  appeler('sieges.modifier', { id: siegeId, vu: journal.dernierNumero(), patch: { organisme: 'DIRECCTE' } });
  appeler('personnes.creer', uneSaisie('Martin', { structure: 'DIRECCTE' }));
  const ancienne = appeler('structures.lister', { texte: '' })[0]?.id ?? '';
  const remplacer = (id: string, nom: string, le: string) =>
    appeler('structures.remplacer', { id, par: { nom }, le, suivre: true }).id;
  const intermediaire = remplacer(ancienne, 'DRETS', '2021-04-01');
  const derniere = remplacer(intermediaire, 'DREETS', '2022-04-01');
  const sieges = new Map(appeler('structures.lister', { texte: '' }).map((une) => [une.id, une.sieges.length]));
  for (const id of [ancienne, intermediaire, derniere])
    expect(sieges.get(id)).toBe(appeler('structures.fiche', { id }).sieges.length);
  expect(sieges.get(derniere)).toBe(1);
});

it('reçoit le type que dit son nom, à la création comme d’un geste pour toutes', () => {
  const { appeler, db, journal } = unFichier();
  appeler('personnes.creer', uneSaisie('Martin', { structure: 'Mission locale Sud-Alsace' }));
  const { id } = appeler('structures.creer', uneStructure('Préfecture du Haut-Rhin'));
  appeler('structures.creer', uneStructure('CFDT'));
  const types = () => appeler('structures.lister', { texte: '' }).map(({ type }) => type);
  expect(types()).toEqual([null, 'mission_locale', 'prefecture']);
  for (const structure of appeler('structures.lister', { texte: '' }))
    appeler('structures.modifier', { id: structure.id, vu: journal.dernierNumero(), patch: { type: null } });
  appeler('structures.modifier', { id, vu: journal.dernierNumero(), patch: { type: 'sous_prefecture' } });
  expect(appeler('structures.typer', {})).toEqual({ typees: 1 });
  expect(types()).toEqual([null, 'mission_locale', 'sous_prefecture']);
  expect(appeler('structures.typer', {})).toEqual({ typees: 0 });
  expect(db.prepare('SELECT count(*) FROM structure').pluck().get()).toBe(3);
});

it('reçoit le territoire que dit son nom, sans homonyme, et le garde si on l’a choisi', () => {
  const { appeler } = unFichier();
  for (const nom of [
    'Préfecture du Haut-Rhin',
    'CA Colmar Agglomération',
    'Région Grand Est',
    'Ville de Wittenheim',
    'Ville de Saint-Denis',
    'CFDT',
  ])
    appeler('structures.creer', uneStructure(nom));
  const situees = () =>
    Object.fromEntries(appeler('structures.lister', { texte: '' }).map(({ nom, territoires }) => [nom, territoires]));
  expect(appeler('structures.situer', {})).toEqual({ situees: 4 });
  expect(situees()).toEqual({
    'CA Colmar Agglomération': ['CA Colmar Agglomération'],
    CFDT: [],
    'Préfecture du Haut-Rhin': ['Haut-Rhin'],
    'Région Grand Est': ['Grand Est'],
    'Ville de Saint-Denis': [],
    'Ville de Wittenheim': ['Wittenheim'],
  });
  expect(appeler('structures.situer', {})).toEqual({ situees: 0 });
});
