import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeInstanceSchema } from '#shared/domain/instance/instance.schema.ts';
import { rangerEnArbre } from '#shared/domain/instance/arbre.rules.ts';
import { complementDuContrat, ecritCle, sansRedite } from '#shared/domain/instance/nom-propose.rules.ts';
import { cleUnique } from '#shared/domain/instance/registre.rules.ts';

describe('« CLE » (R-004)', () => {
  it.each(['CLE', 'CLE de Thann', 'le CLE', 'C.L.E. de Thann'])('se reconnaît dans « %s »', (texte) =>
    expect(ecritCle(texte)).toBe(true),
  );
  it.each(['CLPE', 'Cléry', 'CLEMENCEAU', 'clé', null])('n’est pas dans « %s »', (texte) =>
    expect(ecritCle(texte)).toBe(false),
  );
});

describe('le nom d’un comité de contrat de ville', () => {
  it.each([
    ['CA Mulhouse Alsace Agglomération', 'de Mulhouse Alsace Agglomération'],
    ['CC du Bassin d’Aubenas', 'du Bassin d’Aubenas'],
    ['CA de Sophia Antipolis', 'de Sophia Antipolis'],
    ['CC des Trois Rivières', 'des Trois Rivières'],
    ['Métropole Nice Côte d’Azur', 'de la Métropole Nice Côte d’Azur'],
    ['Grand-Orly Seine Bièvre', 'du Grand-Orly Seine Bièvre'],
    ['CA GrandSoissons Agglomération', 'de GrandSoissons Agglomération'],
    ['Bagneux', 'de Bagneux'],
    ['Contrat de ville de Colmar', 'de Colmar'],
  ])('%s devient « %s »', (libelle, attendu) => expect(complementDuContrat(libelle)).toBe(attendu));

  it('ne redit pas ce que le nom légal dit déjà', () => {
    expect(sansRedite('copil_ville', 'du contrat de ville de Colmar')).toBe('de Colmar');
    expect(sansRedite('copil_ville', 'Comité de pilotage du contrat de ville de Colmar')).toBe('de Colmar');
    expect(sansRedite('groupe_travail', 'Groupe de travail mobilité')).toBe('mobilité');
    expect(sansRedite('groupe_travail', 'mobilité')).toBe('mobilité');
  });
});

const placee = {
  departementCode: '68',
  clpeCode: null,
  complement: 'de Colmar',
  parentId: null,
  contratCode: null,
} as const;

describe('ce qui n’existe qu’une fois', () => {
  it('R-001 : un comité régional par région, renommé ou non', () => {
    expect(cleUnique({ ...placee, type: 'CREFOP' }, '44')).toBe(
      cleUnique({ ...placee, type: 'CRPE', departementCode: '67' }, '44'),
    );
    expect(cleUnique({ ...placee, type: 'CRPE' }, '44')).not.toBe(cleUnique({ ...placee, type: 'CRPE' }, '11'));
  });
  it('un COPIL et un COTECH du même contrat ne se confondent pas', () => {
    const contrat = { ...placee, contratCode: 'CN06802I' };
    expect(cleUnique({ ...contrat, type: 'copil_ville' }, '44')).not.toBe(
      cleUnique({ ...contrat, type: 'cotech_ville' }, '44'),
    );
    expect(cleUnique({ ...contrat, type: 'copil_ville' }, '44')).toBe(
      cleUnique({ ...contrat, type: 'copil_ville', complement: 'autre nom' }, '44'),
    );
  });
  it('le même nom sous deux comités fait deux groupes de travail', () => {
    const groupe = { ...placee, type: 'groupe_travail', complement: 'Mobilité' } as const;
    expect(cleUnique({ ...groupe, parentId: 'a' }, '44')).not.toBe(cleUnique({ ...groupe, parentId: 'b' }, '44'));
    expect(cleUnique({ ...groupe, complement: 'mobilite' }, '44')).toBe(cleUnique(groupe, '44'));
  });
});

describe('l’arbre des instances', () => {
  it('va de la région aux commissions, chacune sous son comité', () => {
    const une = (
      id: string,
      type: 'CRPE' | 'CDPE' | 'CLPE' | 'commission_iae' | 'groupe_travail',
      parentId: string | null = null,
    ) => ({
      id,
      type,
      parentId,
      nom: id,
    });
    const rangees = rangerEnArbre([
      une('GT', 'groupe_travail', 'IAE'),
      une('CLPE B', 'CLPE', 'CDPE'),
      une('GT local', 'groupe_travail', 'CLPE A'),
      une('IAE', 'commission_iae', 'CDPE'),
      une('CLPE A', 'CLPE'),
      une('CDPE', 'CDPE'),
      une('CRPE', 'CRPE'),
      une('GT seul', 'groupe_travail', 'à la corbeille'),
    ]);
    expect(rangees.map(({ instance, niveau, profondeur }) => `${niveau} ${profondeur} ${instance.id}`)).toEqual([
      'region 0 CRPE',
      'departement 0 CDPE',
      'departement 1 IAE',
      'departement 2 GT',
      'local 0 CLPE A',
      'local 1 GT local',
      'local 0 CLPE B',
      'projet 0 GT seul',
    ]);
  });

  it('montre chaque instance une fois et une seule, quels que soient les rattachements', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const instance = fc.record({
      id,
      type: fc.constantFrom(...typeInstanceSchema.options),
      parentId: fc.option(id, { nil: null }),
      nom: fc.string(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(instance, { selector: (une) => une.id }), (instances) => {
        const rangees = rangerEnArbre(instances).map((r) => r.instance.id);
        expect(rangees.toSorted()).toEqual(instances.map((une) => une.id).toSorted());
      }),
    );
  });
});
