import { expect, it, vi } from 'vitest';
import { CHOIX_NEUFS, type Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unAppel, VU } from '#tests/support/constructeurs/un-appel.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

/** Un export de la démarche en ligne, avec ses défauts : un SIRET tronqué, un montant en mots, un dossier en double. */
const EXPORT = [
  'ID\tEmail\tÉtablissement SIRET\tÉtablissement raison sociale\tDéposé le\tIntitulé du projet\tDépartements\tVolets\tPublics visés\tMontant demandé 2026\tMontant demandé 2027\tMontant demandé 2028\tNombre de bénéficiaires 2026\tCoût total',
  '26001\tune@exemple.fr\t123 456 789 00012\tTremplin\t18/02/2026\tUn pas dehors\tMarne, Aube\tRepérage, remobilisation, coordination\tGens du voyage, Seniors de plus de 50 ans\t70 000,50\t80 k€\t90000\t40\t300 000',
  '26002\tdeux@exemple.fr\t98765432100045\tRelais\t19/02/2026\tPorte à porte\t52\t1 et 4\t\t50 000\t\t\t20\t',
  '26003\ttrois@exemple.fr\t1234567890001\tChantier\t20/02/2026\tNavette\t52\t1\t\t50 000\t\t\t\t',
  '26004\tquatre@exemple.fr\t11122233300011\tAtelier\t20/02/2026\tAtelier\tPoitou\t1\t\tdouze mille\t\t\t\t',
  '26001\tune@exemple.fr\t123 456 789 00012\tTremplin\t18/02/2026\tUn pas dehors\t\t\t\t\t\t\t\t',
];

async function unTableau(lignes: readonly string[], cible: NomDeCible) {
  const appel = unAppel();
  const { appeler, demander, appelId } = appel;
  const largeur = Math.max(...lignes.map((ligne) => ligne.split('\t').length));
  const cellules = lignes.map((ligne) => {
    const lues = ligne.split('\t');
    return [...lues, ...Array.from({ length: largeur - lues.length }, () => '')];
  });
  const { reprise } = await demander('reprises.coller', {
    feuilles: [{ nom: 'Export', lignes: cellules, fusions: [] }],
  });
  const entree = (choix: Partial<Choix>) => ({
    reprise,
    cible,
    choix: { ...CHOIX_NEUFS, vers: appelId, ...choix },
  });
  const comprendre = (choix: Partial<Choix> = {}) =>
    appeler('reprises.comprendre', { ...entree(choix), debut: 0, nombre: 200 });
  const reprendre = (choix: Partial<Choix> = {}) =>
    appeler('reprises.reprendre', { ...entree(choix), nom: 'export.csv', lignes: lignes.length });
  const toutes = () => appeler('appels.candidatures', { id: appelId });
  return { ...appel, comprendre, reprendre, toutes };
}

it('comprend l’export, laisse le courriel, et dit chaque faute à sa cellule', async () => {
  const { comprendre } = await unTableau(EXPORT, 'candidatures');
  const { colonnes, comptes, remarques, cote } = comprendre();
  expect(colonnes.map(({ champ }) => champ)).toEqual([
    'numero',
    null,
    'siret',
    'porteur',
    'deposeeLe',
    'projet',
    'departements',
    'volets',
    'publics',
    'demande2',
    'demande3',
    'demande1',
    'beneficiaires2',
    'coutTotal',
  ]);
  expect(comptes).toEqual({ entrent: 2, connues: 0, revoir: 2, cote: 1 });
  expect(remarques.filter(({ gravite }) => gravite === 'refus').map(({ ligne, colonne }) => [ligne, colonne])).toEqual([
    [3, 2],
    [4, 6],
    [4, 9],
  ]);
  expect(cote[0]?.raison).toContain('Même dossier');
});

