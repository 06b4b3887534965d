import { expect, it } from 'vitest';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';

it('le menu sait ce que le fichier contient, corbeille exclue', () => {
  const { appeler } = unFichier();
  expect(appeler('menu.modules', {})).toEqual({ contrats: false, conventions: false });
  const { id } = appeler('appels.creer', {
    intitule: 'AMI d’essai',
    region: '44',
    annee: 2026,
    lanceLe: null,
    depotAu: null,
  });
  expect(appeler('menu.modules', {})).toEqual({ contrats: false, conventions: true });
  appeler('appels.supprimer', { id });
  expect(appeler('menu.modules', {})).toEqual({ contrats: false, conventions: false });
});
