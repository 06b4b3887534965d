import { describe, expect, it } from 'vitest';
import { lireMembres, MEMBRES_MAX } from '#shared/domain/annuaire/collage.rules.ts';

const noms = (tableau: string[][]) =>
  lireMembres(tableau).membres.map(({ personne: { civilite, prenom, nom } }) =>
    [civilite, prenom, nom].filter((m) => m !== null).join(' '),
  );

describe('un tableau avec en-têtes', () => {
  it('reconnaît les colonnes, accents et variantes compris', () => {
    const lu = lireMembres([
      [
        'Civ.',
        'NOM',
        'Prénom(s)',
        'Qualité',
        'Nom de l’organisme',
        'Adresse e-mail professionnelle',
        'Tél. portable',
        'Titulaire / suppléant',
        'Collège',
      ],
      [
        'Mme',
        'DE LA TOUR',
        'ANNE',
        'Sous-préfète',
        'Préfecture',
        'Anne.DeLaTour@exemple.fr',
        '06.12.34.56.78',
        'S',
        '1°',
      ],
    ]);
    expect(lu.colonnes).toEqual([
      'Civilité',
      'Nom',
      'Prénom',
      'Fonction',
      'Structure',
      'Courriel',
      'Téléphone',
      'Titulaire ou suppléant',
      'Catégorie',
    ]);
    expect(lu.membres).toEqual([
      {
        personne: {
          civilite: 'Mme',
          prenom: 'Anne',
          nom: 'de La Tour',
          fonction: 'Sous-préfète',
          structure: 'Préfecture',
          courriel: 'anne.delatour@exemple.fr',
          telephone: '06 12 34 56 78',
        },
        role: 'suppleant',
        categorie: '1',
        rubrique: '1°',
        fautes: {},
      },
    ]);
  });

  it('suit l’ordre qu’écrit le titre de la colonne', () => {
    const lus = (titre: string, nom: string) => {
      const [membre] = lireMembres([
        [titre, 'Courriel'],
        [nom, 'jean.muller@exemple.fr'],
      ]).membres;
      return [membre?.personne.prenom, membre?.personne.nom, membre?.fautes];
    };
    expect(lus('NOM et Prénom', 'Muller Jean')).toEqual(['Jean', 'Muller', {}]);
    expect(lus('Prénom et nom', 'Jean Muller')).toEqual(['Jean', 'Muller', {}]);
    expect(lus('Nom, prénom', 'de la Tour Anne')).toMatchObject(['Anne', 'de la Tour', { nom: expect.any(String) }]);
    expect(lus('Prénom NOM', 'MULLER Jean')).toEqual(['Jean', 'Muller', {}]);
  });

  it('trouve l’en-tête sous un titre, et compte ce qu’il laisse', () => {
    const lu = lireMembres([
      ['Membres du comité', '', ''],
      ['', '', ''],
      ['Nom', 'Prénom', 'Structure'],
      ['MARTIN', 'Zoé', 'Région'],
      ['', '', 'CC sans membre'],
      ['', '', ''],
    ]);
    expect(lu.membres).toHaveLength(1);
    expect(lu.ignorees).toBe(2);
  });

  it('lit un titulaire et ses suppléants rangés en colonnes', () => {
    const lu = lireMembres([
      ['Organisme', 'Titulaire', 'Suppléant'],
      ['Région', 'Mme MARTIN Zoé', 'M. DURAND Paul\nMme PETIT Léa'],
      ['Medef', 'M. LE GALL Yves', ''],
    ]);
    expect(lu.membres.map(({ role, personne }) => [role, personne.nom, personne.structure])).toEqual([
      ['titulaire', 'Martin', 'Région'],
      ['suppleant', 'Durand', 'Région'],
      ['suppleant', 'Petit', 'Région'],
      ['titulaire', 'Le Gall', 'Medef'],
    ]);
  });

  it('rend au suppléant la structure d’une cellule fusionnée, et le signale', () => {
    const [, suppleant] = lireMembres([
      ['Nom', 'Prénom', 'Statut', 'Organisme'],
      ['MARTIN', 'Zoé', 'Titulaire', 'Région'],
      ['DURAND', 'Paul', 'Suppléant', ''],
    ]).membres;
    expect(suppleant).toMatchObject({
      role: 'suppleant',
      personne: { structure: 'Région' },
      fautes: { structure: expect.stringContaining('ligne précédente') },
    });
  });

  it('ne prend pas une ligne de données pour un en-tête', () => {
    expect(
      noms([
        ['MARTIN', 'Zoé', 'Présidente', 'Association Essai', 'titulaire'],
        ['DURAND', 'Paul', 'Maire', 'Commune d’Essai', 'titulaire'],
      ]),
    ).toEqual(['Zoé Martin', 'Paul Durand']);
  });
});

