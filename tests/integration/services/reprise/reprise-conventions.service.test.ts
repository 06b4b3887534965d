import { expect, it } from 'vitest';
import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import { CHOIX_NEUFS, type Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = Number.MAX_SAFE_INTEGER;

/** Un export de subventions, avec ses défauts : un refus, un total, un dossier en double, un montant en mots, une date de trop. */
const EXPORT = [
  'N° de dossier\tSIRET\tNom du porteur\tIntitulé du projet\tExercice\tDate de début\tDate de fin\tMontant accordé (€)\tÉtat du dossier',
  'DAU-001\t123 456 789 00012\tTremplin Essai\tAller vers\t2026\t\t\t12 000,50\tAccordé',
  'DAU-002\t98765432100045\tRelais Essai\tPorte à porte\t\t01/01/2025\t31/12/2027\t30 k€\tAccordé',
  'DAU-003\t\tChantier Essai\tNavette\t2026\t\t\t5 000\tRefusé',
  'DAU-004\t\tAtelier Essai\tAtelier\t2026\t\t\tdouze mille\tAccordé',
  'DAU-005\t\tAtelier Essai\tJardin\t\t01/02/2026\t01/01/2026\t1 000\tAccordé',
  'DAU-006\t\tAtelier Essai\tSans date\t\t\t\t1 000\tAccordé',
  'DAU-001\t\tTremplin Essai\tAller vers\t2026\t\t\t12 000,50\tAccordé',
  'Total\t\t\t\t\t\t\t60 000,50\t',
];

async function unTableau(lignes: readonly string[], cible: NomDeCible = 'conventions', fichier = unFichier()) {
  const { appeler, demander } = fichier;
  const largeur = Math.max(...lignes.map((ligne) => ligne.split('\t').length));
  const cellules = lignes.map((ligne) => {
    const lues = ligne.split('\t');
    return [...lues, ...Array.from({ length: largeur - lues.length }, () => '')];
  });
  const { reprise } = await demander('reprises.coller', {
    feuilles: [{ nom: 'Export', lignes: cellules, fusions: [] }],
  });
  const entree = (choix: Partial<Choix>) => ({ reprise, cible, choix: { ...CHOIX_NEUFS, ...choix } });
  const comprendre = (choix: Partial<Choix> = {}) =>
    appeler('reprises.comprendre', { ...entree(choix), debut: 0, nombre: 200 });
  const reprendre = (choix: Partial<Choix> = {}) =>
    appeler('reprises.reprendre', { ...entree(choix), nom: 'export.csv', lignes: lignes.length });
  const toutes = () => appeler('conventions.lister', {});
  return { ...fichier, comprendre, reprendre, toutes };
}

it('ligne 99 : comprend l’export, écarte ce qui est sans suite, et dit chaque faute à sa cellule', async () => {
  const { comprendre } = await unTableau(EXPORT);
  const { colonnes, comptes, remarques, cote, proposee } = comprendre();
  expect(colonnes.map(({ champ }) => champ)).toEqual([
    'numero',
    'siret',
    'porteur',
    'intitule',
    'annee',
    'debut',
    'fin',
    'montant',
    'etat',
  ]);
  expect(proposee).toBeNull();
  expect(cote.map(({ raison, lignes }) => [raison, lignes])).toEqual([
    ['Dossier sans suite', [3]],
    ['Même dossier que la ligne 2', [7]],
    ['Total', [8]],
  ]);
  expect(comptes).toMatchObject({ entrent: 2, connues: 0 });
  const phrases = remarques.map(({ phrase }) => phrase).join(' ');
  expect(phrases).toMatch(/douze mille/u);
  expect(phrases).toMatch(/finit après son premier jour/u);
  expect(phrases).toMatch(/indiquez ses dates, ou son exercice/u);
});

it('ligne 99 : ouvre les conventions hors O2R, leur montant et leurs années ; le même export repris n’ajoute rien ; tout s’annule', async () => {
  const { appeler, db, reprendre, toutes, ...fichier } = await unTableau(EXPORT);
  const avant = empreinteDuContenu(db);
  expect(reprendre()).toMatchObject({ creees: 2, completees: 0 });
  expect(
    toutes().map(({ numero, genre, porteur, debut, fin, montant }) => [numero, genre, porteur, debut, fin, montant]),
  ).toEqual(
    expect.arrayContaining([
      ['DAU-001', 'politique_ville', 'Tremplin Essai', '2026-01-01', '2026-12-31', 12_000_50],
      ['DAU-002', 'politique_ville', 'Relais Essai', '2025-01-01', '2027-12-31', 30_000_00],
    ]),
  );
  const de = (numero: string) => toutes().find((une) => une.numero === numero)?.id ?? '';
  expect(appeler('conventions.fiche', { id: de('DAU-001') })).toMatchObject({
    convention: { tiersChorus: 'SIRET 12345678900012' },
    annees: [{ annee: 2026, montant: 12_000_50 }],
  });
  expect(appeler('conventions.fiche', { id: de('DAU-002') }).annees.map(({ montant }) => montant)).toEqual([
    null,
    null,
    null,
  ]);
  appeler('conventions.modifier', { id: de('DAU-001'), vu: VU, patch: { montant: 1_00 } });
  const encore = await unTableau(EXPORT, 'conventions', { ...fichier, appeler, db });
  expect(encore.comprendre().comptes).toMatchObject({ entrent: 2, connues: 2 });
  expect(encore.reprendre()).toMatchObject({ creees: 0, completees: 0, inchangees: 2 });
  expect(toutes().find(({ numero }) => numero === 'DAU-001')?.montant).toBe(1_00);
  for (let geste = 0; geste < 2; geste += 1) appeler('historique.annuler', {});
  expect(empreinteDuContenu(db)).toBe(avant);
});

it('ligne 99 : l’accordé d’un exercice va à son année ; chaque export d’une convention pluriannuelle ajoute la sienne', async () => {
  const titres = 'N° de dossier\tNom du porteur\tIntitulé du projet\tExercice\tDate de début\tDate de fin\tAccordé';
  const exporter = (exercice: number, montant: string) => [
    titres,
    `CPO-1\tTremplin Essai\tAller vers\t${exercice}\t01/01/2025\t31/12/2027\t${montant}`,
  ];
  const premier = await unTableau(exporter(2025, '10 000'));
  const { appeler, db, toutes } = premier;
  const id = () => toutes()[0]?.id ?? '';
  const dits = () => {
    const { convention, annees } = appeler('conventions.fiche', { id: id() });
    return [convention.montant, ...annees.map(({ montant }) => montant)];
  };
  const [remarque] = premier.comprendre().remarques;
  expect(remarque).toMatchObject({ ligne: 1, colonne: 6, gravite: 'avis' });
  expect(remarque?.phrase).toMatch(/l’exercice 2025 .* de 2025 à 2027 : .*à cette année/u);
  expect(premier.reprendre()).toMatchObject({ creees: 1 });
  expect(dits()).toEqual([null, 10_000_00, null, null]);
  const avant = empreinteDuContenu(db);
  const second = await unTableau(exporter(2026, '12 000'), 'conventions', premier);
  expect(second.comprendre().remarques.map(({ phrase }) => phrase)).toEqual([
    expect.stringContaining('l’exercice 2026'),
  ]);
  expect(second.reprendre()).toMatchObject({ creees: 0, completees: 1 });
  expect(dits()).toEqual([null, 10_000_00, 12_000_00, null]);
  const versement = { genre: 'versement', prevuLe: null, prevu: null, verseLe: '2026-03-01', note: null } as const;
  appeler('versements.ajouter', { ...versement, conventionId: id(), annee: 2026, verse: 12_000_00 });
  // Repris, il n'a plus rien à dire ni à écrire ; un exercice d'une autre période se dit, et ne s'écrit pas.
  const encore = await unTableau(exporter(2026, '13 000'), 'conventions', premier);
  expect([encore.comprendre().remarques, encore.reprendre()]).toMatchObject([[], { completees: 0, inchangees: 1 }]);
  const apres = await unTableau(exporter(2028, '9 000'), 'conventions', premier);
  expect(apres.comprendre().remarques.map(({ phrase }) => phrase)).toEqual([
    expect.stringMatching(/2028 n’est pas une année .* 2025 à 2027/u),
  ]);
  expect(apres.reprendre()).toMatchObject({ completees: 0, inchangees: 1 });
  expect(dits()).toEqual([null, 10_000_00, 12_000_00, null]);
  for (let geste = 0; geste < 2; geste += 1) appeler('historique.annuler', {});
  expect(empreinteDuContenu(db)).toBe(avant);
});

it('ligne 99 : sans numéro, le SIRET et le projet reconnaissent la convention ; une inconnue le demande', async () => {
  const premier = await unTableau(EXPORT);
  premier.reprendre();
  const { comprendre } = await unTableau(
    [
      'SIRET\tAssociation\tProjet\tExercice\tSubvention accordée',
      '12345678900012\tAutre écriture du nom\tAller vers\t2026\t99',
      '11111111111111\tTremplin Essai\tAller vers\t2026\t99',
    ],
    'conventions',
    premier,
  );
  const { comptes, connues, remarques } = comprendre();
  expect([comptes.entrent, connues.map(({ libelle }) => libelle)]).toEqual([1, ['DAU-001, Aller vers']]);
  expect(remarques.map(({ phrase }) => phrase)).toEqual([
    'Ce dossier n’est pas encore une convention : indiquez son numéro de dossier.',
  ]);
});
