import type { Database } from 'better-sqlite3';
import { enTri } from '#shared/text/tri.ts';
import { ajouter, phrase, unPoint } from '#tests/support/metier.ts';

const PHRASE =
  'Les membres examinent la situation des demandeurs d’emploi du bassin et conviennent d’une action commune. ';
/** Deux présidents, puis des catégories à voix délibérative à tour de rôle. */
const place = (rang: number): readonly [categorie: string, college: string] => {
  if (rang < 2) return ['P', rang === 0 ? 'etat' : 'departement'];
  const tour = rang % 4;
  return [String(tour + 1), ['etat', 'departement', 'salaries', 'employeurs'][tour] ?? 'etat'];
};

interface Outils {
  readonly db: Database;
  readonly hasard: () => number;
  readonly nouvelId: () => string;
}

interface Comite {
  readonly instance: string;
  readonly sieges: readonly string[];
}

/** Un comité dont chaque siège est pourvu ; ses sièges, dans l'ordre. */
function unComiteEntier({ db, nouvelId }: Outils, complement: string, membres: number): Comite {
  const instance = nouvelId();
  ajouter(db, 'instance', {
    id: instance,
    type: 'CDPE',
    complement,
    complement_tri: enTri(complement),
    departement_code: '68',
  });
  const sieges = Array.from({ length: membres }, (_, rang) => {
    const [siege, personne] = [nouvelId(), nouvelId()];
    const [categorie, college] = place(rang);
    const nom = `Membre ${String(rang + 1).padStart(2, '0')}`;
    ajouter(db, 'siege', {
      id: siege,
      instance_id: instance,
      categorie,
      college,
      organisme: `Organisme ${rang + 1}`,
      rang: rang + 1,
    });
    ajouter(db, 'personne', {
      id: personne,
      civilite: rang % 2 ? 'M.' : 'Mme',
      prenom: 'Claude',
      nom,
      nom_tri: enTri(nom),
      fonction: 'responsable de l’insertion et de l’emploi',
    });
    ajouter(db, 'mandat', {
      id: nouvelId(),
      siege_id: siege,
      personne_id: personne,
      role: 'titulaire',
      debut: '2025-01-01',
      fin: '2027-12-31',
    });
    return siege;
  });
  return { instance, sieges };
}

interface SeanceVoulue {
  /** Ce qui la désigne dans le fichier. */
  readonly lieu: string;
  readonly etat: 'tenue' | 'ouverte';
  readonly points: number;
}

/** Une séance : présences de tous, pouvoirs, départs, votes nom par nom tous les cinq points. */
function uneSeance(
  { db, hasard, nouvelId }: Outils,
  { instance, sieges }: Comite,
  { lieu, etat, points }: SeanceVoulue,
): string {
  const reunion = nouvelId();
  ajouter(db, 'reunion', {
    id: reunion,
    instance_id: instance,
    date: etat === 'tenue' ? '2026-01-15' : '2026-03-05',
    heure_debut: '09:30',
    lieu,
    etat,
    ouverte_a: '09:35',
    ...(etat === 'tenue' ? { heure_fin: '12:00', levee_a: '11:50' } : {}),
  });
  const presences = sieges.map((siege, rang) => {
    const id = nouvelId();
    const pouvoir = rang % 12 === 11;
    ajouter(db, 'presence', {
      id,
      reunion_id: reunion,
      siege_id: siege,
      statut: pouvoir ? 'pouvoir' : hasard() < 0.85 ? 'present' : 'excuse',
      mandataire_siege_id: pouvoir ? (sieges[rang - 4] ?? null) : null,
    });
    return id;
  });
  for (let rang = 1; rang <= points; rang += 1) {
    const point = nouvelId();
    unPoint(db, point, reunion, `Point ${rang} de la grande séance`, rang);
    phrase(db, `UPDATE point SET nature = 'decision', etat = ?, texte_pv = ?, duree = 5 WHERE id = ?`).run(
      etat === 'tenue' ? 'traite' : 'prevu',
      PHRASE.repeat(1 + Math.floor(hasard() * 6)),
      point,
    );
    const partant = presences[rang];
    if (rang % 4 === 0 && partant !== undefined)
      ajouter(db, 'mouvement', { id: nouvelId(), presence_id: partant, point_id: point, sens: 'depart', rang: 1 });
    if (rang % 5 > 0) continue;
    const deliberation = nouvelId();
    ajouter(db, 'deliberation', {
      id: deliberation,
      point_id: point,
      rang: 1,
      nature: 'decision',
      texte: PHRASE,
      mode: 'nominal',
    });
    for (const siege of sieges)
      ajouter(db, 'bulletin', {
        id: nouvelId(),
        deliberation_id: deliberation,
        siege_id: siege,
        sens: hasard() < 0.9 ? 'pour' : 'contre',
      });
  }
  return reunion;
}

/** Les séances que le banc mesure, par leur lieu. */
export const SEANCES = {
  tenue: 'Grande séance tenue',
  ouverte: 'Grande séance en cours',
  centMembres: 'Cent membres à convoquer',
  extreme: 'Deux cents personnes, trois cents points',
} as const;

/** Ce que visent les lots 2 et 3 : soixante sièges tous pourvus et quarante points, tenus puis en cours ; cent lettres. */
export function seancesMesurees(outils: Outils): void {
  const comite = unComiteEntier(outils, 'de la grande séance', 60);
  uneSeance(outils, comite, { lieu: SEANCES.tenue, etat: 'tenue', points: 40 });
  uneSeance(outils, comite, { lieu: SEANCES.ouverte, etat: 'ouverte', points: 40 });
  const cent = unComiteEntier(outils, 'aux cent membres', 100);
  uneSeance(outils, cent, { lieu: SEANCES.centMembres, etat: 'ouverte', points: 12 });
}
