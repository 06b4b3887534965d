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

const RACINE = join(import.meta.dirname, '../..');
const CACHE = join(RACINE, '.cache');
/** Change quand le contenu engendré change. */
const MARQUE = 'a1';
const GRAINE = 54;

const DEBUTS =
  'Bar Mar Val Fer Gau Lor Per Schu Wal Bec Cha Dro Hel Kel Mon Rou Sau Tho Vin Zim Ben Dia Nguy Fon'.split(' ');
const MILIEUX = ['', 'be', 'ti', 'lo', 'ri', 'man', 'ne', 'del', 'ou', 'sin', 'va', 'ché'];
const FINS = ['er', 'in', 'ot', 'eau', 'ard', 'mann', 'et', 'oux', 'ini', 'ez', 'ier', 'al', 'ois', 'ü', 'ski'];
const PRENOMS =
  'Camille Dominique Sacha Noor Claude Inès Zoé Malik Élodie Rémi Hugo Yasmine Léa Paul Anaïs Karim Lucie Théo Nadia Basile'.split(
    ' ',
  );
/** La moitié des fiches porte la première : « chargée » répond pour cent mille sur deux cent mille. */
const FONCTIONS = [
  'chargée de mission emploi',
  'chargée de projet insertion',
  'directeur d’agence',
  'directrice adjointe',
  'conseiller en insertion',
  'déléguée du préfet',
  'responsable de secteur',
  'assistante de direction',
];
const GENRES = ['Mission locale', 'Association', 'CCI', 'Commune', 'Entreprise', 'Lycée', 'Plateforme', 'Régie'];

const pris = <T>(liste: readonly T[], hasard: () => number): T => liste[Math.floor(hasard() * liste.length)] as T;

/** Un nom inventé, de deux ou trois syllabes. */
const unNom = (hasard: () => number): string => pris(DEBUTS, hasard) + pris(MILIEUX, hasard) + pris(FINS, hasard);

/** Des personnes inventées, une structure pour quarante ; une sur dix sans courriel, une sur vingt n'exerce plus. */
function remplir(db: Database, personnes: number): void {
  const hasard = tirage(GRAINE);
  const nouvelId = identifiantsSuivis(4_000_000_000);
  const structures = Array.from({ length: Math.max(1, Math.round(personnes / 40)) }, (_, rang) => {
    const nom = `${pris(GENRES, hasard)} de ${unNom(hasard)}ville ${rang}`;
    const id = nouvelId();
    ajouter(db, 'structure', { id, nom, nom_tri: enTri(nom) });
    return { id, domaine: `s${rang}.exemple.fr` };
  });
  for (let rang = 0; rang < personnes; rang += 1) {
    const nom = unNom(hasard);
    const prenom = pris(PRENOMS, hasard);
    const structure = pris(structures, hasard);
    const boite = enTri(`${prenom}.${nom}${rang % 7 === 0 ? '' : rang}`);
    ajouter(db, 'personne', {
      id: nouvelId(),
      civilite: hasard() < 0.5 ? 'Mme' : 'M.',
      prenom,
      nom,
      nom_tri: enTri(nom),
      fonction: rang % 2 === 0 ? pris(FONCTIONS.slice(0, 2), hasard) : pris(FONCTIONS.slice(2), hasard),
      structure_id: structure.id,
      courriel: hasard() < 0.1 ? null : `${boite}@${structure.domaine}`,
      telephone: '03 89 00 00 01',
      source: 'mesure',
      verifie_le: rang % 3 === 0 ? null : '2026-03-01',
      ancienne_le: hasard() < 0.05 ? '2026-01-01' : null,
    });
  }
}

/** Un annuaire de tant de personnes inventées, ajouté à l'exemple et gardé dans `.cache`. @returns son chemin. */
export function fichierDuGrandAnnuaire(personnes: number): string {
  mkdirSync(CACHE, { recursive: true });
  const chemin = join(CACHE, `annuaire-${MARQUE}-${personnes}.comites`);
  if (existsSync(chemin)) return chemin;
  const provisoire = `${chemin}.partiel`;
  for (const suffixe of ['', '-wal']) rmSync(provisoire + suffixe, { force: true });
  creerExemple(provisoire, join(RACINE, 'resources'), unEnvironnement().environnement);
  const db = ouvrirBase(provisoire);
  db.pragma('synchronous = OFF');
  db.transaction(() => {
    retirerDeclencheurs(db);
    remplir(db, personnes);
    poserDeclencheurs(db);
  })();
  createPassages(db).toutReconstruire();
  fermerBase(db);
  renameSync(provisoire, chemin);
  return chemin;
}
