import { expect, it } from 'vitest';
import { CHOIX_NEUFS, type Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneProgrammation } from '#tests/support/constructeurs/une-programmation.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

/** Un export de la plateforme, avec ses défauts : un quartier d'ailleurs, un montant illisible, un dossier en double, un total. */
const EXPORT = [
  'Demandes de subvention 2026',
  'N° dossier\tIntitulé du projet\tNom de la structure\tQPV\tAxe\tMontant demandé\tMontant accordé',
  '00123456\tAteliers CV\tAtelier des Quartiers\tEurope - Schweitzer\tPlein emploi\t5 000,50 €\t3 000',
  '00123457\tCrèche éphémère\tMaison des Parents\ttous\t\t12 k€\t0',
  '00123458\tNavette\tTremplin\tNeuhof\t\t9 000\t',
  '00123459\tFestival\tTremplin\thors QPV\t\tdouze mille\t',
  '00123456\tAteliers CV (suite)\tAtelier des Quartiers\t\t\t100\t',
  '\tTotal\t\t\t\t26 000,50\t3 000',
];

async function unExport(lignes: readonly string[] = EXPORT) {
  const programmation = uneProgrammation();
  const { appeler, demander, contratId } = programmation;
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
    cible: 'projets' as const,
    choix: { ...CHOIX_NEUFS, vers: contratId, annee: 2026, ...choix },
  });
  const comprendre = (choix: Partial<Choix> = {}) =>
    appeler('reprises.comprendre', { ...entree(choix), debut: 0, nombre: 200 });
  const reprendre = (choix: Partial<Choix> = {}) =>
    appeler('reprises.reprendre', { ...entree(choix), nom: 'dauphin.csv', lignes: lignes.length });
  return { ...programmation, comprendre, reprendre };
}

it('comprend les colonnes d’un export, et dit chaque faute à sa cellule', async () => {
  const { comprendre } = await unExport();
  const { colonnes, comptes, remarques, cote } = comprendre();
  expect(colonnes.map(({ champ }) => champ)).toEqual([
    'dauphin',
    'intitule',
    'porteur',
    'quartiers',
    'axe',
    'demande',
    'decide',
  ]);
  // « Ateliers CV » est déjà dans la grille : il se complète.
  expect(comptes).toEqual({ entrent: 2, connues: 1, revoir: 2, cote: 3 });
  expect(remarques.filter(({ gravite }) => gravite === 'refus').map(({ ligne, colonne }) => [ligne, colonne])).toEqual([
    [4, 3],
    [5, 5],
  ]);
  expect(cote.map(({ raison }) => raison)).toEqual(
    expect.arrayContaining(['Total', expect.stringContaining('Même dossier')]),
  );
});

it('entre dans la grille, complète sans remplacer, et s’annule en un geste', async () => {
  const { appeler, db, reprendre, lire, chiffrer, ateliers, etat } = await unExport();
  chiffrer(ateliers, etat, { demande: 777 });
  const avant = empreinteDuContenu(db);
  expect(reprendre()).toEqual({ creees: 1, completees: 1, inchangees: 0 });
  const { projets, enveloppes } = lire();
  expect(enveloppes.map(({ financeur }) => financeur)).toEqual(['État (P147)', 'Agglomération']);
  expect(projets).toHaveLength(3);
  expect(projets.find(({ id }) => id === ateliers)).toMatchObject({
    dauphin: '00123456',
    porteur: 'Atelier des Quartiers',
    axe: 'Plein emploi',
    quartiers: [{ libelle: 'Europe - Schweitzer' }],
    montants: [{ enveloppeId: etat, demande: 777, decide: 300_000 }],
  });
  // Zéro accordé est un refus, non un montant inconnu.
  expect(projets.find(({ dauphin }) => dauphin === '00123457')).toMatchObject({
    intitule: 'Crèche éphémère',
    montants: [{ enveloppeId: etat, demande: 1_200_000, propose: null, decide: 0 }],
  });
  expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 2 });
  // La seconde fois n'a rien écrit : l'annulation défait la première.
  appeler('historique.annuler', {});
  expect(empreinteDuContenu(db)).toEqual(avant);
});

it('un projet de deux financeurs tient sur deux lignes, et n’entre qu’une fois', async () => {
  const { reprendre, lire } = await unExport([
    'Projet\tPorteur\tFinanceur\tDemandé\tProposé',
    'Chantier\tTremplin\tAgglomération\t1 000\t800',
    'Chantier\tTremplin\tCaf du Haut-Rhin\t2 000\t',
  ]);
  expect(reprendre()).toEqual({ creees: 1, completees: 1, inchangees: 0 });
  const { projets, enveloppes } = lire();
  expect(enveloppes.at(-1)).toMatchObject({ financeur: 'Caf du Haut-Rhin', origine: 'droit_commun', montant: null });
  expect(projets.find(({ intitule }) => intitule === 'Chantier')?.montants.map(({ demande }) => demande)).toEqual([
    100_000, 200_000,
  ]);
});

it('sans contrat choisi, rien ne s’écrit et la phrase dit quoi faire', async () => {
  const { appeler, reprendre, comprendre } = await unExport();
  const { vers: _, ...sans } = { ...CHOIX_NEUFS, vers: undefined };
  expect(comprendre().comptes.entrent).toBe(2);
  expect(refus(() => reprendre({ ...sans, vers: undefined as never })).message).toContain('contrat de ville');
  expect(appeler('historique.possibles', {})).toBeDefined();
});
