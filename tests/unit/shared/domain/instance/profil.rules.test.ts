import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeInstanceSchema } from '#shared/domain/instance/instance.schema.ts';
import { AU_TEXTE, cleParametreSchema, type Parametre } from '#shared/domain/instance/parametre.schema.ts';
import { REGLES } from '#shared/domain/instance/profil.data.ts';
import { lireValeur, profilDe, quiChange, regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { INSTANCE_NEUVE } from '#tests/support/constructeurs/neufs.ts';

const JOUR = '2026-03-12';
const instance = (type: (typeof typeInstanceSchema.options)[number], plus = {}) => ({
  ...INSTANCE_NEUVE,
  type,
  ...plus,
});
const parametre = (cle: Parametre['cle'], valeur: string, depuis: string | null = null): Parametre => ({
  id: `${cle}-${depuis}`,
  cle,
  valeur,
  source: 'reglement',
  article: 'art. 6',
  depuis,
});

describe('le régime d’une instance (R-200, R-002)', () => {
  it.each([
    ['CRPE', 'CT'],
    ['CDPE', 'CT'],
    ['CLPE', 'CT'],
    ['CREFOP', 'CREFOP'],
    ['commission_iae', 'CRPA'],
    ['financeurs', 'libre'],
    ['copil_ville', 'libre'],
    ['groupe_travail', 'libre'],
  ] as const)('%s suit « %s »', (type, regime) => expect(regimeDe(instance(type))).toBe(regime));

  it('met une commission du règlement intérieur sous R. 133-3 s. si les trois questions le disent', () => {
    const avis = { rendAvis: true, agentsSeuls: false, etude: false };
    expect(regimeDe(instance('commission', avis))).toBe('CRPA');
    expect(regimeDe(instance('commission', { ...avis, etude: true }))).toBe('libre');
    expect(regimeDe(instance('commission', { ...avis, agentsSeuls: true }))).toBe('libre');
    expect(regimeDe(instance('commission'))).toBe('libre');
  });
});

describe('le profil juridique', () => {
  it('donne à chaque règle sa valeur, son article et sa source', () => {
    const profil = profilDe({ instance: instance('CLPE'), parametres: [] }, JOUR);
    expect(profil.quorumBase).toMatchObject({ valeur: 'ayant_voix', source: 'texte', article: 'R. 5311-40' });
    expect(profil.majorite).toMatchObject({ valeur: 'exprimes', article: 'R. 5311-41' });
    expect(profilDe({ instance: instance('commission_iae'), parametres: [] }, JOUR).quorumBase).toMatchObject({
      valeur: 'composant',
      article: 'R. 133-10',
    });
  });

  it('prend le règlement intérieur en vigueur le jour dit, et lui seul', () => {
    const parametres = [parametre('delaiConvocation', '8'), parametre('delaiConvocation', '10', '2026-01-01')];
    const delai = (date: string) => profilDe({ instance: instance('CDPE'), parametres }, date).delaiConvocation;
    expect([delai('2025-12-31').valeur, delai('2026-01-01').valeur]).toEqual([8, 10]);
    expect(delai(JOUR)).toMatchObject({ source: 'reglement', article: 'art. 6' });
  });

  it('ne laisse pas un règlement intérieur déroger à R. 133-8 là où il est la loi (R-041)', () => {
    const parametres = [parametre('delaiConvocation', '3')];
    const delai = (type: 'commission_iae' | 'CDPE') =>
      profilDe({ instance: instance(type), parametres }, JOUR).delaiConvocation;
    expect(delai('commission_iae')).toMatchObject({ valeur: 5, source: 'texte' });
    expect(delai('CDPE')).toMatchObject({ valeur: 3, source: 'reglement' });
  });

  it('ignore ce que le texte ne laisse pas changer, et une valeur qui n’a pas de sens', () => {
    const avec = (p: Parametre) => profilDe({ instance: instance('CDPE'), parametres: [p] }, JOUR);
    expect(avec(parametre('preponderance', 'president')).preponderance.valeur).toBe('etat');
    expect(avec(parametre('pouvoirsParPersonne', 'beaucoup')).pouvoirsParPersonne.valeur).toBe(1);
  });

  it('donne toujours une valeur que sa règle admet, quoi qu’on garde', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...typeInstanceSchema.options),
        fc.array(fc.record({ cle: fc.constantFrom(...cleParametreSchema.options), valeur: fc.string() })),
        (type, brutes) => {
          const parametres = brutes.map(({ cle, valeur }) => parametre(cle, valeur));
          const profil = profilDe({ instance: instance(type), parametres }, JOUR);
          for (const cle of cleParametreSchema.options) {
            const { valeur } = profil[cle];
            const texte = typeof valeur === 'boolean' ? (valeur ? 'oui' : 'non') : String(valeur);
            expect(lireValeur(cle, texte)).toBe(valeur);
            expect(REGLES[cle].libelle).not.toBe('');
          }
        },
      ),
    );
  });
});

describe('qui change une règle (R-200)', () => {
  it('plus d’un pouvoir : le règlement d’un comité (R. 5311-45) ; d’une commission, une lecture à vérifier (R-061, R. 133-9)', () => {
    expect([quiChange('pouvoirsParPersonne', 'CT'), quiChange('pouvoirsParPersonne', 'CRPA')]).toEqual([
      'reglement',
      'reglage',
    ]);
    expect(profilDe({ instance: instance('commission_iae'), parametres: [] }, JOUR).pouvoirsParPersonne.note).toContain(
      'à vérifier',
    );
  });

  it('le code fixe le quorum d’un comité ; le règlement intérieur, celui du CREFOP et d’une instance libre', () => {
    expect([quiChange('quorumBase', 'CT'), quiChange('quorumBase', 'CRPA')]).toEqual(['personne', 'personne']);
    expect([quiChange('quorumBase', 'CREFOP'), quiChange('preponderance', 'libre')]).toEqual([
      'reglement',
      'reglement',
    ]);
    const parametres = [parametre('quorumBase', 'ayant_voix')];
    expect(profilDe({ instance: instance('CREFOP'), parametres }, JOUR).quorumBase).toMatchObject({
      valeur: 'ayant_voix',
      source: 'reglement',
    });
  });

  it('un règlement intérieur qui n’en dit plus rien rend la règle au texte, à sa date', () => {
    const parametres = [parametre('delaiConvocation', '8'), parametre('delaiConvocation', AU_TEXTE, '2026-03-12')];
    const delai = (date: string) => profilDe({ instance: instance('CDPE'), parametres }, date).delaiConvocation;
    expect([delai('2026-03-11').valeur, delai('2026-03-12')]).toEqual([
      8,
      expect.objectContaining({ valeur: 5, source: 'texte' }),
    ]);
  });
});
