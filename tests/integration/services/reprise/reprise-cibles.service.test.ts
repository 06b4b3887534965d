import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CHOIX_NEUFS, type Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

/** Un tableau reçu en CSV, repris sous une cible. */
async function uneReprise(cible: NomDeCible, lignes: readonly string[]) {
  const fichier = unFichier();
  const { appeler, demander, deposer } = fichier;
  const { reprise } = await demander('reprises.ouvrir', { jeton: deposer('liste.csv', strToU8(lignes.join('\n'))) });
  const entree = (choix: Partial<Choix>) => ({ reprise, cible, choix: { ...CHOIX_NEUFS, ...choix } });
  const comprendre = (choix: Partial<Choix> = {}) =>
    appeler('reprises.comprendre', { ...entree(choix), debut: 0, nombre: 200 });
  const reprendre = (choix: Partial<Choix> = {}) =>
    appeler('reprises.reprendre', { ...entree(choix), nom: 'liste.csv', lignes: lignes.length });
  return { ...fichier, comprendre, reprendre };
}

/** Le jumeau inventé de la table des référents du Grand Est, aux mêmes défauts (A3). */
const REFERENTS = [
  'code_departement;structure;fonction;niveau;prenom;nom;mail',
  '8;Sous-préfecture de Sedan;Chef du service;départemental;Léo;Varin;leo.varin@exemple.fr',
  '67;Préfecture du Bas-Rhin;Chargé de mission;départemental;Noé;Kern;noe.kern@exemple.fr',
  '67;;Chargée de mission;départemental;Zoé;Haas;zoe.haas@exemple.fr',
  '55;Sous-préfecture de Verdun;;départemental;Ana;Morel;ana.morel@exemple.fr',
  'Grand Est;DREETS;;régional;Luc;Petit;luc.petit@exemple.fr',
];

describe('reprendre des référents (A3)', () => {
  it('rend son zéro à l’Ardenne, propose la structure vide, refuse un département inconnu à sa cellule', async () => {
    const { comprendre } = await uneReprise('referents', REFERENTS);
    const { colonnes, comptes, remarques } = comprendre();
    expect(colonnes.map(({ champ }) => champ)).toEqual([
      'departements',
      'structure',
      'fonction',
      'niveau',
      'prenom',
      'nom',
      'courriel',
    ]);
    expect(comptes).toMatchObject({ entrent: 4, revoir: 1 });
    expect(remarques.find(({ gravite }) => gravite === 'refus')).toMatchObject({ ligne: 5, colonne: 0 });
    expect(remarques.find(({ ligne, colonne }) => ligne === 3 && colonne === 1)?.propositions).toContainEqual(
      expect.objectContaining({ texte: 'Préfecture du Bas-Rhin' }),
    );
  });

  it('ajoute les personnes et les désigne ; une seconde reprise n’écrit rien ; l’annuler rend le fichier tel quel', async () => {
    const { db, appeler, reprendre } = await uneReprise('referents', REFERENTS);
    const avant = empreinteDuContenu(db);
    expect(reprendre()).toEqual({ creees: 4, completees: 0, inchangees: 0 });
    const { designations } = appeler('designations.tableau', { qpv: null });
    expect(
      designations.map(({ personne, genre, territoires }) => [personne?.nom, genre, territoires[0]?.code]).toSorted(),
    ).toEqual([
      ['Haas', 'eq2030_departemental', '67'],
      ['Kern', 'eq2030_departemental', '67'],
      ['Morel', 'eq2030_departemental', '55'],
      ['Varin', 'eq2030_departemental', '08'],
    ]);
    expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 4 });
    appeler('historique.annuler', { commande: 'reprises.reprendre' });
    expect(empreinteDuContenu(db)).toEqual(avant);
  });

  it('une personne de deux lignes, pour deux départements, n’entre qu’une fois et porte les deux (A2)', async () => {
    const { appeler, reprendre } = await uneReprise('referents', [
      'Département;Prénom;Nom;Mail',
      'Meuse;Ana;Morel;ana.morel@exemple.fr',
      'Vosges (88);Ana;Morel;ana.morel@exemple.fr',
      'Bas-Rhin et Haut-Rhin;Noé;Kern;noe.kern@exemple.fr',
    ]);
    expect(reprendre()).toEqual({ creees: 2, completees: 1, inchangees: 0 });
    const du = (departement: string) =>
      appeler('annuaire.lister', { liste: { departement } }).lignes.map(({ nom }) => nom);
    expect(['67', '68', '55', '88', '54'].map(du)).toEqual([['Kern'], ['Kern'], ['Morel'], ['Morel'], []]);
  });
});

