import type { Database } from 'better-sqlite3';
import { enTri } from '#shared/text/tri.ts';
import { ajouter, phrase } from '#tests/support/metier.ts';

const AXES = 4;
const OBJECTIFS = 3;
const ACTIONS = 300;
const ANNEES = 5;
const QUARTIERS = 40;
const ETATS = ['a_venir', 'en_cours', 'en_cours', 'en_cours', 'bloquee', 'en_pause', 'terminee', 'abandonnee'] as const;
const ORIGINES = ['droit_commun', 'p147', 'collectivite', 'europeen', 'prive'] as const;
const VERBES = ['Permanences', 'Atelier', 'Parrainage', 'Forum', 'Chantier', 'Accompagnement'] as const;

interface Outils {
  readonly db: Database;
  /** De 0 à 1, par une graine. */
  readonly hasard: () => number;
  readonly nouvelId: () => string;
}

const parmi = <T>(liste: readonly T[], hasard: () => number): T =>
  liste[Math.floor(hasard() * liste.length)] ?? (liste[0] as T);

/** Ce que porte une fiche : ses quartiers, ses étapes, cinq ans de financement. */
function unContenu({ db, hasard, nouvelId }: Outils, fiche_id: string, quartiers: readonly string[]): void {
  const vises = new Set(Array.from({ length: 1 + Math.floor(hasard() * 5) }, () => parmi(quartiers, hasard)));
  for (const code of vises)
    ajouter(db, 'fiche_quartier', { id: nouvelId(), fiche_id, code, libelle: `Quartier ${code}` });
  for (let rang = 1; rang <= 5; rang += 1)
    ajouter(db, 'etape', {
      id: nouvelId(),
      fiche_id,
      rang,
      intitule: `Étape ${rang}`,
      echeance: `2026-${String(1 + Math.floor(hasard() * 12)).padStart(2, '0')}-15`,
      faite_le: hasard() < 0.5 ? '2026-02-01' : null,
    });
  const indicateur = nouvelId();
  ajouter(db, 'indicateur', {
    id: indicateur,
    fiche_id,
    rang: 1,
    intitule: 'Personnes accompagnées',
    genre: 'realisation',
    nature: 'effectif',
  });
  const depart = 20 + Math.floor(hasard() * 100);
  for (const [moment, le, part] of [
    ['initiale', '2024-01-01', 1],
    ['realisee', '2024-12-31', 1.1],
    ['realisee', '2025-12-31', 1 + hasard()],
    ['cible', '2028-12-31', 2],
  ] as const)
    ajouter(db, 'mesure', {
      id: nouvelId(),
      indicateur_id: indicateur,
      moment,
      population: 'ensemble',
      territoire: 'ensemble',
      le,
      valeur: hasard() < 0.1 ? null : Math.round(depart * part),
      source: 'Suivi de l’opérateur',
    });
  for (let annee = 0; annee < ANNEES; annee += 1)
    for (const [rang, origine] of ORIGINES.slice(0, 1 + Math.floor(hasard() * 4)).entries())
      ajouter(db, 'financement', {
        id: nouvelId(),
        fiche_id,
        rang: rang + 1,
        annee: 2024 + annee,
        financeur: `Financeur ${rang + 1}`,
        origine,
        demande: Math.round(hasard() * 50_000) * 100,
        accorde: hasard() < 0.7 ? Math.round(hasard() * 40_000) * 100 : null,
      });
}

/** La programmation de 2026 : trois cents projets, quatre financeurs, chacun chiffré chez trois d'entre eux. */
function uneProgrammation({ db, hasard, nouvelId }: Outils, contrat_id: string, structures: readonly string[]): void {
  const commun = { contrat_id, annee: 2026 };
  const enveloppes = ORIGINES.slice(0, 4).map((origine, rang) => {
    const id = nouvelId();
    ajouter(db, 'enveloppe', {
      ...commun,
      id,
      rang: rang + 1,
      financeur: `Financeur ${rang + 1}`,
      origine,
      montant: 90_000_000,
    });
    return id;
  });
  for (let rang = 1; rang <= ACTIONS; rang += 1) {
    const projet_id = nouvelId();
    const structure_id = structures.length === 0 ? null : parmi(structures, hasard);
    ajouter(db, 'projet', { ...commun, id: projet_id, rang, intitule: `Projet mesuré ${rang}`, structure_id });
    for (const enveloppe_id of enveloppes.slice(0, 3)) {
      const demande = Math.round(hasard() * 20_000) * 100;
      ajouter(db, 'projet_montant', { id: nouvelId(), projet_id, enveloppe_id, demande, propose: demande / 2 });
    }
  }
}

/** Un plan vraisemblable, par une graine : trois cents actions sur cinq ans et quarante quartiers. @returns la feuille de route */
export function uneGrandeFeuille(outils: Outils): string {
  const { db, hasard, nouvelId } = outils;
  const feuille = nouvelId();
  const contrat = nouvelId();
  ajouter(db, 'contrat_ville', {
    id: contrat,
    code: 'MESURE',
    libelle: 'Contrat mesuré',
    libelle_tri: 'contrat mesure',
  });
  ajouter(db, 'feuille_de_route', {
    id: feuille,
    contrat_id: contrat,
    intitule: 'Feuille de route mesurée',
    intitule_tri: 'feuille de route mesuree',
    debut: 2024,
    fin: 2028,
  });
  const quartiers = phrase<string>(db, 'SELECT code FROM ref_qpv WHERE fin IS NULL ORDER BY code LIMIT ?')
    .pluck()
    .all(QUARTIERS);
  const structures = phrase<string>(db, 'SELECT id FROM structure ORDER BY id LIMIT 40').pluck().all();
  const axes = Array.from({ length: AXES }, (_, rang) => {
    const id = nouvelId();
    ajouter(db, 'axe', { id, feuille_id: feuille, rang: rang + 1, intitule: `Axe mesuré ${rang + 1}` });
    const objectifs = Array.from({ length: OBJECTIFS }, (_o, place) => {
      const objectif = nouvelId();
      ajouter(db, 'objectif', { id: objectif, axe_id: id, rang: place + 1, intitule: `Objectif ${place + 1}` });
      return objectif;
    });
    return { id, objectifs };
  });
  for (let rang = 0; rang < ACTIONS; rang += 1) {
    const id = nouvelId();
    const intitule = `${parmi(VERBES, hasard)} numéro ${rang + 1}`;
    ajouter(db, 'fiche_action', {
      id,
      intitule,
      intitule_tri: enTri(intitule),
      structure_pilote_id: structures.length === 0 ? null : parmi(structures, hasard),
      etat: parmi(ETATS, hasard),
      etat_depuis: '2026-01-15',
      debut: '2024-03-01',
      fin: `202${5 + Math.floor(hasard() * 4)}-06-30`,
    });
    const axe = parmi(axes, hasard);
    ajouter(db, 'inscription', {
      id: nouvelId(),
      fiche_id: id,
      axe_id: axe.id,
      objectif_id: parmi(axe.objectifs, hasard),
      rang: rang + 1,
    });
    unContenu(outils, id, quartiers);
  }
  uneProgrammation(outils, contrat, structures);
  return feuille;
}
