import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = Number.MAX_SAFE_INTEGER;
const CENTIMES = 100;

interface Annee {
  readonly directes: number;
  readonly indirectes: number;
  readonly recettes: number;
  readonly verse: number;
}
/** L'exemple du dossier, en euros. */
const EXEMPLE: readonly Annee[] = [
  { directes: 270_000, indirectes: 45_000, recettes: 12_000, verse: 300_000 },
  { directes: 300_000, indirectes: 42_000, recettes: 20_000, verse: 340_000 },
  { directes: 315_000, indirectes: 50_000, recettes: 16_000, verse: 360_000 },
];

interface Cas {
  readonly genre?: 'o2r' | 'politique_ville';
  readonly clause?: boolean;
  readonly renouvelee?: boolean;
  readonly benefice?: number;
  readonly annees?: readonly Annee[];
  readonly recette?: 'autre' | 'cofinancement';
}

function uneConvention({
  genre = 'o2r',
  clause = true,
  renouvelee = true,
  benefice = 0,
  annees = EXEMPLE,
  recette = 'autre',
}: Cas = {}) {
  const fichier = unFichier();
  const { appeler } = fichier;
  const creer = (numero: string, debut: number) =>
    appeler('conventions.creer', {
      genre,
      numero,
      intitule: `Passerelles ${debut}`,
      porteur: 'Tremplin Essai',
      debut: `${debut}-01-01`,
      fin: `${debut + 2}-12-31`,
      motifDuree: null,
    }).id;
  const id = creer('C1', 2020);
  const suite = creer('C2', 2023);
  appeler('conventions.modifier', {
    id,
    vu: VU,
    patch: { modeIndirect: 'forfait', tauxIndirect: 1_500, clauseReport: clause },
  });
  annees.forEach(({ directes, indirectes, recettes, verse }, rang) => {
    const de = { conventionId: id, annee: 2020 + rang };
    appeler('comptes.ajouter', { ...de, compte: '64', declare: directes * CENTIMES });
    appeler('comptes.ajouter', { ...de, compte: '62', declare: indirectes * CENTIMES, nature: 'indirecte' });
    appeler('comptes.ajouter', { ...de, compte: '74', declare: recettes * CENTIMES, recette });
    appeler('versements.ajouter', {
      ...de,
      genre: 'versement',
      prevuLe: null,
      prevu: null,
      verseLe: '2023-02-01',
      verse: verse * CENTIMES,
      note: null,
    });
    if (benefice > 0) appeler('comptes.regler', { ...de, membreId: null, vu: VU, patch: { tauxBenefice: benefice } });
  });
  if (renouvelee) {
    appeler('conventions.renouveler', { id, parId: suite });
    appeler('conventions.changerStatut', { id: suite, vers: 'signee', le: '2023-01-01', motif: null });
  }
  const lire = (conventionId = id) => appeler('surcompensation.lire', { conventionId, jusquA: null });
  const valider = (plus: object = {}) =>
    appeler('surcompensation.valider', {
      conventionId: id,
      jusquA: 2022,
      le: '2023-06-30',
      autorite: 'Préfet de région',
      decision: lire().proposition.decision,
      motif: null,
      ...plus,
    });
  return { ...fichier, id, suite, lire, valider };
}

const sortie = (cas: Cas) => {
  const { surcompensation, decision, aReporter, aReverser } = uneConvention(cas).lire().proposition;
  return [surcompensation / CENTIMES, decision, aReporter / CENTIMES, aReverser / CENTIMES];
};
const avec = (change: (annee: Annee, rang: number) => Partial<Annee>) =>
  EXEMPLE.map((une, rang) => ({ ...une, ...change(une, rang) }));

