import { describe, expect, it } from 'vitest';
import { comprendreDes, REFERENTS, uneFeuille } from '#tests/support/reprise/feuilles.ts';

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
        phrase: '« ï » est refusé par la plupart des messageries.',
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
        colonne: 1,
        gravite: 'avis',
        phrase: 'L’adresse dit « Nassaly ».',
        propositions: [{ libelle: 'NASSALY Françoise', texte: 'NASSALY Françoise' }],
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

describe('un texte collé', () => {
  const PHRASES = [
    'Emploi et insertion : ce que prévoit la circulaire',
    'Les principes de la nouvelle offre sont les suivants',
    'Sur quelles zones ?',
    'Pour quelles actions, et avec qui ?',
    'Publié par la préfecture de région',
  ];

  it('ne nomme personne : aucune de ses phrases n’entre', () => {
    const lue = comprendreDes(uneFeuille(PHRASES.map((phrase) => [phrase])));
    expect(lue.lignes.filter(({ sort }) => sort === 'entre')).toEqual([]);
  });

  it('une liste de noms sans titre reste une liste de noms', () => {
    const noms = ['Nadia Benali', 'Rémi Stocker', 'Anne de La Tour', 'Jean-Paul Martin et Zoé Duval'];
    const lue = comprendreDes(uneFeuille(noms.map((nom) => [nom])));
    expect(lue.lignes[1]).toMatchObject({ sort: 'entre', valeurs: { nom: 'Stocker' } });
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
