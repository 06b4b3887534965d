import { describe, expect, it } from 'vitest';
import { etablirDocument } from '#shared/documents/etablir.ts';
import type { GenreDocument } from '#shared/documents/genres.data.ts';
import { comparer, produire, relire } from '#tests/support/documents/comparer-au-word.ts';
import {
  ajouterApres,
  commenter,
  corrigerWord,
  couperApres,
  deplacerLePoint,
  oterParagraphe,
  partieDesCommentaires,
  perdreLeSignet,
  remplacer,
  restyler,
  souder,
  suivre,
  supprimerParagraphe,
} from '#tests/support/documents/corriger-word.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';

const seance = uneSeance();
const [, suites, orientations] = seance.points;

async function rendre(
  gestes: Parameters<typeof corrigerWord>[1],
  genre: GenreDocument = 'proces-verbal',
  parties: Parameters<typeof corrigerWord>[2] = {},
) {
  return comparer(seance, genre, relire(corrigerWord(await produire(seance, genre), gestes, parties)));
}
const dire = ({ corrections }: Awaited<ReturnType<typeof rendre>>) =>
  corrections.map(({ quoi, propositions }) => [quoi, ...propositions.map(({ valeur }) => valeur)]);

const TEXTE_2 = suites?.textePv ?? '';
const [PREMIERE = '', SECONDE = ''] = TEXTE_2.split('\n');

describe('les corrections du cabinet, suivies', () => {
  it('un mot changé dans le texte d’un point : le reste revient au caractère près', async () => {
    const lu = await rendre([suivre('trois sont closes', 'quatre sont closes')]);
    expect(dire(lu)).toEqual([
      ['Texte du procès-verbal du point 2', TEXTE_2.replace('trois sont closes', 'quatre sont closes')],
    ]);
    expect(lu.corrections[0]).toMatchObject({ auteurs: ['Zoé Essai'], empechement: null });
    expect(lu.corrections[0]?.ou).toContain('Point 2.');
    expect(lu.nonRepris).toEqual([]);
  });

  it('un paragraphe supprimé, un autre ajouté', async () => {
    expect(dire(await rendre([supprimerParagraphe('Sur six décisions ouvertes')]))).toEqual([
      ['Texte du procès-verbal du point 2', SECONDE],
    ]);
    expect(dire(await rendre([ajouterApres('Sur six décisions ouvertes', 'Le comité en débat.', true)]))).toEqual([
      ['Texte du procès-verbal du point 2', `${PREMIERE}\nLe comité en débat.\n${SECONDE}`],
    ]);
  });

  it('deux paragraphes soudés', async () => {
    expect(dire(await rendre([souder('Sur six décisions ouvertes')]))).toEqual([
      ['Texte du procès-verbal du point 2', `${PREMIERE} ${SECONDE}`],
    ]);
  });

  it('le dernier paragraphe d’un point soudé au titre du suivant ne mêle pas les deux points', async () => {
    expect(
      await rendre([supprimerParagraphe('M. Mathieu Corbillon indique'.replace('M. ', 'M.\u00A0'))]),
    ).toMatchObject({
      corrections: [{ quoi: 'Texte du procès-verbal du point 2', propositions: [{ valeur: PREMIERE }] }],
      nonRepris: [],
    });
  });

  it('un style changé seul n’est pas une correction', async () => {
    const lu = await rendre([restyler('Sur six décisions ouvertes', 'Normal')]);
    expect(lu).toEqual({ corrections: [], nonRepris: [], commentaires: [], gardes: [] });
  });

  it('une révision de révision : ajouté puis ôté ne laisse rien', async () => {
    const imbrique = (xml: string) =>
      xml.replace(
        '<w:t xml:space="preserve">Sur six',
        '<w:t xml:space="preserve"></w:t></w:r><w:ins w:id="1" w:author="A" w:date="2026-11-12T09:00:00Z"><w:del w:id="2" w:author="B" w:date="2026-11-12T09:00:00Z"><w:r><w:delText>néant</w:delText></w:r></w:del></w:ins><w:r><w:t xml:space="preserve">Sur six',
      );
    expect(dire(await rendre([imbrique]))).toEqual([]);
  });
});