it('deux homonymes que leurs adresses distinguent restent deux personnes', async () => {
  const { appeler, reprendre } = await uneReprise('referents', [
    'Département;Prénom;Nom;Mail',
    '55 - Meuse;Ana;Morel;ana.morel@exemple.fr',
    'Vosges;Ana;Morel;a.morel@exemple.org',
  ]);
  expect(reprendre()).toEqual({ creees: 2, completees: 0, inchangees: 0 });
  const { designations } = appeler('designations.tableau', { qpv: null });
  expect(
    designations.map(({ personne, territoires }) => [personne?.courriel, territoires[0]?.code]).toSorted(),
  ).toEqual([
    ['a.morel@exemple.org', '88'],
    ['ana.morel@exemple.fr', '55'],
  ]);
});

const OPERATEURS = [
  'axe;dispositif;operateur;territoire;remarque',
  'Axe 1;Révélateur de Talents;BGE ALSACE-LORRAINE;CA Colmar Agglomération;',
  'Axe 1;Révélateur de Talents;TEMPO;Eurométropole de Strasbourg;icône perdue, à vérifier',
  'Axe 1;Carrefour Fabrica d’entrepreneurs;BGE ALSACE LORRAINE;Moselle, Est de la Meuse, Nord de la Meurthe-et-Moselle;',
];

describe('reprendre des opérateurs (A3, A4)', () => {
  it('reconnaît CitésLab sous « Révélateur de Talents », propose l’autre graphie de l’opérateur (A5)', async () => {
    const { comprendre } = await uneReprise('operateurs', OPERATEURS);
    const { comptes, remarques } = comprendre();
    expect(comptes).toMatchObject({ entrent: 3, revoir: 0 });
    expect(remarques.find(({ ligne, colonne }) => ligne === 3 && colonne === 2)?.propositions).toEqual([
      { libelle: 'BGE ALSACE-LORRAINE', texte: 'BGE ALSACE-LORRAINE' },
    ]);
  });

  it('écrit chaque déploiement, garde le territoire inconnu ; une seconde reprise n’écrit rien', async () => {
    const { appeler, reprendre } = await uneReprise('operateurs', OPERATEURS);
    expect(reprendre()).toEqual({ creees: 3, completees: 0, inchangees: 0 });
    const { deploiements } = appeler('deploiements.tableau', {});
    const lus = new Map(deploiements.map((une) => [une.structure, une]));
    expect(appeler('structures.lister', { texte: 'tempo' })[0]?.type).toBe('operateur_eq2030');
    expect(lus.get('TEMPO')).toMatchObject({ dispositif: 'CITESLAB', axe: 1, aVerifier: 'icône perdue, à vérifier' });
    // La seconde graphie rejoint la structure déjà créée, à la graphie près.
    const bge = deploiements.filter(({ dispositif }) => dispositif === 'CARREFOUR')[0];
    expect(bge?.territoires.map(({ genre, libelle }) => [genre, libelle])).toEqual([
      ['departement', 'Est de la Meuse'],
      ['departement', 'Moselle'],
      ['departement', 'Nord de la Meurthe-et-Moselle'],
    ]);
    expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 3 });
  });
});

const STRUCTURES = [
  'Organisme;Sigle;Type;Mail;Site',
  'Mission locale de Mulhouse;MLM;;contact@exemple.fr;www.exemple.fr',
  'Mission Locale de Mulhouse;;;;',
  'Cap emploi 68;;association;;pas un site',
];

describe('reprendre des structures', () => {
  it('deux graphies sont la même, le type se lit du nom, un site fautif se refuse à sa cellule', async () => {
    const { comprendre, appeler, reprendre } = await uneReprise('structures', STRUCTURES);
    const { comptes, cote, remarques } = comprendre();
    expect(comptes).toMatchObject({ entrent: 1, revoir: 1, cote: 1 });
    expect(cote[0]?.raison).toMatch(/Même structure/u);
    expect(remarques).toContainEqual(expect.objectContaining({ ligne: 3, colonne: 4, gravite: 'refus' }));
    expect(reprendre()).toEqual({ creees: 1, completees: 0, inchangees: 0 });
    const [seule] = appeler('structures.lister', { texte: '' });
    expect(seule).toMatchObject({ nom: 'Mission locale de Mulhouse', sigle: 'MLM', type: 'mission_locale' });
    expect(comprendre().connues).toEqual([
      expect.objectContaining({ ligne: 1, libelle: 'Mission locale de Mulhouse' }),
    ]);
  });
});

