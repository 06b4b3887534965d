import { expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';

it('un contrat de ville se choisit dans le référentiel du département, une fois, et revient de la corbeille', () => {
  const { appeler } = unFichier();
  const suivis = () => appeler('departement.tableau', {}).contrats.map(({ code }) => code);
  const { id } = appeler('contrats.ajouter', { code: 'CN06801M' });
  expect(refus(() => appeler('contrats.ajouter', { code: 'CN06801M' })).message).toContain('déjà suivi');
  expect(refus(() => appeler('contrats.ajouter', { code: 'CN00000X' })).transmise.champs).toHaveProperty('code');
  appeler('contrats.retirer', { id });
  expect(suivis()).toEqual([]);
  expect(refus(() => appeler('contrats.retirer', { id })).code).toBe('INTROUVABLE');
  const second = appeler('contrats.ajouter', { code: 'CN06801M' }).id;
  expect(refus(() => appeler('contrats.restaurer', { id })).code).toBe('REGLE_METIER');
  appeler('contrats.retirer', { id: second });
  appeler('contrats.restaurer', { id });
  expect(suivis()).toEqual(['CN06801M']);
});

it('un contrat d’un autre département se suit d’un geste, avec ses quartiers et leurs communes', () => {
  const { appeler } = unFichier();
  const [vosgien] = appeler('territoires.departement', { code: '88' }).contrats;
  if (vosgien === undefined) throw new Error('un contrat vosgien au moins');
  const { id } = appeler('contrats.ajouter', { code: vosgien.code });
  expect(appeler('departement.tableau', {}).contrats).toMatchObject([{ code: vosgien.code, qpv: vosgien.qpv }]);
  const { quartiers } = appeler('contrats.fiche', { id });
  expect(quartiers).toHaveLength(vosgien.qpv);
  expect(quartiers.every(({ communes }) => communes !== '')).toBe(true);
  expect(
    appeler('territoires.choisir', { texte: vosgien.libelle, genres: ['contrat_ville'] }).map(({ code }) => code),
  ).toContain(vosgien.code);
});

it('un contrat qui porte une feuille de route ne se retire pas : le refus la nomme et dit que faire', () => {
  const { appeler } = unFichier();
  const { id } = appeler('contrats.ajouter', { code: 'CN06801M' });
  const { id: feuilleId } = appeler('feuillesDeRoute.creer', {
    auteur: { genre: 'contrat', id },
    intitule: 'Feuille de route 2026',
    debut: 2026,
    fin: 2026,
  });
  const { code, message } = refus(() => appeler('contrats.retirer', { id }));
  expect(code).toBe('REGLE_METIER');
  expect(message.replace(/\u00A0/gu, ' ')).toContain('« Feuille de route 2026 »');
  expect(appeler('departement.tableau', {}).contrats).toHaveLength(1);
  appeler('feuillesDeRoute.supprimer', { id: feuilleId });
  appeler('contrats.retirer', { id });
  expect(appeler('departement.tableau', {}).contrats).toEqual([]);
});

it('un département propose ses CLPE, ceux qu’il partage compris, et ses contrats de ville', () => {
  const { appeler } = unFichier();
  const { libelle, region, clpe, contrats } = appeler('territoires.departement', { code: '68' });
  expect([libelle, region, clpe.length, contrats.length]).toEqual(['Haut-Rhin', 'Grand Est', 6, 4]);
  expect(clpe.filter(({ partage }) => partage !== null)).toMatchObject([
    { libelle: 'Sélestat - Erstein', partage: '67 et 68' },
  ]);
  expect(refus(() => appeler('territoires.departement', { code: 'ZZ' })).transmise.champs).toHaveProperty(
    'departementCode',
  );
});

it('le référentiel se cherche, se liste et cite ses sources', () => {
  const { appeler } = unFichier();
  expect(appeler('territoires.departements', {}).find(({ code }) => code === '68')).toEqual({
    code: '68',
    libelle: 'Haut-Rhin',
    region: 'Grand Est',
  });
  expect(
    appeler('territoires.rechercher', { texte: 'mulh', objets: ['clpe', 'commune'], departement: '68' }).map(
      ({ objet, libelle }) => [objet, libelle],
    ),
  ).toContainEqual(['clpe', 'Mulhouse']);
  expect(appeler('territoires.rechercher', { texte: '"*', objets: [], departement: null })).toEqual([]);
  expect(appeler('territoires.sources', {}).map(({ nom }) => nom)).toContain('Communes');
});