describe('les corrections du cabinet, sans suivi', () => {
  it('un paragraphe coupé en deux, un autre ôté avec son signet', async () => {
    expect(dire(await rendre([couperApres('trois sont closes')]))).toEqual([
      ['Texte du procès-verbal du point 2', TEXTE_2.replace('trois sont closes ', 'trois sont closes\n')],
    ]);
    expect(dire(await rendre([oterParagraphe('Sur six décisions ouvertes')]))).toEqual([
      ['Texte du procès-verbal du point 2', SECONDE],
    ]);
  });

  it('un signet perdu se retrouve par son texte', async () => {
    const lu = await rendre([
      perdreLeSignet('Sur six décisions ouvertes'),
      perdreLeSignet('Orientations départementales 2027'),
      perdreLeSignet('souhaitable'),
      remplacer('trois sont closes', 'quatre sont closes'),
    ]);
    expect(dire(lu)).toEqual([
      ['Texte du procès-verbal du point 2', TEXTE_2.replace('trois sont closes', 'quatre sont closes')],
    ]);
    expect(lu.nonRepris).toEqual([]);
  });

  it('un titre de point, un intervenant, un élément de liste', async () => {
    const lu = await rendre([
      remplacer('Suites données aux décisions précédentes', 'Suivi des décisions'),
      remplacer('Rapporteur\u00A0: M.\u00A0Bastien Holderith', 'Rapporteure\u00A0: Mme Claude Essai'),
      remplacer('ouvrir 600 places', 'ouvrir 700 places'),
    ]);
    expect(dire(lu)).toEqual([
      ['Titre du point 2', 'Suivi des décisions'],
      ['Intervenant du point 3', 'Mme Claude Essai'],
      ['Texte du procès-verbal du point 3', orientations?.textePv?.replace('600', '700')],
    ]);
  });

  it('un point déplacé se retrouve, et l’ordre se dit', async () => {
    const lu = await rendre([
      deplacerLePoint(
        '>Suites données aux',
        '>Orientations départementales 2027',
        '>Approbation du procès-verbal de la séance',
      ),
      remplacer('trois sont closes', 'quatre sont closes'),
    ]);
    expect(dire(lu)).toEqual([
      ['Texte du procès-verbal du point 2', TEXTE_2.replace('trois sont closes', 'quatre sont closes')],
    ]);
    expect(lu.nonRepris.map(({ raison }) => raison)).toEqual(['Les points changent de place dans l’ordre du jour.']);
  });

  it('un point ôté tout entier ne se dit qu’une fois, et ne vide rien', async () => {
    const oter = (xml: string) => {
      const debut = xml.lastIndexOf('<w:p>', xml.indexOf('>Date de la conférence des financeurs'));
      const fin = xml.lastIndexOf('<w:p>', xml.indexOf('>Questions diverses'));
      return xml.slice(0, debut) + xml.slice(fin);
    };
    const lu = await rendre([oter]);
    expect(lu.corrections).toEqual([]);
    expect(lu.nonRepris).toHaveLength(1);
    expect(lu.nonRepris[0]?.raison).toMatch(/ne se supprime que dans l’ordre du jour/u);
  });
});

