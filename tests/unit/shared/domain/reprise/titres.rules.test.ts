import { describe, expect, it } from 'vitest';
import type { Cellule } from '#shared/domain/reprise/classeur.schema.ts';
import { comprendreDes, uneFeuille } from '#tests/support/reprise/feuilles.ts';

const champs = (...lus: Parameters<typeof comprendreDes>) =>
  comprendreDes(...lus).colonnes.map(({ champ, tient }) => (champ === null ? tient : `${champ} (${tient})`));
const sorts = (...lus: Parameters<typeof comprendreDes>) =>
  comprendreDes(...lus).lignes.map(({ ligne, sort, raison }) => [ligne, sort, raison]);

const TROIS = [
  ['NOM Prénom', 'Organisme', 'Mail'],
  ['STOCKER Rémi', 'SP Mulhouse', 'r.stocker@exemple.fr'],
  ['BENALI Nadia', 'M2A', 'n.benali@exemple.fr'],
];

describe('la ligne des titres', () => {
  it.each<[string, Cellule[][], number | null, (string | null)[]]>([
    [
      'sous un préambule',
      [['LISTE DES MEMBRES DU COMITÉ'], ['màj 12/01'], [], ...TROIS],
      3,
      ['nomComplet (titre)', 'structure (titre)', 'courriel (titre)'],
    ],
    ['absente', TROIS.slice(1), null, ['nomComplet (contenu)', 'structure (contenu)', 'courriel (contenu)']],
    [
      'faite de titres inconnus',
      [['Qui', 'Où', 'Joindre'], ...TROIS.slice(1)],
      0,
      ['nomComplet (contenu)', 'structure (contenu)', 'courriel (contenu)'],
    ],
    [
      'à titres de plusieurs lignes dans une cellule',
      [['NOM\nPrénom', 'Structure\n(en toutes lettres)', 'Adresse\nmail'], ...TROIS.slice(1)],
      0,
      ['nomComplet (titre)', 'structure (titre)', 'courriel (titre)'],
    ],
    [
      'parmi beaucoup de colonnes qu’on ne reprend pas',
      [
        ['id', 'cp', 'Nom', 'ville', 'Prénom', 'pays', 'Mél', 'site'],
        ['1', '68', 'STOCKER', 'Mulhouse', 'Rémi', 'F', 'r@exemple.fr', 'w'],
      ],
      0,
      [null, null, 'nom (titre)', null, 'prenom (titre)', null, 'courriel (titre)', null],
    ],
  ])('%s', (_, lignes, attendue, colonnes) => {
    expect(comprendreDes(uneFeuille(lignes)).titres).toBe(attendue);
    expect(champs(uneFeuille(lignes))).toEqual(colonnes);
  });

  it('sur deux lignes : le haut coiffe, et distingue la structure de la personne', () => {
    const feuille = uneFeuille(
      [
        ['Structure', '', 'Référent', '', ''],
        ['Nom', 'Ville', 'Nom', 'Prénom', 'Mél'],
        ['M2A', 'Mulhouse', 'BENALI', 'Nadia', 'n.benali@exemple.fr'],
      ],
      [
        { ligne: 0, colonne: 0, lignes: 1, colonnes: 2 },
        { ligne: 0, colonne: 2, lignes: 1, colonnes: 3 },
      ],
    );
    const lue = comprendreDes(feuille);
    expect(lue.titres).toBe(1);
    expect(lue.colonnes.map(({ titre }) => titre)).toEqual([
      ...['Structure Nom', 'Structure Ville', 'Référent Nom', 'Référent Prénom', 'Référent Mél'],
    ]);
    expect(lue.lignes.map(({ valeurs: { nom, prenom, structure } }) => [nom, prenom, structure])).toEqual([
      ['Benali', 'Nadia', 'M2A'],
    ]);
  });

  it('sur deux lignes d’un CSV, où plus rien n’est fusionné', () => {
    const feuille = uneFeuille([
      ['Nom', 'Prénom', 'Coordonnées', '', 'Organisme'],
      ['', '', 'Mél', 'Tél', ''],
      ['BENALI', 'Nadia', 'n.benali@exemple.fr', '0389000001', 'M2A'],
    ]);
    expect(comprendreDes(feuille).titres).toBe(1);
    expect(champs(feuille).map((dit) => dit?.split(' ')[0])).toEqual([
      ...['nom', 'prenom', 'courriel', 'telephone', 'structure'],
    ]);
  });

  it('répétée en haut d’une page, reste de côté', () => {
    expect(sorts(uneFeuille([...TROIS, TROIS[0] ?? []])).at(-1)).toEqual([3, 'cote', 'Titres répétés']);
  });

  it('choisie par la personne, l’emporte', () => {
    expect(comprendreDes(uneFeuille(TROIS), { titres: null }).lignes).toHaveLength(3);
    expect(comprendreDes(uneFeuille(TROIS), { titres: 1 })).toMatchObject({
      titres: 1,
      lignes: [{ ligne: 0 }, { ligne: 2 }],
    });
    expect(comprendreDes(uneFeuille(TROIS), { titres: 99 }).titres).toBeNull();
  });
});

describe('la correspondance', () => {
  const feuille = uneFeuille([
    ['Nom', 'Prénom', 'Obs', 'Mail', 'Mail 2'],
    ['MARTIN', 'Zoé', 'ok', 'z@exemple.fr', 'y@exemple.fr'],
  ]);

  it('une seconde colonne du même titre se laisse', () => {
    expect(champs(feuille)).toEqual(['nom (titre)', 'prenom (titre)', null, 'courriel (titre)', null]);
  });

  it('la mémoire l’emporte sur le titre, le choix sur la mémoire', () => {
    const memoire = new Map([
      ['obs', 'fonction'],
      ['mail', null],
      ['mail 2', 'courriel'],
      ['nom', 'inconnu'],
    ]);
    expect(champs(feuille, {}, { memoire })).toEqual([
      ...['nom (titre)', 'prenom (titre)', 'fonction (memoire)', 'memoire', 'courriel (memoire)'],
    ]);
    const colonnes = [
      { colonne: 3, champ: 'courriel' },
      { colonne: 2, champ: null },
      { colonne: 99, champ: 'nom' },
    ];
    expect(champs(feuille, { colonnes }, { memoire })).toEqual([
      ...['nom (titre)', 'prenom (titre)', 'choix', 'courriel (choix)', null],
    ]);
  });

  it('un champ choisi pour deux colonnes reste à la dernière choisie', () => {
    const colonnes = [
      { colonne: 0, champ: 'structure' },
      { colonne: 2, champ: 'structure' },
    ];
    expect(champs(feuille, { colonnes }).slice(0, 3)).toEqual(['choix', 'prenom (titre)', 'structure (choix)']);
  });
});

describe('un autre tableau', () => {
  it('n’y lit personne, et laisse ses colonnes à nommer', () => {
    const feuille = uneFeuille([
      ['Communes', 'Sortants en 1990', 'Sortants en 1999', 'Var absolue'],
      ['Montpellier', '12301', '16053', '5073'],
      ['Frontignan', '2751', '3877', '1531'],
    ]);
    const lue = comprendreDes(feuille);
    expect(lue.titres).toBe(0);
    expect(lue.colonnes.every(({ champ }) => champ === null)).toBe(true);
    expect(lue.lignes.map(({ raison }) => raison)).toEqual(['Personne n’y est nommé', 'Personne n’y est nommé']);
  });
});
