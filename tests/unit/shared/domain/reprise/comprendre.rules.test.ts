import { describe, expect, it } from 'vitest';
import type { Cellule } from '#shared/domain/reprise/classeur.schema.ts';
import { comprendreDes, REFERENTS, uneFeuille } from '#tests/support/reprise/feuilles.ts';

const champs = (...lus: Parameters<typeof comprendreDes>) =>
  comprendreDes(...lus).colonnes.map(({ champ, tient }) => (champ === null ? tient : `${champ} (${tient})`));
const sorts = (...lus: Parameters<typeof comprendreDes>) =>
  comprendreDes(...lus).lignes.map(({ ligne, sort, raison }) => [ligne, sort, raison]);

const TROIS = [
  ['NOM Prénom', 'Organisme', 'Mail'],
  ['STOCKER Rémi', 'SP Mulhouse', 'r.stocker@exemple.fr'],
  ['BENALI Nadia', 'M2A', 'n.benali@exemple.fr'],
];

describe('la table des référents (A1, A3, lot 4)', () => {
  const lue = comprendreDes(REFERENTS);

  it('trouve les titres et treize référents, tous prêts', () => {
    expect(lue.titres).toBe(0);
    expect(lue.colonnes.map(({ champ }) => champ)).toEqual(['structure', 'nom', 'courriel', 'fonction']);
    expect(lue.lignes).toHaveLength(13);
    expect(lue.lignes.every(({ sort }) => sort === 'entre')).toBe(true);
    expect(lue.lignes[1]?.valeurs).toEqual({
      civilite: null,
      prenom: 'Nadia',
      nom: 'El Fassi',
      fonction: 'Cheffe du service insertion',
      structure: 'DDETSPP de l’Aube',
      courriel: 'nadia.el-fassi@aube.exemple.fr',
      telephone: null,
    });
    expect(lue.lignes[5]?.valeurs['fonction']).toBeNull();
  });

  it('dit à sa cellule chaque défaut, et rien de plus', () => {
    expect(lue.remarques).toEqual([
      {
        ligne: 9,
        colonne: 0,
        gravite: 'avis',
        phrase: 'Cellule fusionnée : la structure de la ligne du dessus ?',
        propositions: [{ libelle: 'Préfecture du Bas-Rhin', texte: 'Préfecture du Bas-Rhin' }],
      },
      {
        ligne: 9,
        colonne: 2,
        gravite: 'avis',
        phrase: '« ï » dans l’adresse : la plupart des messageries la refusent.',
        propositions: [{ libelle: 'anais.tanguy@bas-rhin.exemple.fr', texte: 'anais.tanguy@bas-rhin.exemple.fr' }],
      },
      {
        ligne: 10,
        colonne: 0,
        gravite: 'avis',
        phrase: 'Cellule fusionnée : la structure de la ligne du dessus ?',
        propositions: [{ libelle: 'Préfecture du Bas-Rhin', texte: 'Préfecture du Bas-Rhin' }],
      },
      {
        ligne: 10,
        colonne: 2,
        gravite: 'avis',
        phrase: 'L’adresse dit « nassaly », le nom « Nassali » : vérifiez l’un et l’autre.',
        propositions: [],
      },
    ]);
  });

  it('la valeur du dessus ne s’écrit que si on la choisit (A3)', () => {
    expect(lue.lignes[8]?.valeurs['structure']).toBeNull();
    const corrections = [{ ligne: 9, colonne: 0, texte: 'Préfecture du Bas-Rhin' }];
    const choisie = comprendreDes(REFERENTS, { corrections });
    expect(choisie.lignes[8]?.valeurs['structure']).toBe('Préfecture du Bas-Rhin');
    expect(choisie.remarques.filter(({ ligne, colonne }) => ligne === 9 && colonne === 0)).toEqual([]);
    const laissee = comprendreDes(REFERENTS, { corrections: [{ ligne: 9, colonne: 0, texte: '' }] });
    expect(laissee.remarques.filter(({ ligne, colonne }) => ligne === 9 && colonne === 0)).toEqual([]);
  });
});

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