it('inscrit, complète par dossier puis par SIRET sans remplacer, et refait à l’identique n’écrit rien (1.18)', async () => {
  const { appeler, appelId, db, reprendre, comprendre, toutes, candidater, lire } = await unTableau(
    EXPORT,
    'candidatures',
  );
  // Inscrite à la main avant l'export : pas de dossier, mais son SIRET.
  const connue = candidater('Porte-à-porte emploi', 'Relais');
  appeler('candidatures.modifier', { id: connue, vu: VU, patch: { siret: '98765432100045' } });
  appeler('candidatures.chiffrer', { candidatureId: connue, annee: 2026, vu: VU, patch: { demande: 777 } });
  const avant = empreinteDuContenu(db);
  expect(comprendre().connues.map(({ id }) => id)).toEqual([connue]);
  expect(reprendre()).toEqual({ creees: 1, completees: 1, inchangees: 0 });
  const neuve = toutes().find(({ projet }) => projet === 'Un pas dehors');
  expect(neuve).toMatchObject({ numero: '26001', porteur: 'Tremplin', deposeeLe: '2026-02-18' });
  expect(neuve?.territoires.toSorted()).toEqual(['Aube', 'Marne']);
  expect(neuve?.annees.map(({ annee, demande, beneficiaires }) => [annee, demande, beneficiaires])).toEqual([
    [2026, 7_000_050, 40],
    [2027, 8_000_000, null],
    [2028, 9_000_000, null],
  ]);
  const { candidature, publics } = lire(neuve?.id ?? '');
  expect(candidature).toMatchObject({
    siret: '12345678900012',
    voletReperage: true,
    voletRemobilisation: true,
    voletAccompagnement: false,
    voletCoordination: true,
    coutTotal: 30_000_000,
  });
  expect(publics).toHaveLength(2);
  // Complétée de ce qui lui manquait : son montant, son projet restent.
  expect(lire(connue).candidature).toMatchObject({ projet: 'Porte-à-porte emploi', numero: '26002' });
  expect(lire(connue).annees).toEqual([{ annee: 2026, demande: 777, retenu: null, beneficiaires: 20 }]);
  expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 2 });
  appeler('historique.annuler', {});
  expect(empreinteDuContenu(db)).toBe(avant);
  expect(appeler('appels.fiche', { id: appelId }).candidatures).toBe(1);
});

it('deux dossiers du même SIRET : l’un complète, l’autre s’inscrit ; un dossier inconnu sans porteur se refuse à sa cellule', async () => {
  const { appeler, candidater, comprendre, reprendre, toutes } = await unTableau(
    [
      'Dossier\tSIRET\tRaison sociale\tProjet\tDéposé le',
      '26101\t98765432100045\tRelais\tPorte à porte\t2026-02-18 10:32:11 +0100',
      '26102\t98765432100045\tRelais\tNavette\t19/02/2026 09:05',
      '26103\t\t\tSans porteur\t',
    ],
    'candidatures',
  );
  const id = candidater('Porte-à-porte', 'Relais');
  appeler('candidatures.modifier', { id, vu: VU, patch: { siret: '98765432100045', deposeeLe: null } });
  const { remarques } = comprendre();
  expect(remarques.map(({ ligne, colonne }) => [ligne, colonne])).toEqual([[3, 2]]);
  expect(reprendre()).toEqual({ creees: 1, completees: 1, inchangees: 0 });
  expect(toutes().map(({ projet, numero, deposeeLe }) => [projet, numero, deposeeLe])).toEqual([
    ['Navette', '26102', '2026-02-19'],
    ['Porte-à-porte', '26101', '2026-02-18'],
  ]);
  expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 2 });
});

it('sans appel choisi, rien ne s’écrit et la phrase dit quoi faire', async () => {
  const { reprendre } = await unTableau(EXPORT, 'candidatures');
  expect(refus(() => reprendre({ vers: undefined as never })).message).toContain('l’appel');
});