describe('un tableau sans en-têtes', () => {
  it('devine les colonnes d’après leur contenu, dans n’importe quel ordre', () => {
    const lu = lireMembres([
      ['zoe.martin@exemple.fr', 'Directrice', '0389123456', 'Mme', 'MARTIN', 'Zoé', 'Mission locale Sud'],
      ['paul.durand@exemple.fr', 'Maire', '', 'M.', 'DURAND', 'Paul', 'Commune d’Essai'],
    ]);
    expect(lu.membres[0]?.personne).toEqual({
      civilite: 'Mme',
      prenom: 'Zoé',
      nom: 'Martin',
      fonction: 'Directrice',
      structure: 'Mission locale Sud',
      courriel: 'zoe.martin@exemple.fr',
      telephone: '03 89 12 34 56',
    });
  });

  it('garde l’intertitre pour les lignes qui le suivent', () => {
    const lu = lireMembres([
      ['Liste des membres', '', ''],
      ['2° Représentants de la région', '', ''],
      ['MARTIN Zoé', 'Conseillère', 'Région'],
      ['4° EPCI', '', ''],
      ['DURAND Paul', 'Président', 'CC Essai'],
    ]);
    expect(lu.membres.map(({ personne, categorie }) => [personne.nom, categorie])).toEqual([
      ['Martin', '2'],
      ['Durand', '4'],
    ]);
    expect(lu.ignorees).toBe(1);
  });

  it('lit une simple liste de noms, et dit son doute', () => {
    expect(lireMembres([['Zoé Martin'], ['Paul Durand']]).membres.map(({ fautes }) => fautes)).toEqual([
      { nom: expect.stringContaining('inversés') },
      { nom: expect.stringContaining('inversés') },
    ]);
  });
});

describe('ce qui est fautif', () => {
  const faute = (ligne: string[]) => lireMembres([['Nom', 'Prénom', 'Courriel', 'Fonction'], ligne]).membres[0]?.fautes;

  it('est signalé sous son champ, sans rien perdre', () => {
    expect(faute(['MARTIN', 'Zoé', 'zoe@exemple', ''])).toEqual({
      courriel: expect.stringContaining('n’est pas complète'),
    });
    expect(faute(['', 'Zoé', '', ''])).toEqual({ nom: 'Indiquez le nom de la personne.' });
    expect(faute(['', '', 'zoe.martin@exemple.fr', ''])).toEqual({ nom: 'Nom tiré de l’adresse : vérifiez-le.' });
    expect(faute(['MARTIN', 'Zoé', '', 'x'.repeat(301)])).toEqual({
      fonction: expect.stringContaining('301 caractères'),
    });
  });

  it('n’avale pas plus de membres qu’une instance n’en compte, et dit combien il en laisse', () => {
    const lu = lireMembres([['Nom', 'Prénom'], ...Array.from({ length: 320 }, (_, i) => [`NOM${i}`, 'Zoé'])]);
    expect([lu.membres.length, lu.ignorees]).toEqual([MEMBRES_MAX, 20]);
  });

  it('ne prend pas un autre tableau pour une liste de membres', () => {
    expect(
      lireMembres([
        ['Date', 'Montant', 'QPV'],
        ['12/03/2026', '12 300,50', 'Drouot'],
        ['14/03/2026', '8 000', 'Bourtzwiller'],
      ]).membres,
    ).toEqual([]);
    expect(
      lireMembres([
        ['Date', 'Montant', 'QPV'],
        ['12/03/2026', '12 300,50', 'Drouot'],
      ]).membres,
    ).toEqual([]);
    expect(
      noms([
        ['12', 'Martin Zoé'],
        ['13', 'Durand Paul'],
        ['14', 'Petit Anne'],
      ]),
    ).toHaveLength(3);
  });

  it('refuse un nom sans lettre', () => {
    expect(faute(['12/03', 'Zoé', '', ''])).toEqual({ nom: 'Un nom porte au moins une lettre.' });
  });

  it('ne rend rien d’un collage vide', () => {
    expect(lireMembres([])).toEqual({ membres: [], colonnes: [], ignorees: 0 });
    expect(lireMembres([[''], ['  ', '']])).toEqual({ membres: [], colonnes: [], ignorees: 0 });
  });
});

describe('une cellule se lit comme à la reprise d’un tableau', () => {
  const lire = (courriel: string, telephone = '', civilite = '') =>
    lireMembres([
      ['Civilité', 'Nom', 'Prénom', 'Courriel', 'Téléphone'],
      [civilite, 'MARTIN', 'Zoé', courriel, telephone],
    ]).membres[0];

  it('« néant » est une case vide, « F » une civilité, « 33… » un indicatif', () => {
    expect(lire('néant', '33389123456', 'F')).toMatchObject({
      personne: { civilite: 'Mme', courriel: null, telephone: '03 89 12 34 56' },
      fautes: {},
    });
  });

  it('un accent dans l’adresse se signale ; une adresse refusée reste écrite, pour se corriger en place', () => {
    expect(lire('zoé.martin@exemple.fr')?.fautes).toHaveProperty('courriel');
    expect(lire('zoe.martin(at)exemple.fr')).toMatchObject({
      personne: { courriel: 'zoe.martin(at)exemple.fr' },
      fautes: { courriel: expect.stringContaining('pas complète') },
    });
  });

  it('une civilité inconnue se laisse sans rien empêcher', () => {
    expect(lire('z@exemple.fr', '', 'Dr')).toMatchObject({ personne: { civilite: null }, fautes: {} });
  });
});
