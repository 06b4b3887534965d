import { expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unCdpe, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

type Saisie = Partial<Entree<'parametres.definir'>>;

function uneInstance() {
  const fichier = unFichier();
  const cdpe = unCdpe(fichier);
  const iae = fichier.appeler('instances.creer', {
    type: 'commission_iae',
    departementCode: null,
    clpeCode: null,
    complement: null,
    communes: [],
    parentId: cdpe,
  }).id;
  const fixer = (instanceId: string, plus: Saisie) =>
    fichier.appeler('parametres.definir', {
      instanceId,
      cle: 'delaiConvocation',
      valeur: '8',
      source: 'reglement',
      article: 'article 4',
      depuis: null,
      ...plus,
    });
  const versions = (id: string) =>
    fichier
      .appeler('instances.fiche', { id })
      .parametres.map(({ valeur, depuis, article }) => [valeur, depuis, article]);
  return { cdpe, iae, fixer, versions };
}

it('une règle garde ses versions, une par date, et se rend au texte à compter d’une date', () => {
  const { cdpe, fixer, versions } = uneInstance();
  fixer(cdpe, {});
  fixer(cdpe, { valeur: '10', depuis: '2026-01-01' });
  fixer(cdpe, { valeur: '9', depuis: '2026-01-01' });
  fixer(cdpe, { valeur: 'texte', depuis: '2026-06-01', article: null });
  expect(versions(cdpe)).toEqual([
    ['texte', '2026-06-01', null],
    ['9', '2026-01-01', 'article 4'],
    ['8', null, 'article 4'],
  ]);
  fixer(cdpe, { valeur: null, depuis: '2026-01-01' });
  expect(versions(cdpe)).toHaveLength(2);
});

it('refuse au bon champ ce que le texte ne laisse pas, ce qui n’a pas de sens, et un délai sous R. 133-8', () => {
  const { cdpe, iae, fixer } = uneInstance();
  const champs = (plus: Saisie, instance = cdpe) => refus(() => fixer(instance, plus)).transmise.champs ?? {};
  expect(refus(() => fixer(cdpe, { cle: 'quorumBase', valeur: 'composant' })).code).toBe('REGLE_METIER');
  expect(champs({ valeur: 'bientôt' })).toHaveProperty('valeur');
  expect(champs({ valeur: 'texte' })).toHaveProperty('valeur');
  expect(champs({ source: 'reglage' })).toHaveProperty('source');
  expect(champs({ valeur: '4' }, iae)).toEqual({ valeur: expect.stringContaining('R. 133-8') });
  expect(() => fixer(cdpe, { valeur: '4' })).not.toThrow();
});
