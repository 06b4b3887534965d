import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GenreDocument } from '#shared/documents/genres.data.ts';
import { GENRES } from '#shared/documents/genres.data.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';
import { comparer, produire, relire } from '#tests/support/documents/comparer-au-word.ts';
import { seanceMouvementee } from '#tests/support/documents/seance-mouvementee.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';

const GENRES_DE_DOCUMENT = Object.keys(GENRES) as GenreDocument[];
const VIDE = { corrections: [], nonRepris: [], commentaires: [], gardes: [] };

describe('un document rendu puis relu sans modification', () => {
  it.each(GENRES_DE_DOCUMENT)('%s : aucune différence', async (genre) => {
    const seance = uneSeance();
    expect(comparer(seance, genre, relire(await produire(seance, genre)))).toEqual(VIDE);
  });

  it.each(GENRES_DE_DOCUMENT)('%s : aucune différence pour une réunion vide', async (genre) => {
    const seance = uneSeance({ points: [], sieges: [], invites: [], precedente: null, suivante: null });
    expect(comparer(seance, genre, relire(await produire(seance, genre)))).toEqual(VIDE);
  });

  it('aucune différence pour une séance mouvementée, quel que soit le document', async () => {
    const seance = seanceMouvementee();
    // biome-ignore lint/performance/noAwaitInLoops: un document à la fois, pour nommer celui qui diffère.
    for (const genre of GENRES_DE_DOCUMENT)
      expect([genre, comparer(seance, genre, relire(await produire(seance, genre)))]).toEqual([genre, VIDE]);
  });

  /** Des textes hostiles, mais tels que la saisie les garde. */
  const morceaux = fc.constantFrom(
    '- un',
    '– deux',
    '• trois',
    '',
    '  ',
    '« cité »',
    '"cité"',
    "l'emploi",
    '1er',
    '2ème',
    '10 000 €',
    '12:30',
    '9h30',
    'R. 5311-38',
    '2026-07',
    'Pilote : X.',
    'Échéance : demain',
    'Désaccord. Non.',
    '[à préciser]',
    '(DDETS, 2 octobre 2026)',
    'M. Roth',
    '...',
    'a ; b',
    '\u00A0',
    '\u202F!',
    'e\u0301te\u0301',
    '👩‍👧',
    'النص',
    '</w:t>',
    '&amp;',
    '{point}',
    'x'.repeat(400),
  );
  const textes = fc
    .array(fc.oneof(morceaux, fc.string({ unit: 'grapheme', maxLength: 30 })), { minLength: 1, maxLength: 6 })
    .chain((mots) => fc.constantFrom('\n', ' ', '\n\n').map((lien) => nettoyerTexte(mots.join(lien))));
  const ligne = textes.map((texte) => nettoyerLigne(texte).slice(0, 300));
  const facultatif = (arbitraire: fc.Arbitrary<string>) =>
    fc.option(arbitraire.map((texte) => (texte.trim() === '' ? null : texte)));
  const seances: fc.Arbitrary<Seance> = fc
    .record({
      titre: ligne.map((texte) => texte || 'Point'),
      precision: facultatif(ligne),
      intervenant: facultatif(ligne),
      textePv: facultatif(textes),
      decision: textes.map((texte) => texte.trim() || 'Décision'),
      desaccords: facultatif(textes),
      pilote: facultatif(ligne),
      lieu: facultatif(ligne),
      circonstances: facultatif(ligne),
      action: ligne.map((texte) => texte || 'Faire'),
    })
    .map(({ titre, precision, intervenant, textePv, decision, desaccords, pilote, lieu, circonstances, action }) => {
      const modele = uneSeance();
      return {
        ...modele,
        reunion: { ...modele.reunion, lieu, circonstances, modalite: 'mixte' as const, motifUrgence: circonstances },
        points: modele.points.map((point, rang) =>
          rang > 2
            ? point
            : {
                ...point,
                titre,
                precision,
                intervenant,
                textePv,
                deliberations: point.deliberations.map((une) => ({ ...une, texte: decision, desaccords, pilote })),
                actions: point.actions.map((une) => ({ ...une, libelle: action, pilote })),
              },
        ),
      };
    });

  it('aucune différence, quels que soient les textes saisis', async () => {
    await fc.assert(
      fc.asyncProperty(
        seances,
        fc.constantFrom<GenreDocument>('proces-verbal', 'releve-decisions', 'convocation'),
        async (seance, genre) => {
          expect(comparer(seance, genre, relire(await produire(seance, genre)))).toEqual(VIDE);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
