import { describe, expect, it } from 'vitest';
import { equilibreDesVoix } from '#shared/domain/instance/equilibre-des-voix.rules.ts';
import type { Categorie, College, TypeInstance } from '#shared/domain/instance/instance.schema.ts';

type Ligne = readonly [Categorie, College, number, string?];

/** Une ligne par siège : catégorie, collège, voix, organisme. */
function desVoix(type: TypeInstance, lignes: readonly Ligne[]) {
  const sieges = lignes.map(([categorie, college, , organisme = null], i) => ({
    id: `s${i}`,
    categorie,
    college,
    organisme,
    epciSiren: null,
  }));
  return {
    instance: { type },
    sieges,
    voix: lignes.map(([, , nombre], i) => ({ siegeId: `s${i}`, organisme: null, nombre })),
  };
}

const CDPE: readonly Ligne[] = [
  ['P', 'etat', 1],
  ['P', 'departement', 1],
  ['1', 'etat', 12],
  ['2', 'region', 3],
  ['3', 'departement', 6],
  ['4', 'communes', 3],
  ['5', 'salaries', 6],
  ['5', 'employeurs', 6],
];
const changer = (lignes: readonly Ligne[], rang: number, nombre: number): readonly Ligne[] =>
  lignes.map((ligne, i) => (i === rang ? ([ligne[0], ligne[1], nombre, ligne[3]] as unknown as Ligne) : ligne));
const lecture = (type: TypeInstance, lignes: readonly Ligne[]) => equilibreDesVoix(desVoix(type, lignes))?.lecture;
const operations = (type: TypeInstance, lignes: readonly Ligne[]) =>
  equilibreDesVoix(desVoix(type, lignes))?.controles.map(({ operation }) => operation.sans_presidents);
/** Les articles que la lecture sans les présidents ne tient pas, quand aucune des deux lectures ne convient. */
function enDefaut(type: TypeInstance, lignes: readonly Ligne[]) {
  const equilibre = equilibreDesVoix(desVoix(type, lignes));
  expect(equilibre?.lecture).toBeNull();
  return equilibre?.controles
    .filter(({ tient }) => !tient.sans_presidents)
    .map(({ code, article }) => `${code} ${article}`);
}

describe('l’équilibre des voix d’un comité départemental (R-030, R. 5311-38)', () => {
  it('tient sans les voix des présidents', () => {
    expect(operations('CDPE', CDPE)).toEqual([
      'État 12 = collectivités 12 = organisations 12',
      'Salariés 6 = employeurs 6',
      'Département 6 ≥ 12 ÷ 2'.replaceAll(' ÷ ', '\u00A0÷\u00A0'),
    ]);
    expect(lecture('CDPE', CDPE)).toBe('sans_presidents');
  });

  it('ne signale rien si seule la lecture avec les présidents convient', () => {
    const avec: readonly Ligne[] = [
      ['P', 'etat', 2],
      ['P', 'departement', 2],
      ['1', 'etat', 10],
      ['2', 'region', 3],
      ['3', 'departement', 4],
      ['4', 'communes', 3],
      ['5', 'salaries', 6],
      ['5', 'employeurs', 6],
    ];
    expect(lecture('CDPE', avec)).toBe('avec_presidents');
  });

  it.each([
    ['l’État a une voix de trop', 2, 13, 'R. 5311-38, 1°'],
    ['les salariés en ont une de trop', 6, 7, 'R. 5311-38, 2°'],
  ])('%s : le dit, dans les deux lectures', (_, rang, nombre, article) => {
    const lignes = changer(CDPE, rang, nombre);
    expect(enDefaut('CDPE', lignes)).toContain(`R-030 ${article}`);
    const [premier] = equilibreDesVoix(desVoix('CDPE', lignes))?.controles ?? [];
    expect(premier?.operation.avec_presidents).not.toBe(premier?.operation.sans_presidents);
  });

  it('le département a juste la moitié : respecté ; une voix de moins : signalé', () => {
    const moins = changer(changer(CDPE, 4, 5), 3, 4);
    expect(operations('CDPE', moins)?.[2]).toContain('Département 5 <');
    expect(enDefaut('CDPE', moins)).toEqual(['R-030 R. 5311-38, 5°']);
  });

  it('les groupements peuvent ne pas compter dans la moitié du département', () => {
    const groupement = changer(changer(CDPE, 4, 5), 3, 4).map((ligne) =>
      ligne[0] === '4' ? ([...ligne.slice(0, 3), 'Mulhouse Alsace Agglomération'] as unknown as Ligne) : ligne,
    );
    expect(operations('CDPE', groupement)?.[2]).toContain('hors groupements');
    expect(lecture('CDPE', groupement)).toBe('sans_presidents');
  });

  it('deux règles tenues dans deux lectures différentes ne conviennent pas ensemble', () => {
    const croise: readonly Ligne[] = [
      ['P', 'etat', 1],
      ['P', 'region', 1],
      ['1', 'etat', 9],
      ['2', 'region', 2],
      ['3', 'departement', 7],
      ['4', 'communes', 0],
      ['5', 'salaries', 5],
      ['5', 'employeurs', 5],
    ];
    // Sans : 9 = 9 ≠ 10. Avec : 10 = 10 = 10. Puis une voix de moins aux organisations les croise.
    expect(lecture('CDPE', croise)).toBe('avec_presidents');
    expect(lecture('CDPE', changer(croise, 6, 4))).toBeNull();
  });
});

describe('l’équilibre des autres comités', () => {
  it('R-030 : au comité régional, la région a la moitié au moins', () => {
    const lignes: readonly Ligne[] = [
      ['1', 'etat', 20],
      ['2', 'region', 10],
      ['3', 'departement', 10],
      ['4', 'salaries', 10],
      ['4', 'employeurs', 10],
    ];
    expect(lecture('CRPE', lignes)).toBe('sans_presidents');
    expect(lecture('CRPE', changer(changer(lignes, 1, 9), 2, 11))).toBeNull();
  });

  it('R-031 : au comité local, État = collectivités et 4° + 5° ≥ 2° + 3°', () => {
    const lignes: readonly Ligne[] = [
      ['1', 'etat', 8],
      ['2', 'region', 2],
      ['3', 'departement', 2],
      ['4', 'communes', 3],
      ['5', 'communes', 1],
    ];
    expect(operations('CLPE', lignes)).toEqual([
      'État 8 = collectivités 8',
      'Intercommunalités et communes 4 ≥ région et département 4',
    ]);
    expect(lecture('CLPE', lignes)).toBe('sans_presidents');
    expect(enDefaut('CLPE', changer(changer(lignes, 4, 0), 2, 3))).toEqual(['R-031 R. 5311-39, 2°']);
  });

  it('ni sans arrêté, ni pour une instance que le décret ne pondère pas', () => {
    expect(equilibreDesVoix({ ...desVoix('CDPE', CDPE), voix: [] })).toBeNull();
    expect(equilibreDesVoix(desVoix('copil_ville', [['1', 'etat', 3]]))).toBeNull();
  });
});
