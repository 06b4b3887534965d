import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { createPassages } from '#electron/database/passages.ts';
import { poserDeclencheurs, retirerDeclencheurs } from '#electron/database/triggers.ts';
import { creerExemple } from '#electron/exemple/creer-exemple.ts';
import { enTri } from '#shared/text/tri.ts';
import { identifiantsSuivis, tirage, unEnvironnement } from '#tests/support/environnement.ts';
import { ajouter } from '#tests/support/metier.ts';
import { unGrandAppel } from './grand-appel.ts';

const RACINE = join(import.meta.dirname, '../..');
const CACHE = join(RACINE, '.cache');
/** Change quand le contenu engendré change. */
const MARQUE = 'r3';
const GRAINE = 57;

/** Soixante conventions de trois ans, en trois vagues : neuf exercices, des effectifs chaque mois. Au-delà, elles n'ont que leur suivi. */
export const CONVENTIONS = 60;
const VAGUES = [2018, 2021, 2024] as const;
const DEPARTEMENTS = ['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'] as const;
const INDICATEURS = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8'] as const;
const PARTS = ['total', 'qpv', 'femmes', 'hommes', 'age_16', 'age_26', 'age_50'] as const;
const COMPTES = ['60', '61', '62', '63', '64', '65', '66', '68', '70', '74', '75', '76'] as const;

export interface Outils {
  readonly db: Database;
  /** De 0 à 1, par une graine. */
  readonly hasard: () => number;
  readonly nouvelId: () => string;
}

const fins = (annee: number): string[] =>
  Array.from({ length: 12 }, (_, mois) => new Date(Date.UTC(annee, mois + 1, 0)).toISOString().slice(0, 10));

/** Trois ans d'effectifs mensuels : le déclaré, parfois un retenu. */
function desEffectifs({ db, hasard, nouvelId }: Outils, convention_id: string, annees: readonly number[]): void {
  for (const [rang, code] of INDICATEURS.entries()) {
    const indicateur_id = nouvelId();
    ajouter(db, 'convention_indicateur', {
      id: indicateur_id,
      convention_id,
      rang,
      code,
      libelle: `Indicateur ${code}`,
    });
    for (const part of PARTS) {
      ajouter(db, 'convention_objectif', { id: nouvelId(), indicateur_id, part, annee: 0, nombre: 300 });
      for (const au of annees.flatMap(fins)) {
        const declare = Math.floor(hasard() * 20);
        const retenu = hasard() < 0.1 ? Math.max(0, declare - 1) : null;
        const source = { source: null, date_le: au };
        ajouter(db, 'convention_releve', { id: nouvelId(), indicateur_id, part, au, declare, retenu, ...source });
      }
    }
  }
}

/** Le budget et le compte rendu de chaque exercice, organisme par organisme. */
function desComptes({ db, hasard, nouvelId }: Outils, convention_id: string, annee: number, membre_id: string): void {
  for (const [rang, compte] of COMPTES.entries()) {
    const prevu = 100_000 + Math.floor(hasard() * 5_000_000);
    const ligne = { id: nouvelId(), convention_id, annee, rang, compte, libelle: `Compte ${compte}`, membre_id };
    ajouter(db, 'ligne_de_compte', { ...ligne, volet: 1 + (rang % 4), prevu, declare: prevu - rang * 100 });
  }
  ajouter(db, 'exercice_de_compte', { id: nouvelId(), convention_id, annee, membre_id });
}

/** Une région de tant de conventions sur neuf exercices, et un appel à manifestation d'intérêt, par une graine. */
function uneGrandeRegion(outils: Outils, conventions: number): void {
  const { db, nouvelId } = outils;
  const structures = Array.from({ length: 40 }, (_, rang) => {
    const id = nouvelId();
    const nom = `Organisme mesuré ${rang}`;
    ajouter(db, 'structure', { id, nom, nom_tri: enTri(nom) });
    return id;
  });
  const prise = (rang: number): string => structures[rang % structures.length] ?? '';
  for (let rang = 0; rang < conventions; rang += 1) {
    const id = nouvelId();
    const premiere = VAGUES[rang % VAGUES.length] ?? 2024;
    const annees = [premiere, premiere + 1, premiere + 2];
    const intitule = `Projet mesuré ${rang}`;
    ajouter(db, 'convention', {
      id,
      genre: 'o2r',
      numero: `O2R M-${rang}`,
      numero_tri: `o2r m-${rang}`,
      intitule,
      intitule_tri: enTri(intitule),
      porteur_id: prise(rang),
      debut: `${premiere}-01-01`,
      fin: `${premiere + 2}-12-31`,
      signee_le: `${premiere - 1}-12-15`,
      montant: 90_000_000,
      beneficiaires: 270,
      pas: 'mois',
      mode_indirect: 'forfait',
      taux_indirect: 1_500,
    });
    ajouter(db, 'convention_territoire', {
      id: nouvelId(),
      convention_id: id,
      genre: 'departement',
      code: DEPARTEMENTS[rang % DEPARTEMENTS.length] ?? null,
      libelle: 'Département',
    });
    const membres = [0, 1].map((place) => {
      const membre = nouvelId();
      const de = { id: membre, convention_id: id, rang: place, structure_id: prise(rang + place * 7) };
      ajouter(db, 'convention_membre', { ...de, chef_de_file: Number(place === 0) });
      return membre;
    });
    for (const annee of annees) {
      const deLAnnee = { convention_id: id, annee };
      ajouter(db, 'convention_annee', { id: nouvelId(), ...deLAnnee, montant: 30_000_000, beneficiaires: 90 });
      for (const mois of ['04', '10']) {
        const verse_le = `${annee}-${mois}-15`;
        const versement = { id: nouvelId(), ...deLAnnee, genre: 'versement', prevu_le: verse_le, prevu: 15_000_000 };
        ajouter(db, 'convention_versement', { ...versement, verse_le, verse: 15_000_000 });
      }
      for (const membre of rang < CONVENTIONS ? membres : []) desComptes(outils, id, annee, membre);
    }
    if (rang < CONVENTIONS) desEffectifs(outils, id, annees);
  }
  unGrandAppel(outils, structures);
}

/** Le fichier d'une grande région, ajoutée à l'exemple et gardée dans `.cache`. @returns son chemin. */
export function fichierDeLaGrandeRegion(conventions = CONVENTIONS): string {
  mkdirSync(CACHE, { recursive: true });
  const chemin = join(CACHE, `region-${MARQUE}-${conventions}.comites`);
  if (existsSync(chemin)) return chemin;
  const provisoire = `${chemin}.partiel`;
  for (const suffixe of ['', '-wal']) rmSync(provisoire + suffixe, { force: true });
  creerExemple(provisoire, join(RACINE, 'resources'), unEnvironnement().environnement);
  const db = ouvrirBase(provisoire);
  db.pragma('synchronous = OFF');
  db.transaction(() => {
    retirerDeclencheurs(db);
    uneGrandeRegion({ db, hasard: tirage(GRAINE), nouvelId: identifiantsSuivis(6_000_000_000) }, conventions);
    poserDeclencheurs(db);
  })();
  createPassages(db).toutReconstruire();
  fermerBase(db);
  renameSync(provisoire, chemin);
  return chemin;
}
