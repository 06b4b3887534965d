import { describe, expect, it } from 'vitest';
import { menuDuProfil, profilDevine } from '#shared/domain/poste/profil-de-travail.rules.ts';
import { profilDeTravailSchema } from '#shared/domain/poste/profil-de-travail.schema.ts';

const entrees = ['/departement', '/instances', '/reunions', '/contrats', '/conventions', '/territoires'].map(
  (racine) => ({ racine }),
);
const racines = (liste: readonly { racine: string }[]) => liste.map(({ racine }) => racine);
const RIEN = { contrats: false, conventions: false };
const TOUT = { contrats: true, conventions: true };

describe('le menu d’un profil', () => {
  it('sans profil, est celui de tous', () => {
    expect(menuDuProfil(entrees, null, RIEN)).toEqual({ montrees: entrees, repliees: [] });
  });

  it('d’une déléguée met ses contrats avant les instances, et replie les conventions tant qu’il n’y en a pas', () => {
    const { montrees, repliees } = menuDuProfil(entrees, 'delegue', RIEN);
    expect(racines(montrees)).toEqual(['/departement', '/reunions', '/contrats', '/instances', '/territoires']);
    expect(racines(repliees)).toEqual(['/conventions']);
  });

  it.each(profilDeTravailSchema.options)(
    'ne perd aucune entrée, et ne replie rien de ce qui est plein : %s',
    (profil) => {
      const vide = menuDuProfil(entrees, profil, RIEN);
      expect([...racines(vide.montrees), ...racines(vide.repliees)].toSorted()).toEqual(racines(entrees).toSorted());
      expect(menuDuProfil(entrees, profil, TOUT).repliees).toEqual([]);
    },
  );
});

describe('le profil deviné', () => {
  it.each([
    ['déléguée du préfet', 'delegue'],
    ['Délégué du préfet à la politique de la ville', 'delegue'],
    ['secrétaire', 'secretariat'],
    ['Secrétariat de la sous-préfecture', 'secretariat'],
    ['assistante de direction', 'secretariat'],
    ['secrétaire général', 'ddets'],
    ['chargée de mission', 'ddets'],
    ['', 'ddets'],
  ])('« %s » : %s', (fonction, profil) => {
    expect(profilDevine(fonction)).toBe(profil);
  });
});
