import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { dossierDeRapport } from '#electron/services/conventions/rapport/dossier-de-rapport.ts';
import { etapesDuRapport } from '#electron/services/conventions/rapport/chiffres/etapes.ts';
import { lireDonneesDeRegion } from '#electron/services/conventions/region/lecture-de-region.ts';
import { nomDuCompte } from '#shared/domain/convention/argent/compte.labels.ts';
import { etablirRapport } from '#shared/documents/rapport-copil/rapport.document.ts';
import { lignesLues } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import { TOTAL } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import { uneConventionARapporter, VU } from '#tests/support/constructeurs/une-convention-a-rapporter.ts';
import { unRapport } from '#tests/support/constructeurs/un-rapport.ts';
import { tableauxDeWord } from '#tests/support/documents/tableaux-de-word.ts';

const AU = '2026-09-30';
const JOURS = 1_095;

/** Un nombre écrit en français, relu : « −1 150,50 € » donne −1150.5. */
function relire(dit: string | undefined): number {
  const nu = (dit ?? '')
    .replace(/[\s€%]/gu, '')
    .replace('−', '-')
    .replace('+', '')
    .replace(',', '.');
  if (nu === '' || Number.isNaN(Number(nu))) throw new Error(`Pas un nombre : « ${dit ?? ''} »`);
  return Number(nu);
}

/** Au centième près : des centimes, relus en euros. */
const euros = (centimes: number): number => Math.round(centimes) / 100;

/** Un effectif, recompté à la main depuis les lignes du fichier : le retenu, sinon le contrôlé, sinon le déclaré corrigé. */
function recompter(db: Database, code: string, part: string, depuis: string): number {
  const lignes = db
    .prepare<
      [string, string, string],
      { declare: number; controle: number | null; retenu: number | null; ecarts: number }
    >(
      `SELECT r.declare, r.controle, r.retenu,
         (SELECT coalesce(sum(c.ecart), 0) FROM convention_correction c WHERE c.releve_id = r.id) AS ecarts
       FROM convention_releve r JOIN convention_indicateur i ON i.id = r.indicateur_id
       WHERE i.code = ? AND r.part = ? AND r.declare IS NOT NULL AND r.au >= ? AND r.au <= '${AU}'`,
    )
    .all(code, part, depuis);
  let somme = 0;
  for (const { declare, controle, retenu, ecarts } of lignes) somme += retenu ?? controle ?? declare + ecarts;
  return somme;
}

/** L'objectif à date, à la règle de trois, la moitié vers le haut. */
const aDate = (total: number): number => Math.floor((total * 638) / JOURS + 0.5);

/** Où mène le rythme des 638 premiers jours, au terme. */
const projeteDe = (cumul: number): number => Math.floor((cumul * JOURS * 2 + 638) / (638 * 2));

/** Les charges d'un exercice, recomptées à la main ; centimes. */
function recompterLesCharges(db: Database, colonne: 'prevu' | 'retenu') {
  const somme = (ou: string): number =>
    db
      .prepare<[], number>(
        `SELECT coalesce(sum(${colonne === 'prevu' ? 'prevu' : 'coalesce(retenu, declare)'}), 0) FROM ligne_de_compte WHERE annee = 2025 AND ${ou}`,
      )
      .pluck()
      .get() ?? 0;
  const directes = somme("compte LIKE '6%' AND nature = 'directe' AND eligible = 1");
  const declarees = somme("compte LIKE '6%' AND nature = 'indirecte' AND eligible = 1");
  const indirectes = Math.min(declarees, Math.floor((directes * 1_200) / 10_000 + 0.5));
  const recettes = somme("compte LIKE '7%' AND recette <> 'contribution'");
  const cofinancements = somme("compte LIKE '7%' AND recette = 'cofinancement'");
  const compte = (numero: string) => somme(`compte LIKE '${numero}%' AND nature = 'directe' AND eligible = 1`);
  const volet = (numero: number) =>
    somme(`compte LIKE '6%' AND nature = 'directe' AND eligible = 1 AND volet = ${numero}`);
  return { directes, indirectes, eligibles: directes + indirectes, recettes, cofinancements, compte, volet };
}