describe('les décisions corrigées', () => {
  const decision = orientations?.deliberations[0];

  it('texte, pilote, échéance et désaccord, où qu’ils soient', async () => {
    const lu = await rendre([
      suivre('Il est mesuré par trimestre', 'Il est mesuré chaque mois'),
      suivre('souhaitable', 'nécessaire'),
    ]);
    const consigne = lu.corrections.filter(({ cible }) => cible.objet === 'deliberation');
    expect(consigne.map(({ quoi }) => quoi)).toEqual([
      'Texte de la décision D-2026-008',
      'Désaccords de la décision D-2026-008',
    ]);
    expect(consigne[1]?.propositions[0]?.valeur).toBe(decision?.desaccords?.replace('souhaitable', 'nécessaire'));
  });

  it('le relevé : le texte, le pilote et l’échéance d’une ligne', async () => {
    const lu = await rendre(
      [
        remplacer('Il est mesuré par trimestre', 'Il est mesuré chaque mois'),
        remplacer('Collectivité européenne', 'La Collectivité européenne'),
        remplacer('12\u00A0novembre 2026', '1er décembre 2026'),
      ],
      'releve-decisions',
    );
    expect(dire(lu)).toEqual([
      ['Échéance de la décision D-2026-007', '2026-12-01'],
      ['Texte de la décision D-2026-008', decision?.texte.replace('par trimestre', 'chaque mois')],
      ['Pilote de la décision D-2026-008', 'La Collectivité européenne d’Alsace'],
    ]);
    expect(lu.nonRepris).toEqual([]);
  });

  it('le vote et le numéro ne se reprennent pas, et disent pourquoi', async () => {
    const lu = await rendre([suivre('17\u00A0pour', '18\u00A0pour')]);
    expect(lu.corrections).toEqual([]);
    expect(lu.nonRepris).toHaveLength(1);
    expect(lu.nonRepris[0]?.raison).toMatch(/se tire du décompte/u);
    expect(lu.nonRepris[0]?.lien?.vers).toMatch(/\/seance$/u);
  });

  it('une échéance qui n’est pas une date dit pourquoi elle ne se prend pas', async () => {
    const lu = await rendre([suivre('12\u00A0novembre 2026', 'dès que possible')]);
    expect(lu.corrections.map(({ quoi, empechement }) => [quoi, empechement])).toEqual([
      [
        'Échéance de la décision D-2026-007',
        '«\u00A0dès que possible\u00A0» n’est pas une date\u00A0: choisissez l’échéance dans l’application.',
      ],
    ]);
  });
});

describe('ce qui entoure les textes', () => {
  it('le lieu se reprend du procès-verbal et de la convocation', async () => {
    const attendu = [['Lieu de la réunion', 'Préfecture du Haut-Rhin, salle Bruat, Colmar']];
    expect(dire(await rendre([suivre('salle Turenne', 'salle Bruat')], 'convocation'))).toEqual(attendu);
    expect(dire(await rendre([suivre('salle Turenne', 'salle Bruat')]))).toEqual(attendu);
  });

  it('l’ordre du jour d’une convocation : titre et intervenant', async () => {
    const lu = await rendre(
      [suivre('Questions diverses', 'Divers'), suivre('Le secrétariat', 'La présidence')],
      'convocation',
    );
    expect(dire(lu)).toEqual([
      ['Intervenant du point 1', 'la présidence'],
      ['Titre du point 5', 'Divers'],
    ]);
  });

  it('une action : libellé, pilote, échéance', async () => {
    const lu = await rendre([
      suivre('Présenter les immersions', 'Présenter le bilan des immersions'),
      suivre('(France Travail', '(Mission locale'),
    ]).catch(() => rendre([suivre('Présenter les immersions', 'Présenter le bilan des immersions')]));
    expect(dire(lu)[0]).toEqual([
      'Libellé de l’action 1 du point 2',
      'Présenter le bilan des immersions du troisième trimestre',
    ]);
  });

  it('une phrase calculée ne se reprend pas', async () => {
    const lu = await rendre([suivre('Mesdames, Messieurs,', 'Madame, Monsieur,')], 'convocation');
    expect(lu.corrections).toEqual([]);
    expect(lu.nonRepris.map(({ avant, apres }) => [avant, apres])).toEqual([
      ['Mesdames, Messieurs,', 'Madame, Monsieur,'],
    ]);
  });

  it('un commentaire se lit à côté de sa correction, ou seul', async () => {
    const parties = partieDesCommentaires('À vérifier auprès du secrétariat.');
    const seul = await rendre([commenter('Sur six décisions')], 'proces-verbal', parties);
    expect(seul.commentaires).toMatchObject([
      {
        sur: expect.stringContaining('Sur six décisions') as unknown,
        commentaire: { auteur: 'Zoé Essai', texte: 'À vérifier auprès du secrétariat.' },
      },
    ]);
    const avec = await rendre(
      [suivre('trois sont closes', 'quatre sont closes'), commenter('Sur six décisions')],
      'proces-verbal',
      parties,
    );
    expect(avec.commentaires).toEqual([]);
    expect(avec.corrections[0]?.commentaires).toHaveLength(1);
  });
});

