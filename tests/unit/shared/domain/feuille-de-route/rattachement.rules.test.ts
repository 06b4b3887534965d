import { describe, expect, it } from 'vitest';
import { rattachementLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { rattachementSchema } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { lireRattachement } from '#shared/domain/feuille-de-route/rattachement.rules.ts';

describe('l’axe national qu’un tableau nomme', () => {
  it('chaque libellé se relit ; accents, casse et ponctuation ne comptent pas', () => {
    for (const rattachement of rattachementSchema.options)
      expect(lireRattachement(rattachementLibelle[rattachement])).toBe(rattachement);
    expect(lireRattachement('PLEIN EMPLOI')).toBe('plein_emploi');
    expect(lireRattachement('Emploi & développement économique')).toBe('developpement_economique');
  });

  it('un pilier d’avant 2024 se reconnaît sans sa date ; autre chose n’est rien', () => {
    expect(lireRattachement('Cohésion sociale')).toBe('cohesion_sociale');
    expect(lireRattachement('Renouvellement urbain et cadre de vie')).toBe('cadre_de_vie');
    expect([lireRattachement('Emploi'), lireRattachement(''), lireRattachement(null)]).toEqual([null, null, null]);
  });
});
