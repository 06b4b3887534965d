import { afterAll, describe, expect, it } from 'vitest';
import { createTerritoireRepository } from '#electron/repositories/territoires/territoire.repository.ts';
import { LIBELLES_SOURCE } from '#shared/domain/territoire/territoire.labels.ts';
import { lireCodeQpv } from '#shared/domain/territoire/territoire.rules.ts';
import { DEPARTEMENTS } from '#shared/domain/territoire/departements.data.ts';
import {
  clpeSchema,
  contratVilleSchema,
  departementSchema,
  perimetreSchema,
  sourceSchema,
} from '#shared/domain/territoire/territoire.schema.ts';
import { baseReferentielle } from '#tests/support/territoire/base-referentielle.ts';

const db = baseReferentielle();
const territoires = createTerritoireRepository(db);
afterAll(() => db.close());

const compter = (table: string) => db.prepare(`SELECT count(*) FROM ${table} WHERE fin IS NULL`).pluck().get();
const perimetre = (code: string) => perimetreSchema.parse(territoires.perimetreClpe(code));

describe('le référentiel livré', () => {
  it.each([
    ['ref_region', 26],
    ['ref_departement', 109],
    ['ref_arrondissement', 333],
    ['ref_epci', 1_255],
    ['ref_clpe', 363],
    ['ref_zone_emploi', 306],
    ['ref_commune', 34_969],
    ['ref_contrat_ville', 391],
    ['ref_qpv', 1_584],
  ])('%s compte %i lignes en vigueur', (table, nombre) => {
    expect(compter(table)).toBe(nombre);
  });

  it('rattache chaque commune de métropole et des DROM à un CLPE et à une zone d’emploi, ou sait qu’il n’y en a pas', () => {
    const sans = db
      .prepare(
        `SELECT count(*) FILTER (WHERE m.clpe_code IS NULL) AS clpe, count(*) FILTER (WHERE m.frr IS NOT NULL) AS frr
         FROM ref_commune m JOIN ref_departement d ON d.code = m.departement_code WHERE d.zone <> 'com'`,
      )
      .get();
    expect(sans).toEqual({ clpe: 0, frr: 19_934 });
  });

  it('R-011 : porte 1 584 codes de QPV, tous de la forme de 2024', () => {
    const codes = db.prepare<[], string>('SELECT code FROM ref_qpv').pluck().all();
    expect(codes.filter((code) => lireCodeQpv(code).generation !== 2024)).toEqual([]);
  });

  it('ne laisse aucun renvoi vers un code absent', () => {
    for (const [table, colonne, cible, cle] of [
      ['ref_departement', 'region_code', 'ref_region', 'code'],
      ['ref_arrondissement', 'departement_code', 'ref_departement', 'code'],
      ['ref_commune', 'departement_code', 'ref_departement', 'code'],
      ['ref_commune', 'epci_siren', 'ref_epci', 'siren'],
      ['ref_commune', 'clpe_code', 'ref_clpe', 'code'],
      ['ref_commune', 'zone_emploi_code', 'ref_zone_emploi', 'code'],
      ['ref_contrat_ville', 'departement_code', 'ref_departement', 'code'],
      ['ref_qpv', 'departement_code', 'ref_departement', 'code'],
      ['ref_qpv_commune', 'qpv_code', 'ref_qpv', 'code'],
      ['ref_qpv_commune', 'commune_code', 'ref_commune', 'code'],
      ['ref_qpv_contrat', 'qpv_code', 'ref_qpv', 'code'],
      ['ref_qpv_contrat', 'contrat_code', 'ref_contrat_ville', 'code'],
    ])
      expect(
        db
          .prepare(
            `SELECT ${colonne} FROM ${table} WHERE ${colonne} IS NOT NULL AND ${colonne} NOT IN (SELECT ${cle} FROM ${cible})`,
          )
          .all(),
      ).toEqual([]);
    expect(
      db.prepare('SELECT code FROM ref_qpv WHERE code NOT IN (SELECT qpv_code FROM ref_qpv_commune)').all(),
    ).toEqual([]);
  });

  it('nomme les départements comme la table de leurs compléments', () => {
    const libelles = new Map(territoires.departements().map(({ code, libelle }) => [code, libelle]));
    expect(DEPARTEMENTS.map(({ code }) => libelles.get(code))).toEqual(DEPARTEMENTS.map(({ nom }) => nom));
  });

  it('cite ses onze sources, avec licence et date', () => {
    const sources = sourceSchema.array().parse(territoires.sources());
    expect(sources.map(({ nom, nombre }) => [nom, nombre])).toEqual([
      ['arrondissements', 333],
      ['clpe', 363],
      ['communes', 34_969],
      ['contrats-ville', 391],
      ['departements', 109],
      ['epci', 1_255],
      ['frr', 19_934],
      ['lieux-qpv', 1_584],
      ['qpv', 1_584],
      ['regions', 26],
      ['zones-emploi', 306],
    ]);
    expect(sources.filter(({ nom }) => LIBELLES_SOURCE[nom] === undefined)).toEqual([]);
    expect(sources.find(({ nom }) => nom === 'clpe')?.source).toContain('France Travail');
  });
});