it('deux structures de même sigle sont deux structures ; l’adresse garde ses lignes', async () => {
  const { appeler, reprendre } = await uneReprise('structures', [
    'Organisme;Sigle;Adresse',
    'DDETS du Haut-Rhin;DDETS;"3 rue Fleischhauer',
    '68000 Colmar"',
    'DDETS des Vosges;DDETS;',
  ]);
  expect(reprendre()).toEqual({ creees: 2, completees: 0, inchangees: 0 });
  const [duHautRhin] = appeler('structures.lister', { texte: 'haut-rhin' });
  const { structure } = appeler('structures.fiche', { id: duHautRhin?.id ?? '' });
  expect(structure.adresse).toBe('3 rue Fleischhauer\n68000 Colmar');
  expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 2 });
});

describe('dire ce qu’un tableau contient', () => {
  it.each([
    ['personnes', REFERENTS, 'referents'],
    ['personnes', OPERATEURS, 'operateurs'],
    ['referents', REFERENTS, null],
    ['personnes', ['Nom;Prénom;Fonction;Organisme;Mail', 'Haas;Zoé;maire;Ville;zoe.haas@exemple.fr'], null],
  ] as const)('lu comme des %s, propose au besoin mieux', async (cible, lignes, proposee) => {
    const { comprendre } = await uneReprise(cible, lignes);
    expect(comprendre().proposee).toBe(proposee);
  });
});

describe('le rapport d’une reprise', () => {
  it('en CSV, dit de chaque ligne ce qu’elle devient et pourquoi ; en Word, ce qui n’entre pas', async () => {
    const { demander, appeler, octets } = await uneReprise('structures', STRUCTURES);
    const { reprise } = appeler('reprises.coller', {
      feuilles: [{ nom: '', lignes: STRUCTURES.map((ligne) => ligne.split(';')), fusions: [] }],
    });
    const demande = { reprise, cible: 'structures' as const, choix: CHOIX_NEUFS };
    const csv = await demander('reprises.rapport', { ...demande, forme: 'csv' });
    const lignes = new TextDecoder().decode(octets.lire(csv.jeton)?.octets).replaceAll('"', '').split('\r\n');
    expect(csv.nom).toBe('2026-03-12_tableau-colle_rapport-de-reprise.csv');
    expect(lignes[2]).toMatch(/^3;Laissée de côté;;Mission Locale de Mulhouse;Même structure/u);
    expect(lignes.find((ligne) => ligne.startsWith('4;À revoir;Site;pas un site;'))).toBeDefined();
    const word = octets.lire((await demander('reprises.rapport', { ...demande, forme: 'docx' })).jeton)?.octets;
    expect(await fautesOpenXml(word ?? new Uint8Array())).toEqual([]);
    expect(
      ouvrirWord(word ?? new Uint8Array())
        .paragraphes.map(({ texte }) => texte)
        .join('|'),
    ).toMatch(/Lignes à revoir\s: 1/u);
  });
});

it('arrêter une lecture en cours le dit, et ne laisse rien ; finie, l’arrêter ne fait rien', async () => {
  const { demander, deposer } = unFichier();
  const grand = ['Nom;Prénom', ...Array.from({ length: 40_000 }, (_, rang) => `Haas-${rang};Zoé`)].join('\n');
  const jeton = deposer('grand.csv', strToU8(grand));
  const lecture = demander('reprises.ouvrir', { jeton });
  await demander('reprises.arreter', { jeton });
  await expect(lecture).rejects.toThrow(/Lecture arrêtée/u);
  expect(await demander('reprises.arreter', { jeton })).toBeNull();
});

