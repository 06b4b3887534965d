import { describe, expect, it } from 'vitest';
import type { Categorie, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { absentes, compterParCategorie, controlerNombres } from '#shared/domain/instance/nombre-fixe.rules.ts';

let rang = 0;
const sieges = (nombre: number, categorie: Categorie, plus: { organisme?: string; pourvu?: boolean } = {}) =>
  Array.from({ length: nombre }, () => ({ id: `s${++rang}`, categorie, organisme: null, pourvu: true, ...plus }));
const phrases = (
  type: TypeInstance,
  lus: ReturnType<typeof sieges>,
  nombres: { categorie: Categorie; nombre: number }[],
) =>
  controlerNombres({ type, departementCode: '88' }, lus, nombres).map(({ phrase, article }) =>
    [phrase.replaceAll('\u00A0', ' '), article].join(' | '),
  );

describe('le nombre de membres que fixe l’arrêté (R-203)', () => {
  it('compte pourvus, vacants et excédent, catégorie par catégorie', () => {
    const lus = [...sieges(2, '1'), ...sieges(1, '1', { pourvu: false }), ...sieges(3, '2')];
    const comptes = compterParCategorie('CDPE', lus, [
      { categorie: '1', nombre: 4 },
      { categorie: '2', nombre: 2 },
    ]);
    expect(
      comptes.slice(0, 3).map(({ fixe, pourvus, vacants, excedent }) => [fixe, pourvus, vacants, excedent]),
    ).toEqual([
      [4, 2, 2, 0],
      [2, 3, 0, 1],
      [null, 0, 0, 0],
    ]);
  });

  it('ne compte ni les présidents, ni les membres de droit, dont aucun arrêté ne fixe le nombre', () => {
    const numeros = compterParCategorie('CDPE', [], []).map(({ categorie }) => categorie.numero);
    expect(numeros).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('signale ce qui manque et ce qui dépasse, et se tait quand le nombre est juste ou inconnu', () => {
    const lus = [...sieges(2, '1'), ...sieges(3, '2'), ...sieges(1, '3')];
    expect(
      phrases('CDPE', lus, [
        { categorie: '1', nombre: 3 },
        { categorie: '2', nombre: 2 },
        { categorie: '3', nombre: 1 },
      ]),
    ).toEqual([
      '1° État : 2 pour 3, 1 siège à pourvoir. | R. 5311-24',
      '2° Région : 3 pour 2, 1 membre de plus que l’arrêté. | R. 5311-24',
    ]);
    expect(phrases('CDPE', lus, [])).toEqual([]);
  });

  it('« l’ensemble » : signale les organisations sans siège dès qu’une est nommée', () => {
    const toutes = ['CFDT', 'CGT', 'FO', 'CFE-CGC', 'CFTC', 'MEDEF', 'CPME', 'U2P'];
    const de = (noms: readonly string[]) => noms.flatMap((organisme) => sieges(1, '5', { organisme }));
    expect(phrases('CDPE', sieges(2, '5'), [])).toEqual([]);
    expect(phrases('CDPE', de(toutes), [])).toEqual([]);
    expect(phrases('CDPE', de([...toutes.slice(0, 6), 'CPME Vosges']), [])).toEqual([
      'Sans siège au titre du 5° : U2P. | R. 5311-23, 5°',
    ]);
  });

  it('la CFE-CGC n’est pas la CGT, ni la CGT la CFE-CGC', () => {
    const lus = sieges(1, '5', { organisme: 'CFE-CGC' });
    expect(absentes({ type: 'CDPE', departementCode: '88' }, lus).map(({ nom }) => nom)).toContain('CGT');
  });

  it('au comité régional, chaque département de la région a un siège', () => {
    const lus = sieges(1, '3', { organisme: 'Conseil départemental des Vosges' });
    const noms = absentes({ type: 'CRPE', departementCode: '88' }, lus).map(({ nom }) => nom);
    expect(noms).toContain('Aube');
    expect(noms).not.toContain('Vosges');
  });

  it('R. 5311-35 : dans un comité interdépartemental, chaque catégorie est représentée', () => {
    const lus = [
      ...sieges(1, '1'),
      ...sieges(1, '2'),
      ...sieges(1, '3'),
      ...sieges(1, '4'),
      ...sieges(1, '6'),
      ...sieges(1, '7'),
      ...sieges(1, '8'),
    ];
    const [constat] = controlerNombres({ type: 'CLPE', departementCode: '67' }, lus, [], true);
    expect(constat).toMatchObject({ code: 'R-203', gravite: 'attention', article: 'R. 5311-35' });
    expect(constat?.phrase).toContain('5° Communes');
    expect(controlerNombres({ type: 'CLPE', departementCode: '67' }, lus, [], false)).toEqual([]);
  });
});