describe('ce qu’un département propose aux premiers pas', () => {
  it('donne les départements avec leur région, et rien d’un code inconnu', () => {
    expect(departementSchema.array().parse(territoires.departements())).toHaveLength(109);
    expect(territoires.departement('68')).toEqual({
      code: '68',
      libelle: 'Haut-Rhin',
      regionCode: '44',
      region: 'Grand Est',
      zone: 'metro',
    });
    expect(territoires.departement('20')).toBeNull();
    expect(territoires.clpeDuDepartement('20')).toEqual([]);
  });

  it('donne au Haut-Rhin ses six CLPE, dont Sélestat-Erstein partagé avec le Bas-Rhin', () => {
    const clpe = clpeSchema.array().parse(territoires.clpeDuDepartement('68'));
    expect(clpe.map(({ libelle, communes, qpv }) => [libelle, communes, qpv])).toEqual([
      ['Altkirch', 108, 0],
      ['Colmar', 94, 2],
      ['Mulhouse', 42, 7],
      ['Saint-Louis', 37, 1],
      ['Sélestat - Erstein', 105, 0],
      ['Thann - Guebwiller', 81, 1],
    ]);
    expect(clpe.find(({ code }) => code === 'CLPE67004')?.departements).toEqual([
      { code: '67', libelle: 'Bas-Rhin', communes: 101 },
      { code: '68', libelle: 'Haut-Rhin', communes: 4 },
    ]);
    expect(territoires.clpeDuDepartement('67').map(({ code }) => code)).toContain('CLPE67004');
  });

  it('donne au Haut-Rhin ses quatre contrats, et tait la population peu sûre de Mulhouse', () => {
    const contrats = contratVilleSchema.array().parse(territoires.contratsDuDepartement('68'));
    expect(contrats.map(({ libelle, qpv, population }) => [libelle, qpv, population])).toEqual([
      ['CA Colmar Agglomération', 2, 10_737],
      ['CA Mulhouse Alsace Agglomération', 7, null],
      ['CA Saint-Louis Agglomération', 1, 2_161],
      ['CC de Thann-Cernay', 1, 1_096],
    ]);
  });

  it('sait que trois contrats de Meurthe-et-Moselle sont communaux', () => {
    const communaux = territoires.contratsDuDepartement('54').filter(({ porteur }) => porteur === 'commune');
    expect(communaux.map(({ libelle }) => libelle)).toEqual(['Lunéville', 'Pont-à-Mousson', 'Toul']);
  });

  it('tait la population des sept contrats du Grand Est que la source ne dit pas sûre', () => {
    const departements = territoires.departements().filter(({ region }) => region === 'Grand Est');
    const contrats = departements.flatMap(({ code }) => territoires.contratsDuDepartement(code));
    expect([contrats.length, contrats.filter(({ population }) => population === null).length]).toEqual([39, 7]);
  });

  it('réunit les deux communes du contrat polynésien en un seul', () => {
    expect(territoires.contratsDuDepartement('987').find(({ code }) => code === 'CN98701M')).toMatchObject({
      libelle: 'Arue, Papeete',
      qpv: 14,
    });
  });
});

describe('R-010 : le périmètre d’un CLPE', () => {
  it('compte à Mulhouse 42 communes, 7 QPV, un contrat, un EPCI entier et un partagé', () => {
    const { communes, epci, qpv, contrats, inconnues } = perimetre('CLPE68003');
    expect([communes.length, qpv.length, inconnues]).toEqual([42, 7, []]);
    expect(epci).toEqual([
      { siren: '200066009', libelle: 'CA Mulhouse Alsace Agglomération', type: 'CA', communesDedans: 39, communes: 39 },
      { siren: '200066058', libelle: 'CA Saint-Louis Agglomération', type: 'CA', communesDedans: 3, communes: 40 },
    ]);
    expect(contrats.map(({ code }) => code)).toEqual(['CN06802I']);
    expect(qpv.find(({ code }) => code === 'QN06807M')).toEqual({
      code: 'QN06807M',
      libelle: 'Drouot-Jonquilles',
      communes: ['Illzach', 'Mulhouse'],
      contrats: ['CN06802I'],
      entier: true,
    });
  });

  it('R-008 : compte à Sélestat-Erstein sept EPCI dans deux départements, et aucun QPV', () => {
    const { communes, epci, qpv } = perimetre('CLPE67004');
    expect(epci.map(({ siren, communesDedans, communes: enTout }) => [siren, communesDedans, enTout])).toEqual([
      ['246700777', 18, 18],
      ['246700967', 12, 12],
      ['200067924', 28, 28],
      ['200034270', 20, 20],
      ['246701080', 6, 6],
      ['200030526', 17, 18],
      ['246800395', 4, 4],
    ]);
    expect(new Set(communes.map(({ departementCode }) => departementCode))).toEqual(new Set(['67', '68']));
    expect(qpv).toEqual([]);
  });

  it('donne à Paris une commune, 21 QPV et un EPCI partagé', () => {
    const { communes, epci, qpv, contrats } = perimetre('CLPE75001');
    expect(communes.map(({ code }) => code)).toEqual(['75056']);
    expect([qpv.length, contrats.length, epci.length, epci[0]?.communesDedans]).toEqual([21, 1, 1, 1]);
  });

  it('montre dans chacun des deux CLPE un QPV à cheval, et dit qu’il n’y est pas entier', () => {
    const dans = ['CLPE06001', 'CLPE06002'].map((code) => perimetre(code).qpv.find((qpv) => qpv.code === 'QN00608I'));
    expect(dans).toEqual([expect.objectContaining({ entier: false }), expect.objectContaining({ entier: false })]);
    expect(dans[0]?.communes).toEqual(['Nice', 'Saint-Laurent-du-Var']);
  });

  it('mène à Saint-Denis les QPV de Pierrefitte-sur-Seine, réunie en 2025', () => {
    expect(perimetre('CLPE93004').qpv.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['QN09335M', 'QN09336I', 'QN09342M']),
    );
  });

  it('ne connaît pas le périmètre d’un code inventé', () => {
    expect(territoires.perimetreClpe('CLPE00000')).toBeNull();
  });
});