describe('surcompensation : les vecteurs du dossier, par le service', () => {
  it('A : renouvelée et sous le seuil, tout se reporte', () => {
    expect(sortie({})).toEqual([33_250, 'REPORT_AUTORISE', 33_250, 0]);
  });
  it('B : non renouvelée, tout se reverse ; O2R sans clause de report aussi (M8)', () => {
    expect(sortie({ renouvelee: false })).toEqual([33_250, 'REVERSEMENT_INTEGRAL', 0, 33_250]);
    expect(sortie({ clause: false })).toEqual([33_250, 'REVERSEMENT_INTEGRAL', 0, 33_250]);
  });
  it('C : deux cents euros de recette de plus passent le seuil', () => {
    const annees = avec(({ recettes }, rang) => (rang === 2 ? { recettes: recettes + 200 } : {}));
    expect(sortie({ annees })).toEqual([33_450, 'REVERSEMENT_INTEGRAL', 0, 33_450]);
  });
  it('D, hors O2R : 2 % de bénéfice raisonnable relèvent le plafond ; D’, O2R : ils ne comptent pas (D. 5316-7)', () => {
    expect(sortie({ genre: 'politique_ville', benefice: 200 })).toEqual([12_955, 'REPORT_AUTORISE', 12_955, 0]);
    expect(sortie({ benefice: 200, recette: 'cofinancement' })).toEqual([33_250, 'REPORT_AUTORISE', 33_250, 0]);
  });
  it('E : vingt mille euros de moins par an, une sous-compensation n’ouvre aucun droit', () => {
    const annees = avec(({ verse }) => ({ verse: verse - 20_000 }));
    expect(sortie({ annees })).toEqual([-26_750, 'AUCUNE_SURCOMPENSATION', 0, 0]);
  });
  it('le seuil au centime : 33 333,33 se reporte, 33 333,34 se reverse', () => {
    const recettes = (euros: number) => avec((une, rang) => (rang === 2 ? { recettes: une.recettes + euros } : {}));
    expect(sortie({ annees: recettes(83.33) })).toEqual([33_333.33, 'REPORT_AUTORISE', 33_333.33, 0]);
    expect(sortie({ annees: recettes(83.34) })).toEqual([33_333.34, 'REVERSEMENT_INTEGRAL', 0, 33_333.34]);
  });
});

