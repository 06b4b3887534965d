import { describe, expect, it } from 'vitest';
import {
  LE_PREFET,
  LE_REPRESENTANT,
  phraseVote,
  representantEtatDe,
  texteDuVote,
} from '#shared/domain/seance/phrase-vote.rules.ts';
import type { Deliberation } from '#shared/domain/seance/seance.schema.ts';
import { resultatVote, type UniteDeVote } from '#shared/domain/seance/vote.rules.ts';
import { uneDeliberation, unePersonne, uneSeance, unMandat, unSiege } from '#tests/support/une-seance.ts';

const LA_PREFETE = { complement: 'de la préfète', prononce: 'la préfète s’est prononcée' };

type Options = Parameters<typeof phraseVote>[1];

/** La phrase, gras entre astérisques, espaces ordinaires. */
function ecrite(
  plus: Partial<Deliberation>,
  unite: UniteDeVote = 'voix',
  options?: Options,
  etat: 'atteint' | 'non_atteint' = 'atteint',
) {
  return phraseVote(resultatVote(uneDeliberation({ unite, ...plus }), { etat }), options)
    .map(({ texte, gras }) => (gras ? `*${texte}*` : texte))
    .join('')
    .replace(/[\u00A0\u202F]/gu, ' ');
}

describe('la phrase du vote (charte des documents, § 7)', () => {
  it.each<[string, Partial<Deliberation>, string]>([
    ['sans opposition', { mode: 'sans_opposition' }, '*Adopté sans opposition.*'],
    [
      'unanimité',
      { pour: 44, contre: 0, abstention: 0 },
      '*Adopté à l’unanimité des suffrages exprimés* : 44 voix pour ; aucune abstention.',
    ],
    [
      'unanimité avec abstention',
      { pour: 14, contre: 0, abstention: 1 },
      '*Adopté à l’unanimité des suffrages exprimés* : 14 voix pour ; 1 abstention.',
    ],
    [
      'majorité',
      { pour: 42, contre: 2, abstention: 1, contreNoms: 'M. X', abstentionNoms: 'Mme Y' },
      '*Adopté à la majorité des suffrages exprimés* : 42 voix pour, 2 contre (M. X) ; 1 abstention (Mme Y). Suffrages exprimés : 44 ; majorité : 23.',
    ],
    ['rejet', { pour: 18, contre: 24, abstention: 3 }, '*Rejeté* : 18 voix pour, 24 contre ; 3 abstentions.'],
    [
      'partage, pour',
      { pour: 21, contre: 21, abstention: 3, sensEtat: 'pour' },
      '*Adopté, avec voix prépondérante du préfet* : 21 voix pour, 21 contre, 3 abstentions. Les suffrages étant également partagés, la voix du représentant de l’État qui copréside est prépondérante (R. 5311-41) ; le préfet s’est prononcé pour.',
    ],
    [
      'partage en attente',
      { pour: 9, contre: 9, abstention: 0 },
      '*Partage égal* : 9 voix pour, 9 contre, aucune abstention. Le sens du vote du représentant de l’État qui copréside reste à indiquer (R. 5311-41).',
    ],
    [
      'aucun suffrage',
      { pour: 0, contre: 0, abstention: 12 },
      '*Pas de suffrage exprimé* : 12 abstentions. Le comité ne s’est pas prononcé.',
    ],
    ['vote à saisir', { mode: null }, 'Vote à saisir.'],
  ])('%s', (_, deliberation, attendu) => {
    expect(ecrite(deliberation)).toBe(attendu);
  });

  it('accorde au féminin la préfète qui départage', () => {
    const phrase = ecrite({ pour: 1, contre: 1, sensEtat: 'contre' }, 'voix', { representantEtat: LA_PREFETE });
    expect(phrase).toMatch(/^\*Rejeté, avec voix prépondérante de la préfète\*/u);
    expect(phrase).toMatch(/la préfète s’est prononcée contre\.$/u);
  });

  it.each([
    ['M.', 'préfet du Haut-Rhin', LE_PREFET],
    ['Mme', 'préfète du Haut-Rhin', LA_PREFETE],
    ['Mme', 'préfet du Haut-Rhin', LA_PREFETE],
    ['Mme', 'Madame la préfète', LA_PREFETE],
    [null, 'Préfète du Haut-Rhin', LA_PREFETE],
    [null, 'préfet de la région Grand Est, préfet du Bas-Rhin', LE_PREFET],
    ['M.', 'secrétaire général de la préfecture', LE_REPRESENTANT],
    [null, null, LE_REPRESENTANT],
  ] as const)('reconnaît qui copréside pour l’État : %s, %s (R-126)', (civilite, fonction, attendu) => {
    const mandats = [unMandat('p', { personne: unePersonne('p', { civilite, fonction }) })];
    expect(representantEtatDe(uneSeance({ sieges: [unSiege('p', { categorie: 'P', mandats })] }))).toEqual(attendu);
  });

  it.each([
    ['Mme', 'sous-préfète d’Altkirch', 'de la sous-préfète', 'la sous-préfète s’est prononcée'],
    ['M.', 'sous-préfet de Mulhouse', 'du sous-préfet', 'le sous-préfet s’est prononcé'],
    ['Mme', 'secrétaire générale', 'de la représentante de l’État', 'la représentante de l’État s’est prononcée'],
  ] as const)(
    'ne dit pas « le préfet » de qui siège à sa place : %s, %s',
    (civilite, fonction, complement, prononce) => {
      const mandats = [
        unMandat('p', { personne: unePersonne('p', { civilite: 'M.', fonction: 'préfet du Haut-Rhin' }) }),
        unMandat('s', { role: 'suppleant', personne: unePersonne('s', { civilite, fonction }) }),
      ];
      const siege = unSiege('p', { categorie: 'P', mandats, statut: 'present', personneId: 'personne-s' });
      expect(representantEtatDe(uneSeance({ sieges: [siege] }))).toEqual({ complement, prononce });
    },
  );

  it('ne nomme personne quand nul n’a siégé pour l’État (R. 5311-41)', () => {
    const mandats = [unMandat('p', { personne: unePersonne('p', { fonction: 'préfète du Haut-Rhin' }) })];
    const absente = unSiege('p', { categorie: 'P', mandats, statut: 'excuse' });
    expect(representantEtatDe(uneSeance({ sieges: [absente] }))).toBe(LE_REPRESENTANT);
    expect(representantEtatDe(uneSeance({ sieges: [] }))).toBe(LE_REPRESENTANT);
  });

  it('garde les noms demandés d’un partage et d’un vote sans suffrage exprimé', () => {
    const noms = { contreNoms: 'M. X', abstentionNoms: 'Mme Y' };
    const partage = '21 voix pour, 21 contre (M. X), 1 abstention (Mme Y). L';
    expect(ecrite({ pour: 21, contre: 21, abstention: 1, sensEtat: 'pour', ...noms })).toContain(partage);
    expect(ecrite({ pour: 21, contre: 21, abstention: 1, ...noms })).toContain(partage);
    expect(ecrite({ pour: 0, contre: 0, abstention: 1, ...noms })).toContain('1 abstention (Mme Y).');
  });

  it('dit d’un décompte par têtes qu’il est indicatif, et pourquoi (R-032)', () => {
    expect(ecrite({ pour: 14, contre: 2, abstention: 0 }, 'tetes')).toBe(
      'Décompte par tête, indicatif (arrêté de voix non renseigné) : *Adopté à la majorité des suffrages exprimés* : 14 pour, 2 contre ; aucune abstention. Suffrages exprimés : 16 ; majorité : 9.',
    );
    expect(ecrite({ pour: 14, contre: 2 }, 'tetes', { arreteDeVoix: true })).toContain(
      '(voix de l’arrêté non décomptées)',
    );
    expect(ecrite({ mode: 'sans_opposition' }, 'tetes')).toBe('*Adopté sans opposition.*');
  });

  it('sans quorum, ne dit rien d’un vote', () => {
    expect(ecrite({ pour: 3, contre: 1 }, 'tetes', {}, 'non_atteint')).toBe(
      '*Sans délibération* : le quorum n’est pas atteint (R. 5311-40).',
    );
  });

  it('pose les espaces insécables de la charte', () => {
    const deliberation = uneDeliberation({ pour: 14, contre: 0, abstention: 1, unite: 'voix' });
    expect(texteDuVote(phraseVote(resultatVote(deliberation, { etat: 'atteint' })))).toBe(
      'Adopté à l’unanimité des suffrages exprimés\u00A0: 14\u00A0voix pour\u202F; 1\u00A0abstention.',
    );
  });
});
