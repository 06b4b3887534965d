import { describe, expect, it } from 'vitest';
import { lireRequete } from '#shared/domain/recherche/lire-requete.rules.ts';

const RIEN = {
  mots: [],
  phrases: [],
  exclus: [],
  genres: [],
  etats: [],
  instances: [],
  themes: [],
  pilotes: [],
  moi: false,
  periodes: [],
  remarques: [],
};
const lire = (texte: string) => {
  const lue = lireRequete(texte);
  return Object.fromEntries(
    Object.entries(lue).filter(
      ([cle, valeur]) => JSON.stringify(valeur) !== JSON.stringify(RIEN[cle as keyof typeof RIEN]),
    ),
  );
};

describe('ce que l’on tape pour trouver', () => {
  it.each([
    ['mobilité des jeunes', { mots: ['mobilité', 'des', 'jeunes'] }],
    ['"garde d’enfants" -stage', { phrases: ['garde d’enfants'], exclus: ['stage'] }],
    ['« garde d’enfants » “sans suite', { phrases: ['garde d’enfants', 'sans suite'] }],
    ['-"sans suite"', { exclus: ['sans suite'] }],
    ['type:décision est:ouvert', { genres: ['decision'], etats: ['ouvert'] }],
    ['TYPE:Pv etat:en-cours', { genres: ['point'], etats: ['ouvert'] }],
    ['type : décision', { genres: ['decision'] }],
    ['est:"en retard"', { etats: ['retard'] }],
    ['type:action type:decision', { genres: ['action', 'decision'] }],
    ['instance:mulhouse comité:"saint louis"', { instances: ['mulhouse', 'saint louis'] }],
    ['#mobilité thème:"garde d’enfants"', { themes: ['mobilité', 'garde d’enfants'] }],
    ['@moi @dupont pilote:Moi', { moi: true, pilotes: ['dupont'] }],
    ['avant:2026-06', { periodes: [{ de: null, a: '2026-06-01' }] }],
    ['après:06/2026 avant:2027', { periodes: [{ de: '2026-06-01', a: '2027-01-01' }] }],
    ['depuis:"12 mars 2026"', { periodes: [{ de: '2026-03-12', a: null }] }],
    ['apres:12/03/2026', { periodes: [{ de: '2026-03-12', a: null }] }],
    [
      'année:2025 annee:2026',
      {
        periodes: [
          { de: '2025-01-01', a: '2026-01-01' },
          { de: '2026-01-01', a: '2027-01-01' },
        ],
      },
    ],
    ['en:2026 avant:"juillet 2026"', { periodes: [{ de: '2026-01-01', a: '2026-07-01' }] }],
    ['Objet : mobilité', { mots: ['Objet mobilité'] }],
    ['réunion à 12:30 https://exemple.fr', { mots: ['réunion', 'à', '12:30', 'https://exemple.fr'] }],
    ['aujourd’hui – rien', { mots: ['aujourd’hui', 'rien'] }],
    ['', {}],
    ['" " - : @ # type: …', {}],
  ])('%s', (texte, attendu) => expect(lire(texte)).toEqual(attendu));

  it.each([
    ['type:decison', 'type:decision'],
    ['mobilité tipe:decision 68', 'mobilité type:decision 68'],
    ['est:ouver', 'est:ouvert'],
    ['etat:abandoné', 'est:abandonne'],
    ['instnce:mulhouse', 'instance:mulhouse'],
    ['-type:decision', 'type:decision'],
  ])('dit la faute de « %s » et propose « %s »', (texte, proposition) => {
    expect(lireRequete(texte).remarques).toEqual([{ message: expect.stringContaining('«'), proposition }]);
  });

  it('dit ce qu’il attend quand rien ne se propose, et ne garde que le reste', () => {
    const { genres, periodes, mots, remarques } = lireRequete('avant:bientôt type:zzzzzz mobilité');
    expect({ genres, periodes, mots }).toEqual({ genres: [], periodes: [], mots: ['mobilité'] });
    expect(remarques.map(({ message }) => message)).toEqual([
      '« bientôt » n’est pas une date. Écrivez « avant:2026 », « avant:2026-06 » ou « avant:12/03/2026 ».',
      expect.stringMatching(/^« zzzzzz » n’est pas un genre\. Ils se disent : instance, reunion, point, decision/u),
    ]);
    expect(lireRequete('apres:31/02/2026').remarques).toHaveLength(1);
    expect(lireRequete('apres:2027 avant:2026').remarques[0]?.message).toContain('se contredisent');
  });

  it('cherche aussi les mots d’un opérateur qu’il ne connaît pas', () => {
    expect(lireRequete('courriel:exemple')).toEqual({ ...RIEN, mots: ['courriel exemple'] });
  });
});