function unRapportChiffre() {
  const fichier = uneConventionARapporter();
  const { appeler, contexte, conventionId, idDe } = fichier;
  const ecrire = (cellule: object, motif: string) =>
    appeler('beneficiaires.ecrire', {
      conventionId,
      vu: VU,
      motif,
      cellules: [{ indicateurId: idDe('I2'), part: TOTAL, au: '2026-06-30', quoi: 'declare', nombre: 21, ...cellule }],
    });
  // Une correction, un retenu, une non éligible, et ce qui vient après les données : rien n'en est oublié ni compté trop tôt.
  ecrire({}, 'Trois fiches retrouvées.');
  ecrire({ indicateurId: idDe('I1'), quoi: 'retenu', nombre: 40 }, 'Trois fiches sans date.');
  ecrire({ indicateurId: idDe('I1'), au: '2026-12-31', nombre: 99 }, 'Trop tôt.');
  const ligne = { conventionId, annee: 2025, compte: '67', libelle: 'Pénalités', prevu: 0, declare: 12_345 };
  appeler('comptes.ajouter', { ...ligne, eligible: false, motif: 'Hors projet.' });
  const second = appeler('conventions.fiche', { id: conventionId }).versements.at(-1);
  appeler('versements.modifier', {
    id: second?.id ?? '',
    vu: VU,
    patch: { verseLe: '2026-11-15', verse: 15_000_000 },
  });
  const dossier = dossierDeRapport(contexte, unRapport(conventionId));
  return { ...fichier, dossier, tableaux: tableauxDeWord(rendreWord(etablirRapport(dossier))) };
}

