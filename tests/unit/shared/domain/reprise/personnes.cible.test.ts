import { describe, expect, it } from 'vitest';
import type { Cellule } from '#shared/domain/reprise/classeur.schema.ts';
import { comprendreDes, uneFeuille } from '#tests/support/reprise/feuilles.ts';

/** Une ligne sous ses titres : sa personne, son sort, ce qu'on en dit. */
function lire(titres: readonly string[], ligne: readonly Cellule[]) {
  const { lignes, remarques } = comprendreDes(uneFeuille([titres, ligne]), { titres: 0, gardees: [1] });
  const [lue] = lignes;
  return { ...lue?.valeurs, sort: lue?.sort, remarques };
}

describe('le nom', () => {
  it.each([
    [['NOM Prénom'], ['MARTIN Zoé'], 'Zoé', 'Martin', null],
    [['Prénom NOM'], ['Zoé de LA TOUR'], 'Zoé', 'de La Tour', null],
    [['Nom et prénom'], ['Martin Zoé'], 'Zoé', 'Martin', null],
    [['Prénom et nom'], ['Zoé Martin'], 'Zoé', 'Martin', null],
    [['Contact', 'Mail'], ['Martin Zoé', 'zoe.martin@exemple.fr'], 'Zoé', 'Martin', null],
    [['Identité'], ['Mme MARTIN Zoé'], 'Zoé', 'Martin', 'Mme'],
    [['Nom', 'Prénom'], ['Mme MARTIN', 'ZOÉ'], 'Zoé', 'Martin', 'Mme'],
    [['Nom', 'Prénom'], ['MARTIN-DUVAL', 'anne-laure'], 'Anne-Laure', 'Martin-Duval', null],
    [['Nom', 'Mail'], ['MARTIN Zoé', 'zoe.martin@exemple.fr'], 'Zoé', 'Martin', null],
  ])('%j : %j', (titres, ligne, prenom, nom, civilite) => {
    expect(lire(titres, ligne)).toMatchObject({ prenom, nom, civilite, sort: 'entre', remarques: [] });
  });

  it('demande lequel est le nom quand rien ne le dit', () => {
    expect(lire(['Contact', 'Ville'], ['Martin Camille', 'x'])).toMatchObject({
      sort: 'entre',
      remarques: [
        { colonne: 0, gravite: 'avis', propositions: [{ texte: 'CAMILLE Martin' }, { texte: 'MARTIN Camille' }] },
      ],
    });
    expect(lire(['Contact', 'Ville'], ['MARTIN Camille', 'x'])).toMatchObject({ nom: 'Martin', remarques: [] });
  });

  it('vide sous son titre, se propose de l’adresse', () => {
    expect(lire(['Nom', 'Prénom', 'Mail'], ['', '', 'zoe.martin@exemple.fr'])).toMatchObject({
      sort: 'revoir',
      nom: null,
      remarques: [{ colonne: 0, gravite: 'refus', propositions: [{ texte: 'MARTIN Zoe' }] }],
    });
    expect(lire(['Nom', 'Prénom', 'Mail'], ['', 'Zoé', 'zoe.martin@exemple.fr'])).toMatchObject({
      remarques: [{ colonne: 0, propositions: [{ texte: 'Martin' }] }],
    });
    expect(lire(['Nom', 'Mail'], ['MARTIN Zoé', 'zoe.martin@exemple.fr'])).toMatchObject({
      sort: 'entre',
      prenom: 'Zoé',
    });
  });

  it('sans colonne de nom, vient de l’adresse et le dit ; une boîte de service n’en donne pas', () => {
    expect(lire(['Mail', 'Ville'], ['zoe.martin@exemple.fr', 'x'])).toMatchObject({
      sort: 'entre',
      nom: 'Martin',
      prenom: 'Zoe',
      remarques: [{ colonne: 0, gravite: 'avis', phrase: 'Nom tiré de l’adresse : vérifiez-le.' }],
    });
    expect(lire(['Mail', 'Ville'], ['contact@exemple.fr', 'x'])).toMatchObject({ sort: 'revoir', nom: null });
  });

  it('dit le prénom absent, et le propose de l’adresse', () => {
    expect(lire(['NOM Prénom', 'Mail'], ['OUAHRANI', 'fatima.ouahrani@exemple.fr'])).toMatchObject({
      sort: 'entre',
      prenom: null,
      remarques: [
        { colonne: 0, gravite: 'avis', phrase: 'Prénom absent.', propositions: [{ texte: 'OUAHRANI Fatima' }] },
      ],
    });
    expect(lire(['NOM Prénom', 'Mail'], ['OUAHRANI', 'f.ouahrani@exemple.fr'])).toMatchObject({
      remarques: [{ propositions: [] }],
    });
  });

  it('ne fait pas une personne de deux', () => {
    expect(lire(['NOM Prénom', 'Ville'], ['MARTIN Zoé\nDUPONT Paul', 'x'])).toMatchObject({
      sort: 'revoir',
      remarques: [{ gravite: 'refus', propositions: [{ texte: 'MARTIN Zoé' }, { texte: 'DUPONT Paul' }] }],
    });
  });
});