describe('la ligne du dessus', () => {
  const avec = (...structures: string[]) =>
    uneFeuille([
      ['Nom', 'Prénom', 'Structure'],
      ...structures.map((s, rang) => [`DUPONT${'ABCDEFG'.charAt(rang)}`, 'Zoé', s]),
    ]);

  it.each(['idem', 'Id.', '"', '»', 'IDEM'])('« %s » attend qu’on choisisse', (renvoi) => {
    const lue = comprendreDes(avec('DDETSPP', renvoi));
    expect(lue.lignes[1]).toMatchObject({ sort: 'revoir', valeurs: { structure: null } });
    expect(lue.remarques).toEqual([
      {
        ligne: 2,
        colonne: 2,
        gravite: 'refus',
        phrase: `« ${renvoi} » : la structure de la ligne du dessus ?`,
        propositions: [{ libelle: 'DDETSPP', texte: 'DDETSPP' }],
      },
    ]);
  });

  it.each(['', '-', '–', '/'])('« %s » entre sans structure, et la propose', (tue) => {
    const lue = comprendreDes(avec('DDETSPP', tue));
    expect(lue.lignes[1]).toMatchObject({ sort: 'entre', valeurs: { structure: null } });
    expect(lue.remarques).toMatchObject([{ ligne: 2, gravite: 'avis', propositions: [{ texte: 'DDETSPP' }] }]);
  });

  it('se propose de proche en proche, et pas au-delà d’un titre de section', () => {
    expect(
      comprendreDes(avec('DDETSPP', 'idem', 'idem')).remarques.map(({ propositions }) => propositions[0]?.texte),
    ).toEqual([...['DDETSPP', 'DDETSPP']]);
    const feuille = avec('DDETSPP', '', '');
    const coupee = { ...feuille, lignes: feuille.lignes.toSpliced(2, 0, ['Représentants de la région', '', '']) };
    expect(comprendreDes(coupee).remarques).toEqual([]);
  });

  it('sans ligne au-dessus, « idem » se refuse sans rien proposer', () => {
    expect(comprendreDes(avec('idem')).remarques).toMatchObject([{ gravite: 'refus', propositions: [] }]);
  });
});

describe('une colonne presque partout vide', () => {
  it('ne se remplit pas vers le bas', () => {
    const lignes = Array.from({ length: 40 }, (_, n) => [`NOM${n}`, 'Zoé', n === 0 ? 'Ville' : '']);
    expect(comprendreDes(uneFeuille([['Nom', 'Prénom', 'Service'], ...lignes])).remarques).toEqual([]);
    const serres = lignes.map(([nom = '', prenom = ''], n) => [nom, prenom, n % 8 === 0 ? `Ville${n}` : '']);
    expect(comprendreDes(uneFeuille([['Nom', 'Prénom', 'Service'], ...serres])).remarques).toHaveLength(35);
  });
});

describe('les doublons du tableau', () => {
  const lignes = [
    ['Nom', 'Prénom', 'Mail'],
    ['MARTIN', 'Zoé', 'zoe.martin@exemple.fr'],
    ['Martin', 'Zoe', ''],
    ['DUPONT', 'Paul', 'Zoé.Martin@exemple.fr'],
    ['MARTIN', 'Zoé', 'z.martin@exemple.fr'],
    ['DURAND', 'Léa', ''],
    ['DURAND', 'Lea', 'lea.durand@exemple.fr'],
  ];

  it('par l’adresse, ou par le nom si aucune adresse ne les distingue', () => {
    expect(sorts(uneFeuille(lignes)).map(([, sort, raison]) => [sort, raison])).toEqual([
      ['entre', null],
      ['cote', 'Même personne que la ligne 2'],
      ['cote', 'Même adresse que la ligne 2'],
      ['entre', null],
      ['entre', null],
      ['cote', 'Même personne que la ligne 6'],
    ]);
  });

  it('se reconnaissent composés ou décomposés, avec ou sans trait d’union (T24)', () => {
    const feuille = uneFeuille([
      ['Nom', 'Prénom'],
      ['BŒRSCH-LÉVY', 'Zoé'],
      ['Boersch Lévy'.normalize('NFD'), 'ZOE\u0301'],
    ]);
    expect(sorts(feuille)[1]).toEqual([2, 'cote', 'Même personne que la ligne 2']);
  });

  it('la personne en garde un, ou en écarte le premier', () => {
    expect(sorts(uneFeuille(lignes), { gardees: [3] })[2]).toEqual([3, 'entre', null]);
    expect(sorts(uneFeuille(lignes), { ecartees: [5] }).slice(4)).toEqual([
      [5, 'cote', 'Laissée de côté par vous'],
      [6, 'entre', null],
    ]);
  });

  it('une ligne refusée n’écarte pas celle qui dit la même chose sans faute', () => {
    const lue = sorts(
      uneFeuille([
        ['Nom', 'Prénom', 'Mail'],
        ['MARTIN', 'Zoé', 'zoe.martin@'],
        ['MARTIN', 'Zoé', 'zoe.martin@exemple.fr'],
      ]),
    );
    expect(lue.map(([, sort]) => sort)).toEqual(['revoir', 'entre']);
  });
});