describe('D3 : les chiffres du rapport', () => {
  it('D3, I4 à I6 : les indicateurs du Word sont ceux de l’écran, et ceux que l’on recompte ligne à ligne', () => {
    const { db, appeler, conventionId, tableaux } = unRapportChiffre();
    const effectifs = appeler('beneficiaires.lire', { conventionId });
    const { convention } = appeler('conventions.fiche', { id: conventionId });
    const ecran = new Map(
      lignesLues({ ...effectifs, releves: effectifs.releves.filter(({ au }) => au <= AU) }, convention, AU, null).map(
        (une) => [`${une.code} ${une.part}`, une],
      ),
    );
    const attendus: readonly [nom: string, code: string, part: string, objectif: number][] = [
      ['Personnes repérées', 'I1', TOTAL, 480],
      ['dont habitant un QPV', 'I1', 'qpv', 240],
      ['Personnes remobilisées', 'I2', TOTAL, 240],
      ['Personnes accompagnées', 'I3', TOTAL, 200],
      ['Inscrites dans le réseau pour l’emploi', 'I4', TOTAL, 200],
      ['Sorties', 'I6', TOTAL, 180],
      ['Entrées en parcours', 'I7', TOTAL, 240],
    ];
    const lignes = (tableaux.get('T1') ?? []).slice(1);
    expect(lignes.map(([nom]) => nom)).toEqual(attendus.map(([nom]) => nom));
    for (const [rang, [, code, part, objectif]] of attendus.entries()) {
      const [, total, date, periode, cumul, atteint, ecart, lecture, projete] = lignes[rang] ?? [];
      const compte = recompter(db, code, part, '2025-01-01');
      const lue = ecran.get(`${code} ${part}`);
      expect([relire(total), relire(date)]).toEqual([objectif, aDate(objectif)]);
      expect([relire(cumul), lue?.retenu]).toEqual([compte, compte]);
      expect(relire(periode)).toBe(recompter(db, code, part, '2026-01-01'));
      expect(relire(atteint)).toBe(Math.round((compte / objectif) * 100));
      expect([relire(ecart), lue?.aDate]).toEqual([compte - aDate(objectif), aDate(objectif)]);
      const part1 = compte / aDate(objectif);
      expect(lecture?.split(',')[0]).toBe(part1 >= 0.9 ? 'vert' : part1 >= 0.7 ? 'orange' : 'rouge');
      expect(lecture?.split(',')[0]).toBe(lue?.feu);
      expect([relire(projete), lue?.projete]).toEqual([projeteDe(compte), projeteDe(compte)]);
    }
    // 40 retenues sur 43, et trois fiches de plus remobilisées : l'essai voit bien les deux.
    expect([recompter(db, 'I1', TOTAL, '2025-01-01'), recompter(db, 'I2', TOTAL, '2025-01-01')]).toEqual([299, 134]);
  });

  it('D1, section 12 : au-delà de huit échéances, le rapport dit combien suivent', () => {
    const echeance = (rang: number): Echeance => ({
      cle: `transmission:${rang}`,
      qui: 'operateur',
      quoi: `Étape ${rang}`,
      le: `2027-01-${String(rang).padStart(2, '0')}`,
      etat: rang === 1 ? 'fait' : 'a_venir',
      faitLe: null,
      retard: 0,
      article: null,
      alerte: null,
      suspension: null,
      annee: 2027,
      montant: null,
    });
    const echeances = Array.from({ length: 12 }, (_, rang) => echeance(rang + 1));
    const dites = etapesDuRapport(echeances);
    expect([dites.etapes.length, dites.autresEtapes]).toEqual([8, 3]);
    expect(etapesDuRapport(echeances.slice(0, 4)).autresEtapes).toBe(0);
    const { contexte, conventionId } = uneConventionARapporter();
    const dossier = { ...dossierDeRapport(contexte, unRapport(conventionId)), ...dites };
    const word = JSON.stringify(etablirRapport(dossier)).replaceAll(/\s/gu, ' ');
    expect(word).toContain('3 autres échéances suivent, dans l’échéancier de la convention.');
  });

  it('I3 : les publics des entrées se lisent à part, quartiers compris ; ce qui se recoupe le dit', () => {
    const { appeler, contexte, conventionId, idDe } = uneConventionARapporter();
    const entrees = { indicateurId: idDe('I7'), au: '2026-06-30', quoi: 'declare' as const };
    const parts = [
      ['femmes', 10],
      ['hommes', 8],
      ['niveau_3', 18],
      ['par_mission_locale', 18],
      ['qpv', 9],
    ] as const;
    appeler('beneficiaires.ecrire', {
      conventionId,
      vu: VU,
      motif: null,
      cellules: parts.map(([part, nombre]) => ({ ...entrees, part, nombre })),
    });
    const tableaux = tableauxDeWord(rendreWord(etablirRapport(dossierDeRapport(contexte, unRapport(conventionId)))));
    const lignes = (tableaux.get('T2 ter') ?? []).map((ligne) =>
      ligne
        .filter((mot) => mot !== '')
        .slice(0, 2)
        .join(' '),
    );
    expect(lignes).toEqual(
      expect.arrayContaining([
        'Entrées en parcours : sexe',
        'Femmes 10',
        'Entrées en parcours : niveau de qualification',
        'Niveau 3 (CAP, BEP) 18',
        'Mission locale 18',
        'Entrées en parcours : publics et lieux (se recoupent, ne s’additionnent pas)',
        'Habitant un QPV 9',
      ]),
    );
  });

  it('D3, I3 : les ventilations du Word sont les sommes du fichier, et leurs parts', () => {
    const { db, tableaux } = unRapportChiffre();
    const femmes = (tableaux.get('T2') ?? []).find(([nom]) => nom === 'Femmes') ?? [];
    for (const [rang, code] of ['I1', 'I2', 'I3'].entries()) {
      const [nombre, total] = [recompter(db, code, 'femmes', '2025-01-01'), recompter(db, code, TOTAL, '2025-01-01')];
      expect([relire(femmes[1 + 2 * rang]), relire(femmes[2 + 2 * rang])]).toEqual([
        nombre,
        Math.round((nombre / total) * 100),
      ]);
    }
    const quartier = (tableaux.get('T3') ?? []).slice(1).map((cellules) => cellules[1]);
    const enQuartier = recompter(db, 'I1', 'qpv', '2025-01-01');
    expect(quartier.slice(0, 2).map(relire)).toEqual([enQuartier, 299 - enQuartier]);
  });

  it('D3, M2 à M6 : prévu, retenu et écarts du Word sont ceux des lignes de compte, au centime', () => {
    const { db, tableaux } = unRapportChiffre();
    const [prevu, retenu] = [recompterLesCharges(db, 'prevu'), recompterLesCharges(db, 'retenu')];
    const lignes = new Map((tableaux.get('T4') ?? []).map((cellules) => [cellules[1] ?? '', cellules] as const));
    const verifier = (nom: string, attendu: readonly [number, number]) => {
      const [, , avant, apres, ecart, taux] = lignes.get(nom) ?? [];
      expect([nom, relire(avant), relire(apres), relire(ecart)]).toEqual([
        nom,
        euros(attendu[0]),
        euros(attendu[1]),
        euros(attendu[1] - attendu[0]),
      ]);
      expect(relire(taux)).toBeCloseTo(((attendu[1] - attendu[0]) / attendu[0]) * 100, 1);
    };
    verifier('Achats', [prevu.compte('60'), retenu.compte('60')]);
    verifier('Charges de personnel', [prevu.compte('64'), retenu.compte('64')]);
    verifier('Charges directes éligibles', [prevu.directes, retenu.directes]);
    verifier('Charges indirectes retenues', [prevu.indirectes, retenu.indirectes]);
    verifier('Charges éligibles (CE)', [prevu.eligibles, retenu.eligibles]);
    verifier('Remobilisation', [prevu.volet(2), retenu.volet(2)]);
    expect(lignes.has('Charges exceptionnelles')).toBe(false);
    expect(retenu.eligibles).toBe(30_072_000);
  });

  it('D3, M2, T4 bis : les produits par compte et leur total, les contributions volontaires montrées et non comptées', () => {
    const { db, appeler, contexte, conventionId } = uneConventionARapporter();
    const volontaire = (compte: string) =>
      appeler('comptes.ajouter', { conventionId, annee: 2025, compte, prevu: 1_200_000, declare: 1_150_050 });
    const rendre = () =>
      tableauxDeWord(rendreWord(etablirRapport(dossierDeRapport(contexte, unRapport(conventionId)))));
    const avant = rendre();
    volontaire('86');
    volontaire('87');
    const tableaux = rendre();
    const lignes = new Map((tableaux.get('T4 bis') ?? []).map((cellules) => [cellules[1] ?? '', cellules] as const));
    const somme = (colonne: string, ou: string): number =>
      db
        .prepare<[], number>(`SELECT sum(${colonne}) FROM ligne_de_compte WHERE annee = 2025 AND ${ou}`)
        .pluck()
        .get() ?? 0;
    const verifier = (nom: string, ou: string) => {
      const [prevu, retenu] = [somme('prevu', ou), somme('coalesce(retenu, declare)', ou)];
      const [, , un, autre, ecart] = lignes.get(nom) ?? [];
      expect([nom, relire(un), relire(autre), relire(ecart)]).toEqual([
        nom,
        euros(prevu),
        euros(retenu),
        euros(retenu - prevu),
      ]);
    };
    for (const numero of ['74', '75', '86', '87']) verifier(nomDuCompte(numero), `compte LIKE '${numero}%'`);
    verifier('Total des produits', "compte LIKE '7%'");
    // Ni les charges éligibles, ni la surcompensation ne bougent d'un centime.
    for (const legende of ['T4', 'T6']) expect(tableaux.get(legende)).toEqual(avant.get(legende));
  });

  it('D3, M12 : ce que l’organisme a reversé se retire, et les comptes d’après les données n’y sont pas', () => {
    const { appeler, contexte, conventionId } = uneConventionARapporter();
    const reversement = { annee: 2025, genre: 'reversement' as const, prevuLe: null, prevu: null, note: null };
    appeler('versements.ajouter', { conventionId, ...reversement, verseLe: '2026-08-01', verse: 1_273_000 });
    const lire = (donneesLe: string) =>
      tableauxDeWord(rendreWord(etablirRapport(dossierDeRapport(contexte, unRapport(conventionId, { donneesLe })))));
    const apres = lire(AU).get('T5') ?? [];
    expect(apres.find(([, nom]) => nom === 'Reversement')?.[3]).toBe('−12 730 €');
    expect(relire(apres.at(-1)?.[3])).toBe(427_270);
    expect(relire((apres.at(-1)?.[4] ?? '').replace('reste', ''))).toBe(452_730);
    expect(relire(lire('2026-06-30').get('T5')?.at(-1)?.[3])).toBe(440_000);
    const ligne = { conventionId, annee: 2026, compte: '64', libelle: 'Salaires', prevu: 100, declare: 50_000_000 };
    appeler('comptes.ajouter', ligne);
    const cout = (donneesLe: string) =>
      dossierDeRapport(contexte, unRapport(conventionId, { donneesLe })).argent.cout.exercices;
    expect([cout('2025-12-31'), cout(AU)]).toEqual([[2025], [2025, 2026]]);
  });

  it('D3, M7, M11, M12 : versements et surcompensation du Word sont ceux de l’écran et du recalcul, à la date des données', () => {
    const { db, appeler, conventionId, tableaux } = unRapportChiffre();
    const verse = (ou: string) =>
      db
        .prepare<[], number>(
          `SELECT coalesce(sum(verse), 0) FROM convention_versement WHERE verse_le <= '${AU}' AND ${ou}`,
        )
        .pluck()
        .get() ?? 0;
    const versements = tableaux.get('T5') ?? [];
    const total = versements.at(-1) ?? [];
    expect(relire(total[3])).toBe(euros(verse('1')));
    expect(relire((total[4] ?? '').replace('reste', ''))).toBe(euros(88_000_000 - verse('1')));
    // Versé le 15 novembre, après les données : le 30 septembre, il ne l'était pas.
    expect(versements.at(-2)?.slice(3)).toEqual(['–', 'prévu le 15 novembre 2026']);
    const { eligibles, recettes, cofinancements } = recompterLesCharges(db, 'retenu');
    const plafond = Math.max(0, Math.min(eligibles - recettes, eligibles - cofinancements));
    const attendus = {
      'CE. Charges éligibles': eligibles,
      'R. Recettes hors contribution': recettes,
      'COF. Dont cofinancements des mêmes coûts': cofinancements,
      'CN. Charges éligibles nettes': eligibles - recettes,
      'P. Compensation maximale': plafond,
      'V. Compensation de l’exercice': verse('annee = 2025'),
      'S. Écart de l’exercice': verse('annee = 2025') - plafond,
      Surcompensation: verse('annee = 2025') - plafond,
    };
    const termes = (tableaux.get('T6') ?? []).slice(1);
    expect(termes.map(([nom, valeur]) => [nom, relire(valeur)])).toEqual(
      Object.entries(attendus).map(([nom, centimes]) => [nom, euros(centimes)]),
    );
    const { proposition } = appeler('surcompensation.lire', { conventionId, jusquA: 2025 });
    expect(proposition.surcompensation).toBe(verse('annee = 2025') - plafond);
  });

  it('D3, M6, I10 : le coût et la région prennent les charges que le contrôle retient, au taux de leur exercice', () => {
    const { appeler, contexte, conventionId } = uneConventionARapporter();
    const { id } = appeler('avenants.preparer', {
      conventionId,
      genre: 'general',
      annee: null,
      objet: 'Taux indirect',
      motif: null,
    });
    appeler('avenants.changer', {
      avenantId: id,
      vu: VU,
      patch: {
        changement: {
          champ: 'tauxIndirect',
          annee: null,
          membreId: null,
          montant: null,
          nombre: 1_000,
          texte: null,
          structure: null,
        },
      },
    });
    appeler('avenants.modifier', {
      id,
      vu: VU,
      patch: { signeLe: '2026-11-10', concluLe: '2026-11-12', effetLe: '2027-01-01' },
    });
    const au = '2027-06-30';
    const { argent } = dossierDeRapport(contexte, unRapport(conventionId, { donneesLe: au, fin: au }));
    const ce = argent.surcompensation?.termes.find(({ cle }) => cle === 'CE')?.parAnnee[0];
    const [region] = lireDonneesDeRegion(contexte, au).conventions;
    expect([ce, argent.cout.charges, region?.exercices.find(({ annee }) => annee === 2025)?.charges]).toEqual([
      30_072_000, 30_072_000, 30_072_000,
    ]);
    expect(region?.exercices.map(({ annee, complet }) => [annee, complet])).toEqual([
      [2025, true],
      [2026, false],
      [2027, false],
    ]);
  });
});