it('une liste de zones : un code sans son zéro, un QPV, un nom ; une commune inconnue se refuse à sa cellule', async () => {
  const { fiche, reprendre, comprendre } = await unTableau(
    [
      'Code INSEE\tCommune\tMotif',
      '1004\tAmbérieu-en-Bugey\t',
      'QN06803M\tQuartier\tchômage élevé',
      '\tMulhouse\t',
      '99999\tNulle part\t',
    ],
    'zones',
  );
  const { comptes, remarques } = comprendre();
  expect(comptes).toMatchObject({ entrent: 3, revoir: 1 });
  expect(remarques.map(({ ligne, colonne }) => [ligne, colonne])).toEqual([[4, 0]]);
  expect(reprendre()).toEqual({ creees: 3, completees: 0, inchangees: 0 });
  expect(
    fiche()
      .zones.map(({ genre, code, departement, motif }) => [genre, code, departement, motif])
      .toSorted(),
  ).toEqual([
    ['commune', '01004', '01', null],
    ['commune', '68224', '68', null],
    ['qpv', 'QN06803M', '68', 'chômage élevé'],
  ]);
  expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 3 });
});

it('compléter des zones déjà visées lit l’appel une fois, quel que soit le nombre de lignes', async () => {
  const codes = ['68224', '68066', '68297', '01004', '51108', '51454'];
  const { appeler, appelId, contexte, fiche, reprendre } = await unTableau(
    ['Code INSEE\tMotif', ...codes.map((code) => `${code}\tchômage élevé`)],
    'zones',
  );
  for (const code of codes)
    appeler('appels.viser', {
      appelId,
      zone: { genre: 'commune', code, departement: null, motif: null, nonLimitative: false },
    });
  const lectures = vi.spyOn(contexte.depots.appels.zones, 'de');
  expect(reprendre()).toEqual({ creees: 0, completees: 6, inchangees: 0 });
  // Une pour comprendre le tableau, une pour l'écrire.
  expect(lectures).toHaveBeenCalledTimes(2);
  expect(new Set(fiche().zones.map(({ motif }) => motif))).toEqual(new Set(['chômage élevé']));
});

it('ce qui n’est pas repris se dit à sa cellule : un public que l’appel ignore, un nombre que la candidature dit autrement', async () => {
  const { appeler, candidater, comprendre, reprendre, lire } = await unTableau(
    [
      'Dossier\tRaison sociale\tProjet\tPublics visés\tMontant demandé 2026\tNombre de bénéficiaires 2026\tCoût total\tVolets',
      '26301\tRelais\tPorte à porte\tGens du voyage et marins pêcheurs\t50 000\t20\t90 000',
      '26302\tAtelier\tNavette\tGens du voyage et Seniors de plus de 50 ans\t50 000\t20\t\t1, 2 et 5',
    ],
    'candidatures',
  );
  const id = candidater('Porte à porte', 'Relais', '26301');
  appeler('candidatures.modifier', { id, vu: VU, patch: { coutTotal: 8_000_000 } });
  appeler('candidatures.chiffrer', {
    candidatureId: id,
    annee: 2026,
    vu: VU,
    patch: { demande: 4_000_000, beneficiaires: 20 },
  });
  const { comptes, remarques } = comprendre();
  expect(comptes).toMatchObject({ entrent: 2, revoir: 0 });
  expect(remarques.map(({ ligne, colonne, phrase }) => [ligne, colonne, phrase.replaceAll(/\s/gu, ' ')])).toEqual([
    [1, 3, 'De cette cellule, l’appel connaît « Gens du voyage » : le reste n’est pas repris.'],
    [1, 6, 'La candidature dit déjà 80 000 € : ce nombre est gardé, celui-ci n’est pas repris.'],
    [1, 4, 'La candidature dit déjà 40 000 € pour 2026 : ce nombre est gardé, celui-ci n’est pas repris.'],
    [2, 7, '« 1, 2 et 5 » : les volets vont de 1 à 4, un autre numéro n’est pas repris.'],
  ]);
  reprendre();
  expect(lire(id).annees).toMatchObject([{ demande: 4_000_000, beneficiaires: 20 }]);
});

