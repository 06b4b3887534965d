import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangerEnArbre } from '#shared/domain/instance/arbre.rules.ts';
import { typeInstanceSchema } from '#shared/domain/instance/instance.schema.ts';

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