describe('reprendre des chiffres de territoires (R-105)', () => {
  const CHIFFRES = [
    'Territoire;Indicateur;Valeur;Nature;Part de quoi;Sexe;Champ;Période;Source',
    'QN06803M;Taux d’emploi;38,30 %;;;T;;2020;Insee',
    'Grand Est;Taux d’emploi;41,4;taux;;F;QPV;2020;Insee',
    'QN06803M;Revenu médian;s;moyenne;;;;2021;Insee',
    'France;Taux d’emploi;n.d.;taux;;;QPV;2020;Insee',
    'Occitanie;NEET;9,9;;NEET de métropole;;;2024;DREETS',
    'Les Coteaux;Taux d’emploi;12;taux;;;;2020;Insee',
    'Nulle-Part-les-Oies;Taux d’emploi;12;taux;;;;2020;Insee',
    '68;Taux d’emploi;140;taux;;;;2020;Insee',
    '68;Chômage;8,6;taux;;;;;Insee',
  ];

  it('lit codes et noms, « n.d. » et secret, taux et parts ; refuse à sa cellule ce qui ne va pas', async () => {
    const { appeler, comprendre, reprendre } = await uneReprise('chiffres', CHIFFRES);
    const { comptes, remarques } = comprendre();
    expect(comptes).toMatchObject({ entrent: 5, revoir: 4 });
    const refuses = remarques.filter(({ gravite }) => gravite === 'refus');
    expect(refuses.map(({ ligne, colonne }) => [ligne, colonne])).toEqual([
      [6, 0],
      [7, 0],
      [8, 2],
      [9, null],
    ]);
    // Deux quartiers de ce nom : chacun se propose, par son code.
    expect(refuses[0]?.propositions).toContainEqual(expect.objectContaining({ texte: 'QN06803M' }));
    expect(reprendre()).toEqual({ creees: 5, completees: 0, inchangees: 0 });
    const { chiffres } = appeler('territoires.fiche', { genre: 'qpv', code: 'QN06803M' });
    expect(
      chiffres.map(({ genre, nature, population, dans, valeur, absence, le }) => [
        genre,
        nature,
        population,
        dans,
        valeur ?? absence,
        le,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['qpv', 'taux', 'ensemble', 'ensemble', 38.3, '2020-01-01'],
        ['qpv', 'moyenne', 'ensemble', 'ensemble', 'secret', '2021-01-01'],
        ['region', 'taux', 'femmes', 'qpv', 41.4, '2020-01-01'],
        ['pays', 'taux', 'ensemble', 'qpv', 'nd', '2020-01-01'],
      ]),
    );
    expect(appeler('territoires.fiche', { genre: 'region', code: '76' }).chiffres[0]).toMatchObject({
      nature: 'part',
      deQuoi: 'NEET de métropole',
      valeur: 9.9,
    });
  });

  it('un territoire écrit par son code puis par son nom est le même : son chiffre n’entre qu’une fois', async () => {
    const { appeler, reprendre } = await uneReprise('chiffres', [
      CHIFFRES[0] ?? '',
      '68;Chômage;8,6;taux;;;;2025;Insee',
      'Haut-Rhin;Chômage;8,6;taux;;;;2025;Insee',
    ]);
    expect(reprendre()).toEqual({ creees: 1, completees: 0, inchangees: 1 });
    expect(appeler('territoires.fiche', { genre: 'departement', code: '68' }).chiffres).toHaveLength(1);
  });

  it('refuse à sa cellule un texte trop long pour le fichier : la reprise ne s’arrête pas en route', async () => {
    const [titres = '', bonne = ''] = CHIFFRES;
    const { comprendre, reprendre } = await uneReprise('chiffres', [
      titres,
      bonne,
      `QN06803M;${'x'.repeat(201)};12;taux;;;;2020;Insee`,
      `QN06803M;Taux;12;taux;;;;2020;${'s'.repeat(301)}`,
    ]);
    const refuses = comprendre().remarques.filter(({ phrase }) => phrase.includes('caractères'));
    expect(refuses.map(({ ligne, colonne }) => [ligne, colonne])).toEqual([
      [2, 1],
      [3, 8],
    ]);
    expect(reprendre()).toEqual({ creees: 1, completees: 0, inchangees: 0 });
  });

  it('une seconde reprise corrige la valeur qui a changé, et rien d’autre ; l’annuler rend le fichier tel quel', async () => {
    const { db, appeler, reprendre } = await uneReprise('chiffres', CHIFFRES.slice(0, 3));
    appeler('chiffresDeTerritoire.noter', {
      genre: 'qpv',
      code: 'QN06803M',
      intitule: 'Taux d’emploi',
      nature: 'taux',
      deQuoi: null,
      unite: null,
      population: 'ensemble',
      dans: 'ensemble',
      valeur: 37,
      absence: null,
      periode: '2020',
      le: '2020-01-01',
      source: 'INSEE',
    });
    const avant = empreinteDuContenu(db);
    expect(reprendre()).toEqual({ creees: 1, completees: 1, inchangees: 0 });
    expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 2 });
    expect(appeler('territoires.fiche', { genre: 'qpv', code: 'QN06803M' }).chiffres[0]?.valeur).toBe(38.3);
    appeler('historique.annuler', { commande: 'reprises.reprendre' });
    expect(empreinteDuContenu(db)).toEqual(avant);
  });
});