it('hors borne, un montant ou un nombre de personnes se refuse à sa cellule, le reste entre', async () => {
  const { comprendre, reprendre, toutes } = await unTableau(
    [
      'Dossier\tRaison sociale\tProjet\tMontant demandé 2026\tNombre de bénéficiaires 2026\tCoût total',
      '26201\tTremplin\tUn pas dehors\t10 000 000 000,01\t40\t',
      '26202\tRelais\tPorte à porte\t50 000\t10 000 001\t',
      '26203\tAtelier\tNavette\t50 000\t20\t11 000 000 k€',
      '26204\tChantier\tSas\t10 000 000 000\t10 000 000\t1',
    ],
    'candidatures',
  );
  const { comptes, remarques } = comprendre();
  expect(comptes).toMatchObject({ entrent: 1, revoir: 3 });
  expect(remarques.map(({ ligne, colonne, phrase }) => [ligne, colonne, phrase.replaceAll(/\s/gu, ' ')])).toEqual([
    [1, 3, '« 10 000 000 000,01 » : ce montant dépasse dix milliards d’euros. Vérifiez-le.'],
    [2, 4, '« 10 000 001 » : ce nombre dépasse dix millions de personnes. Vérifiez-le.'],
    [3, 5, '« 11 000 000 k€ » : ce montant dépasse dix milliards d’euros. Vérifiez-le.'],
  ]);
  expect(reprendre()).toEqual({ creees: 1, completees: 0, inchangees: 0 });
  expect(toutes().flatMap(({ annees }) => annees)).toMatchObject([
    { demande: 1_000_000_000_000, beneficiaires: 10_000_000 },
  ]);
});

it('une même zone écrite deux fois, par son code et par son nom, avec ou sans zéro, n’entre qu’une fois et garde son motif', async () => {
  const { fiche, reprendre } = await unTableau(
    ['Code INSEE\tCommune\tMotif', '68224\t\t', '\tMulhouse\tchômage élevé', '1004\t\t', '01004\t\t'],
    'zones',
  );
  expect(reprendre()).toEqual({ creees: 2, completees: 0, inchangees: 2 });
  expect(
    fiche()
      .zones.map(({ code, motif }) => [code, motif])
      .toSorted(),
  ).toEqual([
    ['01004', null],
    ['68224', 'chômage élevé'],
  ]);
  expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 4 });
});

it('une liste de communes entre dans une convention comme dans un appel, et s’annule d’un coup', async () => {
  const { appeler, db, reprendre } = await unTableau(
    ['Code INSEE\tMotif', '68224\tchômage élevé', 'QN06803M\t', '1004\t'],
    'zones',
  );
  const { id } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 68-2026-01',
    intitule: 'Passerelles',
    porteur: 'Tremplin Essai',
    debut: '2026-01-01',
    fin: '2028-12-31',
    motifDuree: null,
  });
  appeler('conventions.viser', { conventionId: id, zone: { genre: 'commune', code: '68224' } });
  const avant = empreinteDuContenu(db);
  const zones = () =>
    appeler('conventions.fiche', { id })
      .zones.map(({ genre, code, motif }) => [genre, code, motif])
      .toSorted();
  expect(reprendre({ vers: id })).toEqual({ creees: 2, completees: 1, inchangees: 0 });
  expect(zones()).toEqual([
    ['commune', '01004', null],
    ['commune', '68224', 'chômage élevé'],
    ['qpv', 'QN06803M', null],
  ]);
  expect(reprendre({ vers: id })).toEqual({ creees: 0, completees: 0, inchangees: 3 });
  appeler('historique.annuler', {});
  expect(empreinteDuContenu(db)).toBe(avant);
  expect(refus(() => reprendre({ vers: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b' })).message).toContain('la convention');
});
