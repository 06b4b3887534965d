import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { estOuvre } from '#shared/dates/jours-feries.ts';
import { datesDeConvocation } from '#shared/domain/reunion/convocation.rules.ts';
import { delaiDeLaSeance } from '#shared/domain/reunion/delai.rules.ts';
import { dateDuJalon, jalonsInternes } from '#shared/domain/reunion/jalons.rules.ts';
import { etapeEnBref } from '#shared/domain/seance/etape-en-bref.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { delaiDuReglement } from '#tests/support/constructeurs/neufs.ts';
import { unPoint, uneSeance, unSiege } from '#tests/support/une-seance.ts';

const reglage = (cle: 'jalonOrdreDuJour' | 'jalonEnvoi' | 'jalonPieces', valeur: string): Seance['parametres'] => [
  { id: cle, cle, valeur, source: 'reglage', article: null, depuis: null },
];
const aPreparer = (plus: Parameters<typeof uneSeance>[0] = {}): Seance =>
  uneSeance({
    ...plus,
    reunion: { date: '2026-03-12', etat: 'brouillon', convoqueeLe: null, recueLe: null, ...plus.reunion },
  });
const lire = (seance: Seance, aujourdHui = '2026-02-01') =>
  jalonsInternes(seance, delaiDeLaSeance(seance), aujourdHui).map(({ cle, date, etat }) => `${cle} ${date} ${etat}`);

describe('les jalons internes (R-044)', () => {
  it('J-20, J-15 et J-8, ramenés au jour ouvré qui précède', () => {
    expect(lire(aPreparer())).toEqual([
      'ordre_du_jour 2026-02-20 a_venir',
      'envoi 2026-02-25 a_venir',
      'pieces 2026-03-04 sans_objet',
    ]);
    // Le 3 avril 2026 est le Vendredi saint : férié dans le Haut-Rhin seulement.
    const avril = (departementCode: string) =>
      lire(aPreparer({ instance: { departementCode }, reunion: { date: '2026-04-18' } }))[1];
    expect([avril('68'), avril('88')]).toEqual(['envoi 2026-04-02 a_venir', 'envoi 2026-04-03 a_venir']);
  });

  it('suivent le réglage de l’instance, et se taisent à zéro', () => {
    const seance = aPreparer({ parametres: [...reglage('jalonEnvoi', '10'), ...reglage('jalonPieces', '0')] });
    expect(lire(seance)).toEqual(['ordre_du_jour 2026-02-20 a_venir', 'envoi 2026-03-02 a_venir']);
    expect(datesDeConvocation(seance, '2026-02-01')).toMatchObject({ conseille: '2026-03-02', prudent: '2026-03-05' });
  });

  it('s’avancent d’un règlement plus long, jamais après sa limite, même réglés plus court', () => {
    const long = aPreparer({ parametres: delaiDuReglement(12) });
    expect(lire(long)[1]).toBe('envoi 2026-02-18 a_venir');
    expect(lire(aPreparer({ parametres: [...delaiDuReglement(12), ...reglage('jalonEnvoi', '3')] }))).toContain(
      'envoi 2026-02-27 a_venir',
    );
  });

  it('un réglage tardif repousse la date prudente, jamais la limite', () => {
    const dates = datesDeConvocation(aPreparer({ parametres: reglage('jalonEnvoi', '6') }), '2026-02-01');
    expect(dates).toMatchObject({ conseille: '2026-03-06', prudent: '2026-03-06', limite: '2026-03-06' });
  });

  it('disent ce qui manque : accords, envoi, pièces à joindre ; le jour même n’est pas passé', () => {
    const seance = aPreparer({
      points: [unPoint('a', { etat: 'prevu' })],
      sieges: [unSiege('p1', { categorie: 'P' }), unSiege('p2', { categorie: 'P', college: 'region' })],
      pieces: [
        {
          id: 'piece',
          pointId: null,
          pieceId: null,
          titre: 'Bilan',
          fichier: null,
          usage: 'seance',
          acheve: true,
          recueLe: null,
        },
      ],
    });
    expect(jalonsInternes(seance, { jours: 5 }, '2026-02-25')).toMatchObject([
      { cle: 'ordre_du_jour', etat: 'passe', detail: '2 accords attendus' },
      { cle: 'envoi', etat: 'aujourdhui' },
      { cle: 'pieces', etat: 'a_venir', detail: '1 pièce à joindre' },
    ]);
    const partie = { ...seance, reunion: { ...seance.reunion, etat: 'convoquee' as const, convoqueeLe: '2026-02-24' } };
    expect(lire(partie, '2026-03-04')).toEqual([
      'ordre_du_jour 2026-02-20 fait',
      'envoi 2026-02-25 fait',
      'pieces 2026-03-04 aujourdhui',
    ]);
    expect(etapeEnBref(partie, '2026-03-03').texte).toBe('Convoquée');
    expect(etapeEnBref(partie, '2026-03-04')).toEqual({ texte: 'Pièces à envoyer', ton: 'agir' });
  });

  it('se disent en une ligne de tableau, et ne pressent qu’à leur jour', () => {
    const vide = aPreparer();
    expect(etapeEnBref(vide, '2026-02-19')).toEqual({ texte: 'Ordre du jour pour le 20\u00A0févr.', ton: 'calme' });
    expect(etapeEnBref(vide, '2026-02-20')).toEqual({ texte: 'Ordre du jour à écrire', ton: 'agir' });
    const ecrit = aPreparer({ points: [unPoint('a')], sieges: [unSiege('p1', { categorie: 'P' })] });
    expect(etapeEnBref(ecrit, '2026-02-19').texte).toBe('Ordre du jour à valider le 20\u00A0févr.');
    expect(etapeEnBref(ecrit, '2026-02-20')).toEqual({ texte: 'Ordre du jour à valider', ton: 'agir' });
    expect(etapeEnBref(ecrit, '2026-02-25').texte).toBe('Convocations à faire partir');
    expect(etapeEnBref(aPreparer({ points: [unPoint('a')] }), '2026-02-19').texte).toBe(
      'Convocations le 25\u00A0févr.',
    );
  });

  it('plus aucun une fois la séance ouverte, reportée ou reprise d’avant', () => {
    for (const etat of ['ouverte', 'tenue', 'reportee', 'annulee'] as const)
      expect(lire(aPreparer({ reunion: { etat } }))).toEqual([]);
    expect(lire(aPreparer({ reunion: { anterieure: true } }))).toEqual([]);
  });

  it('est ouvré, et jamais plus tard que le délai du texte', () => {
    fc.assert(
      fc.property(
        fc.nat(20_000),
        fc.nat(30),
        fc.integer({ min: 1, max: 365 }),
        fc.constantFrom('texte' as const, 'reglage' as const),
        fc.constantFrom('68', '88', '971'),
        (jour, jours, valeur, source, departement) => {
          const date = ajouterJours('2024-01-01', jour);
          const jalon = dateDuJalon({ date, departement, delai: { jours } }, { valeur, source }) ?? '';
          expect(estOuvre(jalon, departement)).toBe(true);
          expect(jalon <= ajouterJours(date, -Math.max(jours, valeur))).toBe(true);
        },
      ),
    );
  });
});
