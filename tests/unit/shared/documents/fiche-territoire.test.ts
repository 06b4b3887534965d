import { expect, it } from 'vitest';
import { etablirFicheTerritoire } from '#shared/documents/fiche-territoire/fiche-territoire.document.ts';
import { uneFicheTerritoire } from '#tests/support/constructeurs/une-fiche-territoire.ts';
import { texteDuBloc } from '#tests/support/documents/texte-des-blocs.ts';

const clair = (texte: string) => texte.replace(/[\u00A0\u202F]/gu, ' ');

it('une page pleine garde des chiffres, des quartiers et des actions, la bloquée d’abord', () => {
  const { fiche, situes } = uneFicheTerritoire({
    quartiers: 7,
    actions: 30,
    decisions: 8,
    chiffres: 12,
    appels: 6,
    trimestres: 12,
    mots: 2,
  });
  // La bloquée vient la dernière dans l'ordre des noms, et les autres sont en retard.
  const [bloquee, ...autres] = fiche.actions;
  if (bloquee === undefined) throw new Error('une action au moins');
  const enRetard = autres.map((une) => ({ ...une, avancement: { ...une.avancement, retard: 8 } }));
  const document = etablirFicheTerritoire({
    fiche: { ...fiche, actions: [...enRetard, bloquee], horsCompte: 3 },
    situes,
    emetteur: { intitule: 'Préfecture d’essai', timbre: null },
    image: null,
    date: '2026-03-12',
    exemple: false,
  });
  const rangees = (id: string) =>
    document.blocs.flatMap((bloc) => (bloc.id === id && bloc.type === 'tableau' ? bloc.lignes : [])).length;
  expect(rangees('chiffres_tableau')).toBeGreaterThanOrEqual(2);
  expect(rangees('actions_tableau')).toBeGreaterThanOrEqual(2);
  expect(clair(texteDuBloc(document, 'actions_tableau')).indexOf('Bloquée')).toBeLessThan(
    clair(texteDuBloc(document, 'actions_tableau')).indexOf('en retard'),
  );
  expect(clair(texteDuBloc(document, 'quartiers_phrase'))).toMatch(/^Quartiers? à regarder : Quartier \d/u);
  expect(clair(texteDuBloc(document, 'essentiel'))).toContain(
    '3 actions de ses contrats de ville, sans quartier, n’y sont pas comptées.',
  );
});
