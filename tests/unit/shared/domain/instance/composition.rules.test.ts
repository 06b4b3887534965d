import { describe, expect, it } from 'vitest';
import { type Composition, controlerComposition } from '#shared/domain/instance/composition.rules.ts';
import type { Categorie, TypeInstance } from '#shared/domain/instance/instance.schema.ts';

let rang = 0;
const sieges = (nombre: number, categorie: Categorie, siren: (i: number) => string | null = () => null) =>
  Array.from({ length: nombre }, (_, i) => ({ id: `siege-${++rang}`, categorie, epciSiren: siren(i) }));

const composition = (type: TypeInstance, departementCode: string, plus: Partial<Composition>): Composition => ({
  instance: { type, departementCode },
  sieges: [],
  departements: [],
  epci: [],
  ...plus,
});
const phrases = (essai: Composition) =>
  controlerComposition(essai).map(({ code, phrase, article }) => [code, phrase, article]);

describe('les plafonds de membres (R-007)', () => {
  const epci = Array.from({ length: 12 }, (_, i) => ({ siren: `2000${i}`, nom: `Intercommunalité ${i}` }));
  const deChaqueEpci = sieges(12, '4', (i) => `2000${i}`);

  it('un comité local de 8 membres plafonnés et 12 intercommunalités ne signale rien', () => {
    const membres = [...sieges(2, 'P'), ...sieges(3, '1'), ...sieges(2, '2'), ...sieges(2, '3'), ...sieges(1, '5')];
    expect(phrases(composition('CLPE', '68', { sieges: [...membres, ...deChaqueEpci], epci }))).toEqual([]);
  });

  it('le neuvième membre plafonné d’un comité local se signale', () => {
    const membres = [...sieges(4, '1'), ...sieges(2, '2'), ...sieges(2, '3'), ...sieges(1, '5')];
    expect(phrases(composition('CLPE', '68', { sieges: membres }))).toEqual([
      ['R-007', '9 sièges au titre des 1°, 2°, 3° et 5°, pour 8 au plus.', 'R. 5311-33'],
    ]);
  });

  it.each<[string, TypeInstance, string, string[], Categorie, number, string]>([
    ['un comité local sur deux départements', 'CLPE', '67', ['67', '68'], '1', 16, 'R. 5311-35'],
    ['un comité départemental', 'CDPE', '88', [], '6', 27, 'R. 5311-24'],
    ['un comité départemental sur deux circonscriptions', 'CDPE', '67', ['67', '68'], '8', 40, 'R. 5311-29'],
    ['une région de dix départements', 'CRPE', '67', [], '5', 36, 'R. 5311-18'],
    ['une région de six départements', 'CRPE', '45', [], '5', 29, 'R. 5311-18'],
    ['le comité régional de La Réunion', 'CRPE', '974', [], '1', 33, 'R. 5523-15-3'],
    ['le comité départemental de la Guadeloupe', 'CDPE', '971', [], '1', 31, 'R. 5523-15-3'],
  ])('%s est plafonné', (_, type, departement, departements, categorie, max, article) => {
    const juste = composition(type, departement, { sieges: sieges(max, categorie), departements });
    const trop = { ...juste, sieges: sieges(max + 1, categorie) };
    expect(controlerComposition(juste)).toEqual([]);
    expect(controlerComposition(trop)).toMatchObject([{ code: 'R-007', gravite: 'attention', article }]);
  });

  it('en Alsace, le plafond d’un comité départemental n’est qu’une information à vérifier', () => {
    const [constat] = controlerComposition(composition('CDPE', '68', { sieges: sieges(28, '1') }));
    expect(constat).toMatchObject({ code: 'R-007', gravite: 'information', article: 'R. 5311-24' });
    expect(constat?.phrase).toContain('Collectivité européenne d’Alsace');
  });

  it('les membres hors plafond et les présidents n’y comptent pas', () => {
    const hors = [...sieges(9, 'P'), ...sieges(27, '1'), ...sieges(4, '7'), ...sieges(4, '8'), ...sieges(4, '9')];
    expect(controlerComposition(composition('CDPE', '88', { sieges: hors }))).toEqual([]);
  });

  it('en Guadeloupe et à La Réunion, se comptent tous ceux que le préfet nomme, 8° et 9° compris (R. 5523-15-3, 2°)', () => {
    const nommes = [...sieges(29, '1'), ...sieges(1, '8'), ...sieges(1, '9')];
    const essai = (plus: typeof nommes) => composition('CDPE', '974', { sieges: [...nommes, ...plus] });
    expect(controlerComposition(essai(sieges(3, '7')))).toEqual([]);
    expect(controlerComposition(essai(sieges(1, '9')))).toMatchObject([{ code: 'R-007', article: 'R. 5523-15-3' }]);
  });

  it('une commission ou le CREFOP n’a pas de plafond', () => {
    expect(controlerComposition(composition('commission_iae', '974', { sieges: sieges(40, '1') }))).toEqual([]);
    expect(controlerComposition(composition('CREFOP', '45', { sieges: sieges(60, '1') }))).toEqual([]);
  });

  it('un régime propre d’outre-mer n’est pas contrôlé', () => {
    expect(controlerComposition(composition('CDPE', '973', { sieges: sieges(60, '1') }))).toEqual([]);
  });
});

describe('le siège de chaque intercommunalité (R-008)', () => {
  const epci = [
    { siren: '200066009', nom: 'Mulhouse Alsace Agglomération' },
    { siren: '200066058', nom: 'Saint-Louis Agglomération' },
  ];

  it('signale l’intercommunalité sans siège, celle qui en a deux et le siège sans intercommunalité', () => {
    const essai = composition('CLPE', '68', {
      sieges: [...sieges(2, '4', () => '200066009'), ...sieges(1, '4', () => null)],
      epci,
    });
    expect(phrases(essai)).toEqual([
      ['R-008', 'Mulhouse Alsace Agglomération a 2 sièges au lieu d’un.', 'R. 5311-32, 4°'],
      ['R-008', 'Saint-Louis Agglomération est dans le périmètre et n’a pas de siège.', 'R. 5311-32, 4°'],
      ['R-008', '1 siège du 4° n’est rattaché à aucune intercommunalité du périmètre.', 'R. 5311-32, 4°'],
    ]);
  });

  it('ne dit rien d’un comité dont le périmètre n’est pas encore connu', () => {
    expect(controlerComposition(composition('CLPE', '68', { sieges: sieges(3, '4') }))).toEqual([]);
  });
});

describe('la région d’un comité local (R-009, R. 5311-35)', () => {
  it('se signale quand le périmètre touche deux régions, jamais quand il reste dans une', () => {
    const sur = (departements: string[]) => controlerComposition(composition('CLPE', '88', { departements }));
    expect(sur(['88', '70'])).toMatchObject([{ code: 'R-009', gravite: 'attention', article: 'R. 5311-35' }]);
    expect(sur(['88', '67'])).toEqual([]);
    expect(sur(['88'])).toEqual([]);
  });
});