describe('A1 : le courriel', () => {
  const TITRES = ['Nom', 'Prénom', 'Mail'];
  const avis = (nom: string, prenom: string, mail: string) => lire(TITRES, [nom, prenom, mail]).remarques;

  it('accepte un accent, et propose l’adresse sans lui', () => {
    const lue = lire(TITRES, ['TANCREDI', 'Anaïs', 'anaïs.tancredi@exemple.fr']);
    expect(lue).toMatchObject({ sort: 'entre', courriel: 'anaïs.tancredi@exemple.fr' });
    expect(lue.remarques).toMatchObject([
      { colonne: 2, gravite: 'avis', propositions: [{ texte: 'anais.tancredi@exemple.fr' }] },
    ]);
  });

  it('accepte une lettre d’une autre écriture, sans rien proposer', () => {
    expect(avis('MARTIN', 'Zoé', 'zoe.mаrtin@exemple.fr')[0]).toMatchObject({ gravite: 'avis', propositions: [] });
  });

  it.each([
    ['NASSANI', 'Françoise', 'francoise.nassany@exemple.fr', 'Nassany'],
    ['NASSANI', 'Françoise', 'nassany@exemple.fr', 'Nassany'],
    ['MARTIN', 'Zoé', 'z.durand@exemple.fr', 'Durand'],
  ])('%s %s contre %s', (nom, prenom, mail, contraire) => {
    expect(avis(nom, prenom, mail).map(({ phrase }) => phrase)).toEqual([expect.stringContaining(`« ${contraire} »`)]);
  });

  it.each([
    ['MARTIN', 'Zoé', 'martin.zoe@exemple.fr'],
    ['BENALI-KESSLER', 'Nadia', 'n.benali-kessler@exemple.fr'],
    ['EL FASSI', 'Nadia', 'nadia.el-fassi@exemple.fr'],
    ['LEBRET', 'Jean-Marc', 'jmlebret@exemple.fr'],
    ['MARTIN', 'Zoé', 'zmartin2@exemple.fr'],
    ['MARTIN', 'Zoé', 'contact@exemple.fr'],
    ['MARTIN', 'Zoé', 'pref.cabinet@exemple.fr'],
    ['MARTIN', 'Zoé', 'mairie.mulhouse@exemple.fr'],
    ['LE', 'Minh', 'minh.le@exemple.fr'],
    ['MARTIN', 'Zoé', 'zoe@exemple.fr'],
  ])('%s %s : %s ne contredit rien', (nom, prenom, mail) => {
    expect(avis(nom, prenom, mail)).toEqual([]);
  });

  it.each([
    ['zoe.martin', ['Laisser vide']],
    ['zoe.martin@', ['Laisser vide']],
    ['zoe.martin(at)exemple.fr', ['zoe.martin@exemple.fr', 'Laisser vide']],
    ['zoe.martin@exemple,fr', ['zoe.martin@exemple.fr', 'Laisser vide']],
    ['zoe.martin @ exemple.fr', ['zoe.martin@exemple.fr', 'Laisser vide']],
  ])('refuse « %s », avec un exemple', (mail, gestes) => {
    const lue = lire(TITRES, ['MARTIN', 'Zoé', mail]);
    expect(lue).toMatchObject({ sort: 'revoir', courriel: null });
    expect(lue.remarques.map(({ propositions }) => propositions.map(({ libelle }) => libelle))).toEqual([gestes]);
    expect(lue.remarques[0]?.phrase).toContain('prenom.nom@exemple.fr');
  });

  it('lit « néant » comme une case vide, garde la première de deux adresses', () => {
    expect(lire(TITRES, ['MARTIN', 'Zoé', 'néant'])).toMatchObject({ sort: 'entre', courriel: null, remarques: [] });
    expect(lire(TITRES, ['MARTIN', 'Zoé', '<Zoe.Martin@exemple.fr>; z@exemple.fr'])).toMatchObject({
      courriel: 'zoe.martin@exemple.fr',
      remarques: [{ gravite: 'avis' }],
    });
  });
});

describe('le téléphone et la civilité', () => {
  it.each<[Cellule, string, number]>([
    ['03.89.00.00.01', '03 89 00 00 01', 0],
    ['+33 (0)3 89 00 00 01', '03 89 00 00 01', 0],
    [{ texte: '389000001', nombre: 389000001 }, '03 89 00 00 01', 1],
    [{ texte: '33389000001', nombre: 33389000001 }, '03 89 00 00 01', 0],
    ['poste 4512', 'poste 4512', 1],
  ])('%j', (cellule, telephone, avis) => {
    const lue = lire(['Nom', 'Tél'], ['MARTIN', cellule]);
    expect(lue).toMatchObject({ telephone, sort: 'entre' });
    expect(lue.remarques).toHaveLength(avis);
  });

  it.each([
    ['Madame', 'Mme'],
    ['M', 'M.'],
    ['F', 'Mme'],
    ['H', 'M.'],
    ['Docteur', null],
  ])('« %s » : %s', (texte, civilite) => {
    expect(lire(['Civilité', 'Nom', 'Prénom'], [texte, 'MARTIN', 'Zoé'])).toMatchObject({ civilite, sort: 'entre' });
  });
});

describe('ce qui ne tient pas dans une fiche', () => {
  it('se refuse à sa cellule', () => {
    const lue = lire(['Nom', 'Prénom', 'Fonction'], ['MARTIN', 'Zoé', 'x'.repeat(301)]);
    expect(lue).toMatchObject({ sort: 'revoir', remarques: [{ colonne: 2, gravite: 'refus' }] });
    expect(lire(['Nom', 'Prénom'], ['12', 'Zoé'])).toMatchObject({ sort: 'revoir', remarques: [{ colonne: 0 }] });
  });
});