describe('surcompensation : valider, figer, reporter', () => {
  it('M10 : validé par une autorité à une date, figé avec ses termes ; s’annule', () => {
    const { appeler, valider, lire, id, db } = uneConvention();
    const avant = empreinteDuContenu(db);
    valider();
    const fige = lire().controles[0];
    expect(fige).toMatchObject({ autorite: 'Préfet de région', le: '2023-06-30', aReporter: 3_325_000 });
    expect(fige?.organismes[0]?.termes.find(({ cle }) => cle === 'ΣS')?.valeur).toBe(3_325_000);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
    appeler('historique.retablir', {});
    appeler('comptes.ajouter', { conventionId: id, annee: 2022, compte: '60', declare: 100_000 });
    expect(lire().controles[0]?.surcompensation).toBe(3_325_000);
    // Mille euros de charges directes en retiennent cent cinquante d'indirectes de plus.
    expect(lire().proposition.surcompensation).toBe(3_210_000);
  });

  it('un trop-perçu rendu réduit V avant S ; une autre décision que la proposition est refusée, ou motivée', () => {
    const { appeler, valider, lire, id } = uneConvention();
    expect(refus(() => valider({ decision: 'AUCUNE_SURCOMPENSATION' })).transmise.champs).toHaveProperty('decision');
    expect(refus(() => valider({ decision: 'REVERSEMENT_INTEGRAL' })).transmise.champs).toHaveProperty('motif');
    expect(refus(() => valider({ le: '2199-01-01' })).transmise.champs).toHaveProperty('le');
    valider({ decision: 'REVERSEMENT_INTEGRAL', motif: 'Comptes tardifs' });
    expect(lire().controles[0]).toMatchObject({
      aReporter: 0,
      aReverser: 3_325_000,
      organismes: [{ decision: 'REVERSEMENT_INTEGRAL', aReporter: 0, aReverser: 3_325_000 }],
    });
    appeler('versements.ajouter', {
      conventionId: id,
      annee: 2022,
      genre: 'reversement',
      prevuLe: null,
      prevu: null,
      verseLe: '2023-09-01',
      verse: 3_325_000,
      note: null,
    });
    expect(lire().proposition).toMatchObject({ surcompensation: 0, decision: 'AUCUNE_SURCOMPENSATION' });
  });

  it('M8 : le report entre dans la convention suivante, une fois ; le contrôle d’où il vient ne se retire plus', () => {
    const { appeler, valider, lire, suite } = uneConvention();
    const { id: premier } = valider();
    const entrant = () => lire(suite).proposition.organismes[0]?.termes.find(({ cle }) => cle === 'report')?.valeur;
    expect(entrant()).toBe(3_325_000);
    for (const annee of [2023, 2024, 2025]) {
      appeler('comptes.ajouter', { conventionId: suite, annee, compte: '64', declare: 1 });
      appeler('comptes.regler', {
        conventionId: suite,
        annee,
        membreId: null,
        vu: VU,
        patch: { aucuneAutreRecette: true },
      });
    }
    appeler('surcompensation.valider', {
      conventionId: suite,
      jusquA: 2025,
      le: '2026-01-02',
      autorite: 'Préfet de région',
      decision: lire(suite).proposition.decision,
      motif: null,
    });
    expect(lire(suite).controles[0]?.reportDeId).toBe(premier);
    expect(refus(() => appeler('surcompensation.retirer', { id: premier })).message).toContain('déjà déduit');
  });

  it('un exercice sans comptes, ou des comptes à corriger, empêchent de valider', () => {
    const { appeler, valider, lire, id } = uneConvention();
    const { id: ligne } = appeler('comptes.ajouter', { conventionId: id, annee: 2021, compte: '65', declare: 500 });
    appeler('comptes.modifier', { id: ligne, vu: VU, patch: { eligible: false } });
    expect(refus(() => valider()).message).toContain('2021');
    appeler('comptes.modifier', { id: ligne, vu: VU, patch: { motif: 'Hors projet' } });
    expect(() => valider()).not.toThrow();
    for (const une of appeler('comptes.lire', { conventionId: id }).lignes)
      if (une.annee === 2022) appeler('comptes.retirer', { id: une.id });
    expect(refus(() => valider()).message).toContain('2022');
    expect(lire().proposition.exercices.at(-1)).toMatchObject({ annee: 2022, chargesNettes: null, ecart: null });
  });
});

describe('M11 : les versements d’un exercice tiennent dans son montant', () => {
  it('au-delà, refusé à son champ ; ce qui dépasse déjà se réduit, se reverse', () => {
    const { appeler, id } = uneConvention();
    const { annees, versements } = appeler('conventions.fiche', { id });
    const [annee, fait] = [annees[0]?.id ?? '', versements[0]?.id ?? ''];
    appeler('conventions.modifierAnnee', { id: annee, vu: VU, patch: { montant: 30_000_000 } });
    const verser = (verse: number) => appeler('versements.modifier', { id: fait, vu: VU, patch: { verse } });
    expect(refus(() => verser(30_000_001)).transmise.champs).toHaveProperty('verse');
    appeler('conventions.modifierAnnee', { id: annee, vu: VU, patch: { montant: 20_000_000 } });
    expect(() => verser(25_000_000)).not.toThrow();
    expect(refus(() => verser(25_000_001)).transmise.champs).toHaveProperty('verse');
  });
});

