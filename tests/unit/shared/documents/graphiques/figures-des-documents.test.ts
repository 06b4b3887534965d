import { describe, expect, it } from 'vitest';
import { argentParFinanceur, argentParNature } from '#shared/documents/feuille-de-route/figures/argent.ts';
import { carteDesActions } from '#shared/documents/feuille-de-route/figures/carte.ts';
import { coteACote } from '#shared/documents/feuille-de-route/figures/cote-a-cote.ts';
import { indicateursEtCibles } from '#shared/documents/feuille-de-route/figures/indicateurs.ts';
import { carteDuTerritoire } from '#shared/documents/fiche-territoire/carte.ts';
import { chomageEnCourbe, comparaisons } from '#shared/documents/fiche-territoire/comparaisons.ts';
import type { Figure } from '#shared/documents/blocs.ts';
import { direGraphique } from '#shared/documents/graphiques/dire.ts';
import { texteNu } from '#shared/documents/segments.ts';
import type { Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { Mesure } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { unChiffreDeTerritoire, uneFicheTerritoire } from '#tests/support/constructeurs/une-fiche-territoire.ts';
import { desQuartiers } from '#tests/support/documents/des-figures.ts';

const VIDE = { quartiers: 0, actions: 0, decisions: 0, chiffres: 0, appels: 0, trimestres: 0, mots: 1 };
const clair = (texte: string) => texte.replace(/[\u00A0\u202F]/gu, ' ');
const dite = (figure: Figure | null) => (figure === null ? null : clair(direGraphique(figure.graphique)));

describe('le territoire à côté d’un autre', () => {
  const avec = (...chiffres: ReturnType<typeof unChiffreDeTerritoire>[]) => ({
    ...uneFicheTerritoire(VIDE).fiche,
    chiffres,
  });

  it('ne rapproche que des taux comparables : même période, même source, une valeur de chaque côté (R-105)', () => {
    const ici = unChiffreDeTerritoire('Taux d’emploi', 0, 41.4);
    const la = unChiffreDeTerritoire('Taux d’emploi', 1, 65);
    expect(dite(comparaisons(avec(ici, la), 3, true))).toBe(
      'Taux d’emploi : Mulhouse Sud Alsace, 41,4 % ; Haut-Rhin, 65 %.',
    );
    expect(comparaisons(avec(ici, { ...la, source: 'Autre' }), 3, true)).toBeNull();
    expect(comparaisons(avec(ici, { ...la, periode: '2019' }), 3, true)).toBeNull();
    expect(comparaisons(avec(ici, unChiffreDeTerritoire('Taux d’emploi', 1, null)), 3, true)).toBeNull();
    expect(comparaisons(avec({ ...ici, nature: 'effectif' }, { ...la, nature: 'effectif' }), 3, true)).toBeNull();
    // Non disponible au département, la mesure se compare au pays.
    const pays = unChiffreDeTerritoire('Taux d’emploi', 2, 66.1);
    expect(dite(comparaisons(avec(ici, unChiffreDeTerritoire('Taux d’emploi', 1, null), pays), 3, true))).toContain(
      'France, 66,1 %',
    );
  });

  it('dit ce que l’on sait du territoire même, ou, à défaut, de ce qui le contient', () => {
    const region = avec(unChiffreDeTerritoire('Taux d’emploi', 1, 65), unChiffreDeTerritoire('Taux d’emploi', 2, 66));
    expect(comparaisons(region, 3, true)).toBeNull();
    const proches = comparaisons(region, 3, false);
    expect(dite(proches)).toBe('Taux d’emploi : Haut-Rhin, 65 % ; France, 66 %.');
    expect(clair(texteNu(proches?.titre ?? []))).toBe('Les taux connus au plus près du territoire');
  });

  it('le chômage de la zone d’emploi, s’il y a de quoi faire une courbe', () => {
    expect(chomageEnCourbe(uneFicheTerritoire({ ...VIDE, trimestres: 3 }).fiche, 5)).toBeNull();
    const courbe = chomageEnCourbe(uneFicheTerritoire({ ...VIDE, trimestres: 20 }).fiche, 5);
    expect(dite(courbe)).toMatch(/^Dernier : T1 22, 8,3 %/u);
    expect(clair(texteNu(courbe?.source ?? []))).toContain('Source : Insee');
  });

  it('situe un quartier parmi ceux de sa commune ; d’un territoire, compte les actions ; sans lieu, ne dessine rien', () => {
    const { fiche, situes } = uneFicheTerritoire({ ...VIDE, quartiers: 4 });
    expect(dite(carteDuTerritoire(fiche, situes, 5))).toMatch(/^3 actions : Quartier 4 remobilisation\. 2 actions/u);
    const un = {
      ...fiche,
      territoire: { ...fiche.territoire, genre: 'qpv' as const },
      quartiers: fiche.quartiers.slice(1, 2),
    };
    expect(dite(carteDuTerritoire(un, situes, 5))).toMatch(/^1 action : Quartier 2 .*Autour : Quartier 1/u);
    expect(carteDuTerritoire(fiche, situes.slice(0, 1), 5)).toBeNull();
    expect(carteDuTerritoire(fiche, [], 5)).toBeNull();
  });
});

describe('l’argent', () => {
  const ligne = (
    financeur: string,
    origine: Financement['origine'],
    demande: number | null,
    accorde: number | null = null,
  ) => ({ financeur, origine, demande, accorde, paye: null, annee: 2026 }) as Financement;

  it('se compare par nature ; un total vide n’a pas de graphique', () => {
    expect(argentParNature([])).toBeNull();
    expect(argentParNature([ligne('État', 'p147', null)])).toBeNull();
    const figure = argentParNature([ligne('État', 'droit_commun', 600_000, 300_000), ligne('État', 'p147', 100_000)]);
    expect(dite(figure)).toBe(
      'Droit commun, 3 000 € (75,0 %) ; Crédits P147, 1 000 € (25,0 %) ; Autres fonds, 0 € (0,0 %).',
    );
    expect(clair(texteNu(figure?.source ?? []))).toContain('75,0 %');
  });

  it('se lit par financeur, les plus petits ensemble, le droit commun et le P147 d’un même financeur séparés', () => {
    const lignes = Array.from({ length: 9 }, (_, rang) =>
      ligne(`Financeur ${rang}`, 'collectivite', (9 - rang) * 100_000),
    );
    expect(dite(argentParFinanceur([...lignes, ligne('Financeur 0', 'p147', 5_000_000)]))).toMatch(
      /^Financeur 0 \(P147\), 50 000 € ; Financeur 0, 9 000 € ; .*; 4 autres financeurs, 10 000 €\.$/u,
    );
    expect(argentParFinanceur([ligne('Seul', 'prive', 100)])).toBeNull();
    const nomme = [ligne('État, programme 147', 'p147', 200), ligne('Ville', 'collectivite', 100)];
    expect(dite(argentParFinanceur(nomme))).toBe('État, programme 147, 2 € ; Ville, 1 €.');
  });
});

describe('les indicateurs', () => {
  const mesure = (valeur: number | null) => ({ valeur }) as Mesure;
  const un = (valeur: number | null, cible: number | null, depart: number | null = null) => ({
    nom: 'Personnes repérées',
    indicateur: { nature: 'effectif' as const, unite: null },
    initiale: depart === null ? null : mesure(depart),
    valeur: valeur === null ? null : mesure(valeur),
    cible: cible === null ? null : mesure(cible),
  });

  it('chacun en part de sa cible ; sans valeur, « n.d. » et jamais zéro ; sans cible, absent', () => {
    const figure = indicateursEtCibles([un(24, 60), un(null, 60), un(24, null), un(0, 60)], 'Source.');
    expect(dite(figure)).toBe(
      'Personnes repérées, 24, cible 60 (40,0 %) ; Personnes repérées, n.d., cible 60 ; Personnes repérées, 0, cible 60 (0,0 %). Repère : cible.',
    );
    expect(figure?.graphique).toMatchObject({
      groupes: [{ barres: [{ valeur: 0.4 }, { valeur: null }, { valeur: 0 }] }],
    });
    expect(indicateursEtCibles([un(24, null), un(24, 0), un(24, 60)], 'Source.')).toBeNull();
    // Une cible sous le départ : la part de la baisse.
    expect(dite(indicateursEtCibles([un(8, 6, 10), un(24, 60)], 'Source.'))).toContain(
      '8, cible 6 (50,0 % de la baisse)',
    );
  });

  it('au-delà de dix, dit combien restent dans le tableau', () => {
    const figure = indicateursEtCibles(
      Array.from({ length: 14 }, () => un(1, 2)),
      'Source.',
    );
    expect(clair(texteNu(figure?.source ?? []))).toBe('Source. 4 autres indicateurs sont dans le tableau.');
  });
});

describe('la carte d’une feuille de route', () => {
  const lieux = desQuartiers(3);
  const noms = new Map(lieux.map(({ code, libelle }) => [code, libelle]));
  const action = (etat: 'en_cours' | 'abandonnee', ...codes: string[]) =>
    ({ avancement: { etat }, quartiers: codes.map((code) => ({ code, libelle: noms.get(code) ?? '' })) }) as never;

  it('compte les actions non abandonnées de chaque quartier, visés hors du ressort compris', () => {
    const [un, deux, trois] = lieux.map(({ code }) => code);
    const ressort = lieux.slice(0, 2).map(({ code, libelle }) => ({ code, libelle }));
    const actions = [action('en_cours', un ?? '', trois ?? ''), action('abandonnee', deux ?? '')];
    expect(dite(carteDesActions({ lieux, ressort }, actions, 'Carte'))).toBe(
      '1 action : Quartier 1, Quartier 3. Aucune action : Quartier 2.',
    );
    expect(carteDesActions({ lieux: lieux.slice(0, 1), ressort }, actions, 'Carte')).toBeNull();
  });

  it('de plus de douze quartiers, prend la largeur de la page', () => {
    const nombreux = desQuartiers(13);
    const carte = carteDesActions({ lieux: nombreux, ressort: [...nombreux] }, [], 'Carte');
    expect(coteACote('f', carte, carte).map(({ id }) => id)).toEqual(['f', 'f_1']);
    const petite = carteDesActions({ lieux, ressort: [...lieux] }, [], 'Carte');
    expect(coteACote('f', petite, petite)).toHaveLength(1);
    expect(coteACote('f', null, null)).toEqual([]);
  });
});