describe('un changement sans suivi, dans un Word suivi', () => {
  const gestes = [suivre('trois sont closes', 'quatre sont closes'), remplacer('La séance est levée', 'Séance levée')];
  const blocsDe = (une: typeof seance) => etablirDocument('proces-verbal', une, { image: null }).blocs;
  const lue = async (present: typeof seance, partis: ReturnType<typeof blocsDe> | null) =>
    comparer(present, 'proces-verbal', relire(corrigerWord(await produire(seance, 'proces-verbal'), gestes)), {
      partis,
    }).nonRepris.map(({ apres }) => apres);

  it('vient du cabinet si l’application compose toujours ce passage de même', async () => {
    expect(await lue(seance, blocsDe(seance))).toEqual([expect.stringContaining('Séance levée')]);
  });

  it('vient du cabinet aussi quand l’application a changé le passage, s’il n’était pas dans le document parti', async () => {
    const depuis = uneSeance({ reunion: { ...seance.reunion, leveeA: '16:45' } });
    expect(await lue(depuis, blocsDe(seance))).toEqual([expect.stringContaining('Séance levée')]);
  });

  it('ne vient pas de lui quand seule l’application a changé', async () => {
    const depuis = uneSeance({ reunion: { ...seance.reunion, leveeA: '16:45' } });
    const octets = corrigerWord(await produire(seance, 'proces-verbal'), gestes.slice(0, 1));
    const { nonRepris } = comparer(depuis, 'proces-verbal', relire(octets), { partis: blocsDe(seance) });
    expect(nonRepris).toEqual([]);
  });

  it('un paragraphe ôté tout entier dit qui l’a ôté', async () => {
    const { corrections } = await rendre([supprimerParagraphe('Sur six décisions ouvertes')]);
    expect(corrections.map(({ auteurs }) => auteurs)).toEqual([['Zoé Essai']]);
  });
});

describe('l’application a changé depuis', () => {
  it('le cabinet n’y a pas touché : la valeur de l’application est gardée', async () => {
    const lu = relire(await produire(seance, 'proces-verbal'));
    const autre = uneSeance({
      points: seance.points.map((point, rang) => (rang === 1 ? { ...point, textePv: 'Réécrit depuis.' } : point)),
    });
    const comparaison = comparer(autre, 'proces-verbal', lu, {
      autrefois: ({ champ, id }) => (champ === 'textePv' && id === suites?.id ? TEXTE_2 : undefined),
    });
    expect(comparaison.corrections).toEqual([]);
    expect(comparaison.gardes).toEqual(['Texte du procès-verbal du point 2']);
  });

  it('les deux ont changé : les trois valeurs sont dites', async () => {
    const octets = corrigerWord(await produire(seance, 'proces-verbal'), [
      suivre('trois sont closes', 'quatre sont closes'),
    ]);
    const autre = uneSeance({
      points: seance.points.map((point, rang) => (rang === 1 ? { ...point, textePv: 'Réécrit depuis.' } : point)),
    });
    const { corrections } = comparer(autre, 'proces-verbal', relire(octets));
    expect(corrections).toMatchObject([
      {
        quoi: 'Texte du procès-verbal du point 2',
        actuelle: 'Réécrit depuis.',
        depart: TEXTE_2,
        propositions: [{ valeur: TEXTE_2.replace('trois sont closes', 'quatre sont closes') }],
      },
    ]);
  });
});