describe('surcompensation : projet commun, plusieurs conventions', () => {
  it('chaque membre se contrôle seul ; qui manque empêche ; un excédent ne s’efface pas dans le manque d’un autre', () => {
    const { appeler, lire, valider, id } = uneConvention({ annees: [] });
    const membre = (structure: string) =>
      appeler('conventions.ajouterMembre', {
        conventionId: id,
        structure,
        chefDeFile: false,
        role: 'Actions',
        budget: null,
        contribution: null,
      }).id;
    const [un, autre] = [membre('Relais Essai'), membre('Escale Essai')];
    const ecrire = (membreId: string, annee: number, charges: number, recu: number) => {
      const de = { conventionId: id, annee, membreId };
      appeler('comptes.ajouter', { ...de, compte: '64', declare: charges });
      appeler('comptes.ajouter', { ...de, compte: '74', declare: recu, recette: 'contribution' });
      appeler('comptes.regler', { ...de, vu: VU, patch: { aucuneAutreRecette: true } });
    };
    for (const annee of [2020, 2021, 2022]) {
      ecrire(un, annee, 100, 150);
      appeler('versements.ajouter', {
        conventionId: id,
        annee,
        genre: 'versement',
        prevuLe: null,
        prevu: null,
        verseLe: '2023-02-01',
        verse: 200,
        note: null,
      });
    }
    expect(refus(() => valider()).message).toContain('Escale Essai');
    for (const annee of [2020, 2021, 2022]) ecrire(autre, annee, 90, 50);
    const { proposition } = lire();
    expect(proposition.organismes.map(({ surcompensation }) => surcompensation)).toEqual([150, -120]);
    expect(proposition).toMatchObject({ surcompensation: 30, aReverser: 150, decision: 'REVERSEMENT_INTEGRAL' });
    valider();
    appeler('conventions.changerStatut', { id, vers: 'signee', le: '2020-01-01', motif: null });
    const { porteurId } = appeler('conventions.fiche', { id }).convention;
    expect(appeler('surcompensation.operateur', { structureId: porteurId }).map(({ numero }) => numero)).toEqual([
      'C1',
      'C2',
    ]);
  });
});

describe('propriété : ce que montre l’écran est le recalcul des lignes brutes', () => {
  const montant = fc.integer({ min: 0, max: 99_999_999_999 });
  it('CN et S, de lignes quelconques jusqu’à 999 999 999,99 €', () => {
    const { appeler, id, lire, db } = uneConvention({ annees: [], renouvelee: false });
    const ligne = fc.record({
      compte: fc.constantFrom('60', '641', '68', '70', '74', '86', '87'),
      declare: fc.option(montant, { nil: null }),
      retenu: fc.option(montant, { nil: null }),
      nature: fc.constantFrom('directe' as const, 'indirecte' as const),
      eligible: fc.boolean(),
      recette: fc.constantFrom('contribution' as const, 'cofinancement' as const, 'autre' as const),
    });
    fc.assert(
      fc.property(fc.array(ligne, { minLength: 1, maxLength: 8 }), montant, (lignes, verse) => {
        for (const une of appeler('comptes.lire', { conventionId: id }).lignes)
          appeler('comptes.retirer', { id: une.id });
        for (const un of appeler('conventions.fiche', { id }).versements) appeler('versements.retirer', { id: un.id });
        for (const une of lignes) appeler('comptes.ajouter', { conventionId: id, annee: 2020, ...une });
        appeler('versements.ajouter', {
          conventionId: id,
          annee: 2020,
          genre: 'versement',
          prevuLe: null,
          prevu: null,
          verseLe: '2021-01-01',
          verse,
          note: null,
        });
        const somme = (ou: string) =>
          BigInt(
            db
              .prepare<[], string>(
                `SELECT CAST(coalesce(sum(coalesce(retenu, declare, 0)), 0) AS TEXT) FROM ligne_de_compte WHERE ${ou}`,
              )
              .pluck()
              .get() ?? 0,
          );
        const charge = "compte LIKE '6%' AND eligible = 1";
        const directes = somme(`${charge} AND nature = 'directe'`);
        const indirectes = somme(`${charge} AND nature = 'indirecte'`);
        const plafond = (directes * 15n + 50n) / 100n;
        const eligibles = directes + (indirectes < plafond ? indirectes : plafond);
        const nettes = eligibles - somme("compte LIKE '7%' AND recette <> 'contribution'");
        const rendu = lignes.some(({ declare, retenu }) => declare !== null || retenu !== null);
        const [exercice] = lire().proposition.exercices;
        const maximum = nettes > 0n ? nettes : 0n;
        expect(exercice).toEqual({
          annee: 2020,
          compensation: verse,
          chargesNettes: rendu ? Number(nettes) : null,
          ecart: rendu ? Number(BigInt(verse) - maximum) : null,
        });
      }),
      { numRuns: 40 },
    );
  });
});
