import { expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { couvertureDe } from '#shared/domain/eq2030/couverture.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier, type UnFichier } from '#tests/support/constructeurs/un-fichier.ts';

const deployer = ({ appeler }: UnFichier, plus: Partial<Entree<'deploiements.creer'>> = {}): string =>
  appeler('deploiements.creer', {
    structure: 'ALEXIS',
    dispositif: 'CITESLAB',
    libelle: null,
    axe: null,
    debut: null,
    fin: null,
    aVerifier: null,
    source: null,
    verifieLe: null,
    territoires: [{ genre: 'epci', code: '200066009' }],
    ...plus,
  }).id;

const ecrit = (libelle: string) => ({ genre: null, code: null, libelle }) as const;
const tableau = ({ appeler }: UnFichier) => appeler('deploiements.tableau', {});
const territoiresDe = (fichier: UnFichier) =>
  tableau(fichier).deploiements.flatMap(({ territoires }) => territoires.map(({ genre, libelle }) => [genre, libelle]));

it('A4 : un territoire écrit se reconnaît, une partie de département avec ses mots ; ce qui ne se reconnaît pas reste écrit', () => {
  const fichier = unFichier();
  deployer(fichier, {
    territoires: [ecrit('Moselle, Est de la Meuse, Nord de la Meurthe-et-Moselle, sud du département')],
  });
  expect(territoiresDe(fichier)).toEqual([
    ['departement', 'Est de la Meuse'],
    ['departement', 'Moselle'],
    ['departement', 'Nord de la Meurthe-et-Moselle'],
    [null, 'sud du département'],
  ]);
});

it('« Haut-Rhin, Bas-Rhin et Vosges » en fait trois ; la Meurthe-et-Moselle, un seul ; les graphies se valent', () => {
  const fichier = unFichier();
  deployer(fichier, { territoires: [ecrit('Haut-Rhin, Bas-Rhin et Vosges ; meurthe et moselle')] });
  expect(territoiresDe(fichier).map(([, libelle]) => libelle)).toEqual([
    'Bas-Rhin',
    'Haut-Rhin',
    'Meurthe-et-Moselle',
    'Vosges',
  ]);
});

it('R-013 : un arrondissement de Paris, Lyon ou Marseille vaut sa commune', () => {
  const fichier = unFichier();
  deployer(fichier, { territoires: [ecrit('13215, Lyon 7e, Paris 18e arrondissement, Marseille 3e')] });
  expect(
    tableau(fichier)
      .deploiements[0]?.territoires.map(({ genre, code }) => `${genre} ${code}`)
      .toSorted(),
  ).toEqual(['commune 13055', 'commune 69123', 'commune 75056']);
  expect(tableau(fichier).deploiements[0]?.quartiers.length).toBeGreaterThan(30);
});

it('A4, R-010 : les quartiers se comptent par les communes, de 0 à 3 dispositifs', () => {
  const fichier = unFichier();
  deployer(fichier);
  deployer(fichier, { structure: 'BGE', dispositif: 'BUS', territoires: [{ genre: 'departement', code: '68' }] });
  deployer(fichier, { dispositif: 'CARREFOUR', territoires: [{ genre: 'qpv', code: 'QN06803M' }] });
  deployer(fichier, { dispositif: 'TALENTS', territoires: [{ genre: 'region', code: '44' }] });
  const { quartiers, deploiements } = tableau(fichier);
  expect(quartiers).toHaveLength(123);
  const classes = new Map(
    couvertureDe(quartiers, deploiements, { jour: '2026-03-12', avecAVerifier: true }).map((c) => [
      c.quartier.code,
      c.classe,
    ]),
  );
  expect([classes.get('QN06803M'), classes.get('QN06804M'), classes.get('QN06801M'), classes.get('QN06703I')]).toEqual([
    3, 2, 1, 0,
  ]);
});

it('un territoire écrit se rattache ensuite ; les territoires se changent sans perdre les autres', () => {
  const fichier = unFichier();
  const id = deployer(fichier, { territoires: [ecrit('Est de la Meuse')] });
  const territoireId = tableau(fichier).deploiements[0]?.territoires[0]?.id ?? '';
  fichier.appeler('deploiements.reconnaitre', { territoireId, territoire: { genre: 'departement', code: '55' } });
  expect(territoiresDe(fichier)).toEqual([['departement', 'Meuse']]);
  fichier.appeler('deploiements.placer', {
    id,
    territoires: [{ genre: 'departement', code: '55' }, ecrit('un coin perdu')],
  });
  expect(territoiresDe(fichier)).toEqual([
    ['departement', 'Meuse'],
    [null, 'un coin perdu'],
  ]);
  expect(tableau(fichier).deploiements[0]?.territoires[0]?.id).toBe(territoireId);
});

it('refuse une fin avant le début, un « autre » sans nom, aucun territoire, un code inconnu ; l’axe suit le dispositif', () => {
  const fichier = unFichier();
  const champs = (plus: Partial<Entree<'deploiements.creer'>>) =>
    Object.keys(refus(() => deployer(fichier, plus)).transmise.champs ?? {});
  expect(champs({ debut: '2026-01-01', fin: '2025-01-01' })).toEqual(['fin']);
  expect(champs({ dispositif: 'AUTRE' })).toEqual(['libelle']);
  expect(champs({ territoires: [] })).toEqual(['territoires']);
  expect(champs({ territoires: [{ genre: 'departement', code: '99' }] })).toEqual(['territoires']);
  deployer(fichier, { dispositif: 'AUTRE', libelle: 'Prêt d’honneur quartier', axe: 2 });
  deployer(fichier);
  expect(
    tableau(fichier)
      .deploiements.map(({ axe }) => axe)
      .toSorted(),
  ).toEqual([1, 2]);
});

it('se modifie, change d’opérateur, se supprime, et se raconte en français', () => {
  const fichier = unFichier();
  const { appeler, journal } = fichier;
  const id = deployer(fichier);
  appeler('deploiements.modifier', {
    id,
    vu: journal.dernierNumero(),
    patch: { structure: 'TEMPO', aVerifier: 'icône perdue', fin: '2027-12-31' },
  });
  expect(tableau(fichier).deploiements[0]).toMatchObject({ structure: 'TEMPO', aVerifier: 'icône perdue' });
  expect(
    refus(() => appeler('deploiements.modifier', { id, vu: journal.dernierNumero(), patch: { dispositif: 'AUTRE' } }))
      .transmise.champs,
  ).toHaveProperty('libelle');
  appeler('deploiements.supprimer', { id });
  expect(tableau(fichier).deploiements).toEqual([]);
});

it('l’axe suit le dispositif tant qu’il était le sien ; choisi, il reste', () => {
  const fichier = unFichier();
  const { appeler, journal } = fichier;
  const id = deployer(fichier);
  const modifier = (patch: object) =>
    appeler('deploiements.modifier', { id, vu: journal.dernierNumero(), patch }) ?? tableau(fichier).deploiements[0];
  expect(modifier({ dispositif: 'PASSCREA' })).toMatchObject({ dispositif: 'PASSCREA', axe: null });
  expect(modifier({ dispositif: 'BUS' })).toMatchObject({ axe: 1 });
  modifier({ axe: 2 });
  expect(modifier({ dispositif: 'CITESLAB' })).toMatchObject({ axe: 2 });
});

it('habitants : notés avec leur millésime, remplacés, oubliés ; un code inconnu se garde et se dit', () => {
  const fichier = unFichier();
  const { appeler } = fichier;
  const noter = (qpv: string, habitants: number | null) =>
    appeler('habitants.noter', { lignes: [{ qpv, habitants, millesime: 2020 }], source: 'Insee' });
  expect(noter('QN06803M', 9_000)).toEqual({ notes: 1, inconnus: [] });
  noter('QN06803M', 9_100);
  expect(tableau(fichier).quartiers.find(({ code }) => code === 'QN06803M')).toMatchObject({
    habitants: 9_100,
    millesime: 2020,
  });
  noter('QN06803M', null);
  expect(tableau(fichier).quartiers.find(({ code }) => code === 'QN06803M')?.habitants).toBeNull();
  expect(noter('QP068001', 100).inconnus).toEqual(['QP068001']);
});

it('A8 : un chiffre se note avec sa date et sa source, se modifie, se supprime ; le même deux fois se refuse', () => {
  const fichier = unFichier();
  const { appeler, journal } = fichier;
  const chiffre = {
    genre: 'realise',
    axe: 1,
    libelle: 'Personnes détectées',
    valeur: 1_200,
    unite: 'personnes',
    periode: '2025',
    regionCode: '44',
    date: '2026-01-15',
    source: 'Bpifrance',
  } as const;
  const { id } = appeler('chiffres.creer', chiffre);
  expect(refus(() => appeler('chiffres.creer', { ...chiffre, source: 'BPIFRANCE' })).transmise.champs).toHaveProperty(
    'libelle',
  );
  appeler('chiffres.creer', { ...chiffre, valeur: 1_300, source: 'DREETS' });
  appeler('chiffres.modifier', { id, vu: journal.dernierNumero(), patch: { valeur: 1_250 } });
  expect(
    tableau(fichier)
      .chiffres.map(({ valeur }) => valeur)
      .toSorted(),
  ).toEqual([1_250, 1_300]);
  appeler('chiffres.supprimer', { id });
  expect(tableau(fichier).chiffres).toHaveLength(1);
});

it('A6 : un déploiement en cours fait un opérateur de plus dans chaque département qu’il touche', () => {
  const fichier = unFichier();
  deployer(fichier);
  deployer(fichier, { dispositif: 'BUS', territoires: [{ genre: 'departement', code: '68' }] });
  deployer(fichier, { structure: 'TEMPO', territoires: [ecrit('Haut-Rhin, Bas-Rhin')] });
  deployer(fichier, { structure: 'FINI', fin: '2025-01-01', territoires: [ecrit('Vosges')] });
  expect(fichier.appeler('designations.tableau', { qpv: null }).operateurs).toEqual({ '67': 1, '68': 2 });
});

it('le comité local d’un territoire volontaire se crée, propose sa composition d’usage, et se lie à l’écran (4.16)', () => {
  const fichier = unFichier();
  const { id } = fichier.appeler('instances.creer', {
    type: 'comite_eq2030',
    departementCode: null,
    clpeCode: null,
    complement: 'de Mulhouse Alsace Agglomération',
    communes: [],
  });
  expect(tableau(fichier).comites.map((comite) => comite.id)).toEqual([id]);
  expect(tableau(fichier).comites[0]?.nom).toContain('Mulhouse Alsace Agglomération');
  const organismes = fichier.appeler('instances.fiche', { id }).sieges.map(({ organisme }) => organisme);
  for (const attendu of [
    'Préfecture',
    'Délégué·e du préfet',
    'Bpifrance',
    'Banque des Territoires',
    'Opérateurs de l’axe 1',
    'Réseaux de Cap Créa',
    'Intercommunalité',
    'Entrepreneurs du territoire',
  ])
    expect(organismes).toContain(attendu);
});

it('porter un dispositif dit le type d’une structure qui n’en avait pas ; un type déjà dit reste', () => {
  const fichier = unFichier();
  deployer(fichier);
  deployer(fichier, { structure: 'Mission locale Sud Alsace' });
  const types = new Map(fichier.appeler('structures.lister', { texte: '' }).map(({ nom, type }) => [nom, type]));
  expect([types.get('ALEXIS'), types.get('Mission locale Sud Alsace')]).toEqual(['operateur_eq2030', 'mission_locale']);
});

it('se note, change de territoires et s’annule d’un geste : tout revient, territoires compris', () => {
  const fichier = unFichier();
  const id = deployer(fichier, { territoires: [ecrit('Moselle, Est de la Meuse')] });
  const avant = tableau(fichier);
  fichier.appeler('deploiements.placer', { id, territoires: [{ genre: 'departement', code: '68' }] });
  fichier.appeler('historique.annuler', {});
  expect(tableau(fichier)).toEqual(avant);
  fichier.appeler('deploiements.supprimer', { id });
  fichier.appeler('historique.annuler', {});
  expect(tableau(fichier)).toEqual(avant);
});