describe('ce qui reste de côté', () => {
  it('titre du document, section, total, « en attente », personne de nommé', () => {
    const feuille = uneFeuille(
      [
        ['LISTE DES MEMBRES'],
        ['Nom', 'Prénom', 'Structure', 'Fonction'],
        ['Représentants de l’État'],
        ['STOCKER', 'Rémi', 'SP Mulhouse'],
        [],
        ['OUAHRANI Fatima', '', ''],
        ['en attente', '', 'AMF 68'],
        ['', '', 'Région', 'élu'],
        ['Total : 3', '', '3'],
      ],
      [{ ligne: 5, colonne: 0, lignes: 1, colonnes: 3 }],
    );
    expect(sorts(feuille)).toEqual([
      [0, 'cote', 'Titre du document'],
      [2, 'cote', 'Titre de section ou note'],
      [3, 'entre', null],
      [5, 'cote', 'Titre de section ou note'],
      [6, 'cote', '« en attente » : personne n’est désigné'],
      [7, 'cote', 'Personne n’y est nommé'],
      [8, 'cote', 'Total'],
    ]);
    expect(sorts(feuille, { gardees: [5, 7] }).filter(([ligne]) => ligne === 5 || ligne === 7)).toEqual([
      [5, 'entre', null],
      [7, 'revoir', 'Indiquez le nom de la personne.'],
    ]);
  });
});

describe('ce que la base connaît', () => {
  const connaitre = ({ courriel }: Readonly<Record<string, string | null>>) =>
    courriel === 'r.stocker@exemple.fr'
      ? { id: '0190e0a0-0000-7000-8000-000000000001', libelle: 'M. Rémi Stocker' }
      : null;

  it('se complète, sauf si la personne dit que c’est une autre', () => {
    const connues = (distinctes: number[]) =>
      comprendreDes(uneFeuille(TROIS), { distinctes }, { connaitre }).lignes.map(
        ({ connue }) => connue?.libelle ?? null,
      );
    expect(connues([])).toEqual(['M. Rémi Stocker', null]);
    expect(connues([1])).toEqual([null, null]);
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

describe('des fusions démesurées', () => {
  it('ne coûtent que leur nombre', () => {
    const fusions = Array.from({ length: 5000 }, (_, n) => ({
      ligne: n % 3,
      colonne: n % 3,
      lignes: 1e9,
      colonnes: 1e9,
    }));
    expect(comprendreDes({ ...REFERENTS, fusions }).lignes).toHaveLength(13);
  });
});

describe('A5 : une structure sous deux graphies', () => {
  it('propose la première', () => {
    const lue = comprendreDes(
      uneFeuille([
        ['Nom', 'Prénom', 'Structure'],
        ['MARTIN', 'Zoé', 'BGE Alsace Lorraine'],
        ['DUPONT', 'Paul', 'B.G.E. Alsace-Lorraine'],
        ['DURAND', 'Léa', 'BGE Alsace Lorraine'],
      ]),
    );
    expect(lue.remarques).toEqual([
      {
        ligne: 2,
        colonne: 2,
        gravite: 'avis',
        phrase: 'La ligne 2 écrit « BGE Alsace Lorraine ». Est-ce la même ?',
        propositions: [{ libelle: 'BGE Alsace Lorraine', texte: 'BGE Alsace Lorraine' }],
      },
    ]);
  });
});
